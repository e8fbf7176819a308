import { describe, expect, test } from "vitest";
import { foldName, transliterationKey } from "../../src/chronicle/fold-name.ts";
import { nameVariants } from "../../src/chronicle/name-variants.ts";
import { articleOf, seedArticle } from "./article-of.ts";

const variants = (...texts: readonly string[]): readonly string[] =>
  nameVariants(texts.map((text, index) => articleOf(text, { id: `a${index}`, piece: "ABCDEF"[index] ?? null }))).map(
    (name) =>
      `${name.canonical}: ${name.variants.map(({ form, evidence }) => `${form} ${evidence.length}`).join(", ")}`,
  );

describe("forms of one name stand together", () => {
  test.each([
    [
      "hyphens and capitals",
      "Hier Moon Jae-in parlait avec Moon Jae-in.",
      "Puis Moon Jae In a ri.",
      ["Moon Jae-in: Moon Jae-in 2, Moon Jae In 1"],
    ],
    ["accents", "On a vu José Garcia à Lyon.", "On a revu Jose Garcia.", ["José Garcia: José Garcia 1, Jose Garcia 1"]],
    [
      "particles",
      "On cite Charles de Gaulle souvent.",
      "On cite Charles De Gaulle.",
      ["Charles De Gaulle: Charles De Gaulle 1, Charles de Gaulle 1"],
    ],
    [
      "an article in the name of a place",
      "On vote à Villeneuve-sur-l’Yonne.",
      "On vote à Villeneuve-sur-Yonne.",
      ["Villeneuve-sur-Yonne: Villeneuve-sur-Yonne 1, Villeneuve-sur-l’Yonne 1"],
    ],
    [
      "an office before the man",
      "Le ministre de la Défense Pak Yong-sik part.",
      "On attend Pak Yong-sik et Pak Yong Sik.",
      ["Pak Yong-sik: Pak Yong-sik 2, Pak Yong Sik 1"],
    ],
    [
      "the same given name",
      "Selon Nikita Khrouchtchev, Boris Eltsine et Boris Nemtsow.",
      "Selon Boris Nemtsov.",
      ["Boris Nemtsov: Boris Nemtsov 1, Boris Nemtsow 1"],
    ],
    [
      "the same kind of place",
      "Au port de Yuzhny, rien.",
      "Le port de Youjny est fermé.",
      ["Youjny: Youjny 1, Yuzhny 1"],
    ],
    [
      "a man named in full, then alone",
      "Le général Ivan Pouchkov est là. On voit que Pushkov rit.",
      "Rien.",
      ["Pouchkov: Pouchkov 1, Pushkov 1"],
    ],
    [
      "a doubled letter",
      "On attend Mohammed Berrada.",
      "On attend Mohamed Berrada.",
      ["Mohamed Berrada: Mohamed Berrada 1, Mohammed Berrada 1"],
    ],
    [
      "two romanisations of the whole",
      "On attend Vasyl Zalensky.",
      "On attend Vasyl Zalenskyy.",
      ["Vasyl Zalensky: Vasyl Zalensky 1, Vasyl Zalenskyy 1"],
    ],
    [
      "two romanisations of both words",
      "On attend Ioulia Beliaïeva.",
      "On attend Yulia Belyayeva.",
      ["Ioulia Beliaïeva: Ioulia Beliaïeva 1, Yulia Belyayeva 1"],
    ],
    [
      "a sound that English writes in one letter",
      "On attend Rustam Djalilov et Timur Khassanov.",
      "On attend Rustam Jalilov et Timur Hassanov.",
      ["Rustam Djalilov: Rustam Djalilov 1, Rustam Jalilov 1", "Timur Hassanov: Timur Hassanov 1, Timur Khassanov 1"],
    ],
    [
      "the vowels of the South",
      "On attend Pak Yo-sun.",
      "On attend Pak Yeo Seun.",
      ["Pak Yeo Seun: Pak Yeo Seun 1, Pak Yo-sun 1"],
    ],
    [
      "a letter that no accent makes",
      "On attend Emre Yıldan.",
      "On attend Emre Yildan.",
      ["Emre Yıldan: Emre Yıldan 1, Emre Yildan 1"],
    ],
    [
      "the family name first or last",
      "On attend Moon Jae-in.",
      "On attend Jae-in Moon.",
      ["Jae-in Moon: Jae-in Moon 1, Moon Jae-in 1"],
    ],
    [
      "the north and the south of Korea",
      "On attend Pak Song Ryol.",
      "On attend Pak Song-yol.",
      ["Pak Song Ryol: Pak Song Ryol 1, Pak Song-yol 1"],
    ],
    [
      "letters in brackets",
      "Hier la Fédération romande des lacs (FRL) a dit non.",
      "La FRL se tait. La FRL dort.",
      ["FRL: FRL 3, Fédération romande des lacs 1"],
    ],
    [
      "a river in two tongues",
      "On passe à Taedonggang.",
      "On passe la rivière Taedong.",
      ["Taedonggang: Taedonggang 1, rivière Taedong 1"],
    ],
    [
      "the marks of another tongue, on a place",
      "On se bat à Şırnak.",
      "On dit qu’à Sirnak la nuit tombe.",
      ["Şırnak: Şırnak 1, Sirnak 1"],
    ],
    [
      "an acronym",
      "Selon l’agence UNICEF, tout va.",
      "Selon l’agence Unicef, rien ne va.",
      ["UNICEF: UNICEF 1, Unicef 1"],
    ],
  ])("%s", (_, one, other, expected) => {
    expect(variants(one, other)).toEqual(expected);
  });
});

