import { describe, expect, it, test } from "vitest";
import { compareFacts } from "../../src/chronicle/compare-facts.ts";
import { compareQuotations } from "../../src/chronicle/compare-quotations.ts";
import { dispatches, printNumbers } from "../../src/chronicle/versions/dispatches.ts";
import { sameText } from "../../src/chronicle/versions/same-text.ts";
import { isToldAnew, tellingOf } from "../../src/chronicle/versions/told-anew.ts";
import { isCorrection, isFirstLines } from "../../src/chronicle/versions/version-marks.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { articleOf } from "./article-of.ts";
import { articleRead } from "./article-read.ts";

const SENTENCES = [
  "Un glissement de terrain a coupé mardi la route du col de Baume, entre Serres et Lachau.",
  "Quelque 140 automobilistes ont passé la nuit dans le gymnase de Serres, a indiqué la préfète, Agnès Morand.",
  "« La montagne bouge encore », prévient le géologue Paul Estève.",
  "Trois engins ont commencé à dégager la chaussée, mais la réouverture n’est pas attendue avant vendredi.",
  "Le département a débloqué 2,5 millions d’euros pour consolider le talus au-dessus du hameau de Ruy.",
  "La dernière coupure de cette route remontait à l’hiver 1994.",
];
const DISPATCH = SENTENCES.join(" ");

const article = (id: string, text: string, published = "=2021-03-09"): PlacedArticle =>
  articleOf(text, { id, piece: id.toUpperCase(), published, event: "e" });
const isOne = (one: string, other: string, days = ["=2021-03-09", "=2021-03-09"]): boolean =>
  sameText(article("a", one, days[0]), article("b", other, days[1])) !== undefined;