describe("names that only resemble each other stay apart", () => {
  test.each([
    ["brothers", "On voit Kim Jong-un.", "On voit Kim Jong-il."],
    ["a street and a man", "On voit Jean Le Roux.", "On voit Jean Roux."],
    ["an article at the start of a sentence", "Le Kremlin dément.", "On dit que le Kremlin dément."],
    ["likeness without proof", "On a vu Marchal hier.", "On a vu Marshal Smith partir."],
    ["a man and a woman", "La juge a entendu le témoin Martin.", "La juge a entendu le témoin Martine."],
    ["two men named in full", "Hier Ivan Pouchkov et Petr Pushkov ont ri.", "Rien."],
    ["typewriter and printer", "On est à Saint-Jean d'Angély.", "On est à Saint-Jean d’Angély."],
    ["two of a family", "On voit Pierre Martin.", "On voit Paul Martin."],
    ["a woman and a man of one name", "On voit Jean Marchand.", "On voit Jeanne Marchand."],
    ["two towns of one saint", "On est à Saint-Aubray.", "On est à Saint-Aubin."],
    ["a capital without its accent", "On dîne à Évreux.", "On dîne à Evreux."],
    ["two words that an accent parts", "Voici la rue du Marché.", "Voici la rue de la Marche."],
    ["marks without a proof", "On voit Müller rire.", "Il y a Muller ici."],
    ["two short names that sound alike", "On voit Lou Cho.", "On voit Lu Sho."],
    ["two Koreans", "On voit Kim Song Ryong.", "On voit Kim Jong Ryong."],
    ["a translation", "On est à Pékin.", "On est à Beijing."],
    ["letters that do not spell the name", "Hier le Comité des fêtes (FIFA) a ri.", "La FIFA dort."],
    ["letters without brackets", "Hier la Fédération romande des lacs a dit non.", "La FRL se tait."],
    ["another river", "On passe à Taedonggang.", "On passe la rivière Tadjik."],
    ["headlines in capitals", "Voici EMMANUEL MACRON.", "Voici Emmanuel Macron."],
    ["the start of a sentence", "Nord est tombé. NORD.", "Le NORD est là."],
  ])("%s", (_, one, other) => {
    expect(variants(one, other)).toEqual([]);
  });
});

test("a form is shown by its first five passages", () => {
  const [name] = nameVariants([
    articleOf("On cite Moon Jae-in. ".repeat(9)),
    articleOf("Voici Moon Jae In.", { id: "b", piece: "B" }),
  ]);
  expect(name?.variants.map(({ evidence }) => evidence.length)).toEqual([5, 1]);
});

test("a name inside what was set aside is no form", () => {
  const caption = articleOf("On cite Moon Jae-in.\nPhoto : Moon Jae In rit.", { noise: ["Photo : Moon Jae In rit."] });
  expect(nameVariants([caption])).toEqual([]);
});

test("keys", () => {
  expect(foldName("Kim Jong-Un")).toBe("kim jong un");
  expect(new Set(["Choïgou", "Shoigu", "Choïgu"].map(transliterationKey)).size).toBe(1);
  expect(new Set(["Poutine", "Putin"].map(transliterationKey)).size).toBe(1);
  expect(new Set(["Jitomir", "Zhytomyr"].map(transliterationKey)).size).toBe(1);
  expect(transliterationKey("Lavrov")).not.toBe(transliterationKey("Lavrin"));
});

test("the seeds write seven names in two ways or more", () => {
  const found = nameVariants([
    seedArticle("000_0ed143c717e90a79", { id: "s0", piece: "A" }),
    seedArticle("001_6e3ddc4d783223c7", { id: "s1", piece: "B" }),
    seedArticle("002_b23ba1fb01429277", { id: "s2", piece: "C" }),
    seedArticle("003_4159f345f072ba29", { id: "s3", piece: "D" }),
    seedArticle("004_a775359ea3746cbf", { id: "s4", piece: "E" }),
  ]);
  expect(
    found.map(({ variants: forms }) =>
      forms
        .map(({ form }) => form)
        .toSorted()
        .join(" / "),
    ),
  ).toEqual([
    "Choïgu / Shoigu",
    "Jo Chun Ryong / Jo Chun-yong",
    "Kim Jong Un / Kim Jong-Un / Kim Jong-un",
    "Komsomolsk-sur-Amour / Komsomolsk-sur-l’Amour",
    "TASS / Tass",
    "Tumangang / rivière Tumen",
    "Vostochni / Vostochny",
  ]);
});