describe("two articles print one dispatch", () => {
  test.each([
    ["word for word", DISPATCH],
    ["in capitals", DISPATCH.toUpperCase()],
    ["with a paper's own lines", `Le Journal de la vallée vous informe.\n${DISPATCH}\nAbonnez-vous à notre lettre.`],
    ["cut to its head", SENTENCES.slice(0, 2).join(" ")],
    ["with sentences gone", [0, 2, 3, 5].map((at) => SENTENCES[at]).join(" ")],
    ["in another order", SENTENCES.toReversed().join(" ")],
    ["with its toll mended within the day", DISPATCH.replace("140", "155")],
    [
      "with a correction announced",
      `CORRECTIF : lire Mens et non Serres\n${DISPATCH.replaceAll("Serres", "Mens").replace("140", "120")}`,
    ],
  ])("%s", (_, other) => {
    expect(isOne(DISPATCH, other)).toBe(true);
    expect(isOne(other, DISPATCH)).toBe(true);
  });

  test.each([
    [
      "where places and figures are others throughout",
      DISPATCH.replaceAll(/Serres|Lachau|Ruy|Baume/gu, "Mens").replaceAll(/\d+/gu, "77"),
    ],
    [
      "where one sentence of the other is quoted",
      `${SENTENCES[2]} À Gap, on s’interroge sur la suite. Les commerçants de la vallée réclament une déviation par le nord, que la mairie refuse depuis dix ans.`,
    ],
    ["where hardly anything is left of it", "Un glissement de terrain a coupé mardi la route du col."],
  ])("but not %s", (_, other) => {
    expect(isOne(DISPATCH, other)).toBe(false);
  });

  it("but not where a figure is another some days later and nobody says that it is corrected", () => {
    expect(isOne(DISPATCH, DISPATCH.replace("140", "155"), ["=2021-03-09", "=2021-03-16"])).toBe(false);
  });

  it("and one line of 100,000 units is read in no time", () => {
    const started = performance.now();
    isOne("un pont 12 ".repeat(9_000), "un pont 13 ".repeat(9_000));
    isCorrection({ original: `${" ".repeat(50_000)}lire ${"a ".repeat(25_000)}` });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("a correction", () => {
  test.each([
    ["CORRECTIF - prière de lire 12 et non 21", true],
    ["RECTIFICATIF. Le nom du maire est Jean Vial.", true],
    ["Port-Alby : la grève est finie (CORRECTION)\nLe texte.", true],
    ["Version corrigée : la prime est de 180 euros.", true],
    ["Contrairement à ce que nous écrivions hier, M. Vial n’est pas élu.", true],
    ["Une première version de cet article indiquait que le pont était fermé.", true],
    ["Le projet de loi de finances rectificatif a été voté.", false],
    ["Un exercice correctif est prévu pour les élèves.", false],
    ["La correction des copies a commencé lundi.", false],
    ["Mis à jour mardi 9 mars 2021 à 14 h 12.", false],
    ["À lire dans nos pages, et non ailleurs : le récit.", false],
    ["Vienne : la grève des bus levée - RECTIFICATIF", true],
    ["Corrige l’âge du conducteur.", true],
    ["(Rectifie avec 48 salariés au lieu de 84)", true],
    ["Cette dépêche annule et remplace la précédente.", true],
    ["Elle corrige le brevet blanc de ses élèves.", false],
    ["Réforme du collège : un exercice - correctif ou non - attend les élèves.", false],
  ])("is announced in « %s »: %s", (text, announced) => {
    expect(isCorrection({ original: text })).toBe(announced);
  });
});

test.each([
  ["URGENT\nGrève des bus levée à Vienne", true],
  ["Grève des bus levée à Vienne - URGENT", true],
  ["ALERTE – Grève des bus levée", true],
  ["Urgent besoin de sang dans la Vienne", false],
  ["La ville lance une alerte : l’eau manque", false],
])("the first lines of a dispatch are known by their word in « %s »: %s", (text, known) => {
  expect(isFirstLines({ original: text })).toBe(known);
});

describe("two translations", () => {
  const one =
    "Le président Tomas Varga a inauguré lundi à Mirova un pont long de 1 240 mètres sur la Sava. " +
    "Bâti en 38 mois par la société Dravograd, l’ouvrage a coûté 410 millions d’euros. " +
    "« Ce pont nous rapproche de l’Europe », a déclaré M. Varga devant 3 000 invités. " +
    "L’Union européenne a payé 60 % des travaux. L’ancien bac, en service depuis 1956, cessera de circuler le 1er juin. " +
    "Le maire de Mirova, Ante Kolar, attend 9 000 véhicules par jour.";
  const other =
    "À Mirova, un pont de 1 240 mètres enjambant la Sava a été ouvert lundi par Tomas Varga, le président. " +
    "La société Dravograd a mis 38 mois à le construire, pour un prix de 410 millions d’euros. " +
    "M. Varga a affirmé, en présence de 3 000 invités, que « ce pont rapproche le pays de l’Europe ». " +
    "Les travaux ont été financés à 60 % par l’Union européenne. Le bac qui naviguait depuis 1956 s’arrêtera le 1er juin. " +
    "Ante Kolar, maire de Mirova, compte sur 9 000 véhicules chaque jour.";
  const reporter =
    "Sous la pluie, les habitants de Mirova ont traversé lundi leur pont neuf. Ante Kolar, le maire, l’attendait depuis vingt ans. " +
    "« Mon père a conduit le bac jusqu’en 1989 », raconte Jelena, 62 ans. Les cafés du quai, eux, craignent de perdre leurs clients. " +
    "Tomas Varga a coupé le ruban à 11 heures, devant 3 000 personnes. Le pont aura coûté 410 millions d’euros, dont 60 % venus de Bruxelles. " +
    "L’opposition, par la voix de Petra Novak, dénonce un péage de 4 euros.";

  it("say the same in the same order", () => {
    expect(isToldAnew(tellingOf(article("a", one)), tellingOf(article("b", other)))).toBe(true);
  });
  it("may spell names each in their own way", () => {
    const spelled = (text: string, tomas: string, mirova: string, kolar: string): string =>
      text.replaceAll("Tomas Varga", tomas).replaceAll("Mirova", mirova).replaceAll("Kolar", kolar);
    const [here, there] = [
      spelled(one, "Sergueï Joukov", "Mirova", "Kolar"),
      spelled(other, "Sergey Zhukov", "Mırova", "Kołař"),
    ];
    expect(isToldAnew(tellingOf(article("a", here)), tellingOf(article("b", there)))).toBe(true);
  });
  it("are not two reports of one event", () => {
    expect(isToldAnew(tellingOf(article("a", one)), tellingOf(article("b", reporter)))).toBe(false);
  });
  it("are not a week apart", () => {
    expect(isToldAnew(tellingOf(article("a", one)), tellingOf(article("b", other, "=2021-03-20")))).toBe(false);
  });
  it("make a dispatch in which nothing is set side by side", () => {
    const [found] = dispatches([article("a", one), article("b", other), article("c", reporter)], new Map());
    expect(found?.versions.map(({ article: id, kind }) => [id, kind])).toEqual([
      ["a", "whole"],
      ["b", "translation"],
    ]);
  });
});

describe("the versions of a dispatch", () => {
  const whole = article("a", DISPATCH);
  const corrected = article("b", `CORRECTIF : lire 155 et non 140\n${DISPATCH.replace("140", "155")}`);
  const brief = article("c", SENTENCES.slice(0, 2).join(" "), "=2021-03-08");
  const of = (...articles: readonly PlacedArticle[]) =>
    dispatches(articles, printNumbers([articles.map(({ id }) => id)]));
  const kinds = (...articles: readonly PlacedArticle[]) =>
    of(...articles).map(({ versions }) => versions.map(({ article: id, kind }) => `${id} ${kind}`));

  it("are led by the one that corrects the others", () => {
    expect(kinds(whole, corrected)).toEqual([["b corrected", "a uncorrected"]]);
    expect(of(whole, corrected)[0]?.because).toBe("elle porte la correction");
  });
  it("are led by the most complete where none corrects, and a part that was out before is not called cut", () => {
    expect(kinds(whole, brief)).toEqual([["a whole", "c earlier"]]);
    expect(kinds(whole, article("c", SENTENCES.slice(0, 2).join(" ")))).toEqual([["a whole", "c shortened"]]);
  });
  it("say which was out before by its hour, or by the word of the first lines", () => {
    const lines = SENTENCES.slice(0, 2).join(" ");
    const head = (time: string) => `Publié le 9 mars 2021 à ${time}\n\n`;
    const timed = (id: string, text: string, time: string) => articleRead(id, head(time) + text, "e");
    expect(kinds(timed("a", DISPATCH, "18 h 05"), timed("c", lines, "9 h 12"))).toEqual([["a whole", "c earlier"]]);
    expect(kinds(timed("a", DISPATCH, "9 h 12"), timed("c", lines, "18 h 05"))).toEqual([["a whole", "c shortened"]]);
    expect(kinds(whole, article("c", `URGENT\n\n${lines}`))).toEqual([["a whole", "c earlier"]]);
  });
  it("lack nothing where only the note of the correction is missing, and « une dizaine » is a figure like another", () => {
    const told = `Une vingtaine d’arbres sont tombés sur la route entre le col et le hameau de Ruy. ${DISPATCH}`;
    const note = "Corrige le nombre d’arbres tombés sur la route du col.";
    const mended = article("b", `${told.replace("Une vingtaine d’", "14 ")}\n\n${note}`);
    const [dispatch] = of(article("a", told), mended);
    const [, before] = dispatch?.versions ?? [];
    expect(before?.kind).toBe("uncorrected");
    expect(before?.without).toEqual([]);
    expect(before?.changed.map(({ here }) => here.quote)).toEqual([
      "Une vingtaine d’arbres sont tombés sur la route entre le col et le hameau de Ruy.",
    ]);
  });
  it("tell what each lacks and what it changes, word by word", () => {
    const [dispatch] = of(whole, corrected, brief);
    const versions = dispatch?.versions ?? [];
    expect(versions.find(({ article: id }) => id === "c")?.without.map(({ quote }) => quote)).toEqual(
      SENTENCES.slice(2),
    );
    const [change] = versions.find(({ article: id }) => id === "a")?.changed ?? [];
    expect(change?.alignment.map((runs) => runs.filter(({ same }) => !same).map(({ text }) => text.trim()))).toEqual([
      ["155"],
      ["140"],
    ]);
    expect(change?.alignment.map((runs) => runs.map(({ text }) => text).join(""))).toEqual([
      change?.leading.quote,
      change?.here.quote,
    ]);
  });
  it("are one account: what only they agree on is no fact, what they differ in is one, with the figure that was corrected", () => {
    const told = (articles: readonly PlacedArticle[]) =>
      compareFacts(articles, of(whole, corrected)).map((fact) => [
        fact.agreement,
        fact.statements.map(({ value, corrected: withdrawn }) => `${value}${withdrawn === true ? " corrigé" : ""}`),
      ]);
    expect(told([whole, corrected])).toEqual([["differ", ["quelque 140 corrigé", "quelque 155"]]]);
    const reprint = article("d", DISPATCH);
    expect(compareFacts([whole, reprint], of(whole, reprint))).toEqual([]);
    expect(compareFacts([whole, reprint]).length).toBeGreaterThan(0);
  });
  it("give a quotation once", () => {
    const quoted = "« Nous avons entendu la montagne gronder pendant toute la nuit »";
    const reworded = "« Nous avons entendu la montagne gronder toute la nuit dernière »";
    const [a, b, c] = [
      article("a", `${quoted}, dit Paul.`),
      article("b", `${quoted}, dit-il encore.`),
      article("c", `${reworded}, dit Paul.`),
    ];
    const asOne = compareQuotations(
      [a, b, c],
      [
        {
          because: "test",
          versions: [
            { article: a.id, kind: "whole", only: [], without: [], changed: [] },
            { article: b.id, kind: "reprint", only: [], without: [], changed: [] },
          ],
        },
      ],
    );
    expect(asOne.map(({ versions }) => versions.map(({ article: id }) => id))).toEqual([["a", "c"]]);
  });
});
