import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passagesOf, settled } from "../../src/domain/attested.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { quotes } from "../../src/extract/quotes.ts";
import { readingWithNoise, type ReadingOptions } from "./reading-with-noise.ts";

interface Read {
  readonly text: string;
  readonly quotation: Quotation;
}

function read(text: string, options: ReadingOptions = {}): readonly Read[] {
  const reading = readingWithNoise(text, options);
  return quotes(reading).map((quotation) => ({ text: text.slice(quotation.start, quotation.end), quotation }));
}

/** Status and value of each quotation's speaker, in text order. */
function speakers(text: string): readonly (readonly [status: string, value: string | undefined])[] {
  return read(text).map(({ quotation }) => [quotation.speaker.status, settled(quotation.speaker)]);
}

describe("the marks of a quotation", () => {
  test("the inner text leaves out the marks and the blanks beside them", () => {
    const text = "Elle parle d’un «\u00A0petit miracle\u00A0».";
    const inner = read(text)[0]?.quotation.inner;
    expect(text.slice(inner?.start, inner?.end)).toBe("petit miracle");
  });
  test("a quotation whose closing mark is missing ends with its paragraph", () => {
    const found = read("Il a dit : « Nous partons demain.\n\nLe lendemain, il pleuvait.");
    expect(found.map(({ text, quotation }) => [text, quotation.truncated])).toEqual([["« Nous partons demain.", true]]);
  });
  test("a quotation that reopens its marks goes on, an entry a paragraph", () => {
    const found = read("« Nous avons tout tenté.\n\n« Rien n’a suffi », dit Aline Roux.");
    expect(found.map(({ quotation }) => [quotation.truncated, quotation.continues])).toEqual([
      [false, false],
      [false, true],
    ]);
  });
  test("a closing mark at the head of a paragraph takes up an open quotation, in the old manner", () => {
    const found = read("« Nous avons tout tenté.\n\n» Rien n’a suffi », dit Aline Roux.");
    expect(found.map(({ text }) => text)).toEqual(["« Nous avons tout tenté.", "» Rien n’a suffi »"]);
    expect(found[1]?.quotation.continues).toBe(true);
  });
  test("an intertitle between them parts two quotations", () => {
    const found = read("« Nous partons.\n\nUn départ\n\n« Enfin », dit-il.", { headings: ["Un départ"] });
    expect(found.map(({ quotation }) => quotation.continues)).toEqual([false, false]);
    expect(found[0]?.quotation.truncated).toBe(true);
  });
  test("a quotation inside another is an entry of its own, without a speaker", () => {
    const found = read("« Il m’a dit “cours” et j’ai couru », raconte Omar Diallo.");
    expect(found.map(({ text, quotation }) => [text, quotation.speaker.status])).toEqual([
      ["« Il m’a dit “cours” et j’ai couru »", "stated"],
      ["“cours”", "unknown"],
    ]);
  });
  test("a passage that was set aside holds no quotation", () => {
    const noise = "À lire aussi : « Le port en deuil »";
    expect(read(`Le port rouvre.\n\n${noise}`, { noise: [[noise, "related-link"]] })).toEqual([]);
  });
});

describe("the speaker of a quotation", () => {
  test.each([
    ["« On tiendra », a promis Aline Roux.", "Aline Roux"],
    ["La maire de Sète, Aline Roux, a déclaré : « On tiendra. »", "Aline Roux"],
    ["Le plan est « intenable », selon le syndicat.", "syndicat"],
    ["« On tiendra, assure Aline Roux. Il le faut. »", "Aline Roux"],
    ["Selon Kyodo, le séisme fut « bref ».", "Kyodo"],
    ["« Le quai a cédé », ont raconté Omar Diallo et Aline Roux.", "Omar Diallo et Aline Roux"],
    ["« Rien à signaler », a écrit l’agence Interfax.", "Interfax"],
    ["Le groupe a quitté le salon, dénonçant « un piège ».", "groupe"],
    ["“Le pont tiendra”, a répondu à la presse l’architecte Jin Sato.", "Jin Sato"],
    ["« On rame », grimace Jin Sato.", "Jin Sato"],
    ["« Rien n’a bougé » s’époumone un supporter.", "supporter"],
    ["« Le quai est sûr », a assuré, jeudi 4 mars, dans un communiqué, la directrice du port.", "directrice du port"],
    ["Pour le bourgmestre, « tout est prêt ».", "bourgmestre"],
    ["« On a froid » — Aline Roux, maire de Sète", "Aline Roux"],
    ["Réaction d’Aline Roux : « On tiendra. »", "Aline Roux"],
    ["« Un fiasco » (Le Temps)", "Le Temps"],
    ["« On tiendra », assure-t-on à la préfecture.", "préfecture"],
    ["« On tiendra », assure [Aline Roux](https://exemple.fr/roux).", "Aline Roux"],
    ["« On tiendra. » A déclaré Aline Roux.", "Aline Roux"],
    ["Aline Roux, qui dirige le port, a déclaré « On tiendra » jeudi.", "Aline Roux"],
    ["Le maire croise Aline Roux. Il parle à Aline Roux, qui a répondu : « On tiendra. »", "Aline Roux"],
    ["Aline Roux, avocate du port : « On tiendra. »", "Aline Roux"],
    ["Le préfet a répondu à Jin Sato, qui l’accusait d’avoir « fui ».", "Jin Sato"],
    ["La fille de la victime, Aline Roux, et son mari ont crié « menteur ».", "Aline Roux, et son mari"],
    ["« C’est un désastre » pour Aline Roux, gérante du bac.", "Aline Roux"],
  ])("is stated in: %s", (text, name) => {
    expect(speakers(text)).toEqual([["stated", name]]);
  });
  test.each([
    ["Aline Roux a annoncé son départ. « Je suis fatiguée », a-t-elle ajouté.", "Aline Roux"],
    ["Le maire Omar Diallo a tranché. Il a déclaré : « C’est non. »", "Omar Diallo"],
    ["Le maire Omar Diallo est venu à pied. Plus tard, le maire a déclaré : « C’est non. »", "Omar Diallo"],
    ["Omar Diallo est arrivé seul. « J’ai marché », a-t-il dit.", "Omar Diallo"],
    ["Omar Diallo est venu. Il pleuvait sur le quai. « J’ai marché », a-t-il dit.", "Omar Diallo"],
    ["Le parquet a ouvert une enquête, a annoncé le parquet. « Rien n’est exclu », ajoute-t-il.", "parquet"],
    ["Omar Diallo a tranché. Et d’ajouter : « C’est non. »", "Omar Diallo"],
    ["Omar Diallo n’en démord pas : « C’est non. »", "Omar Diallo"],
    ["Le maire, Omar Diallo, abonde. « C’est non. »", "Omar Diallo"],
    ["Selon Omar Diallo, le quai tiendra. « C’est du solide », explique-t-il.", "Omar Diallo"],
    ["Omar Diallo est arrivé. Selon lui, « rien ne presse ».", "Omar Diallo"],
  ])("is implied in: %s", (text, name) => {
    expect(speakers(text)).toEqual([["implied", name]]);
  });
  test("goes on in a second sentence of the same paragraph that is a quotation and nothing else", () => {
    expect(speakers("« C’est fini », a dit Jin Sato. « Je rentre. »")).toEqual([
      ["stated", "Jin Sato"],
      ["implied", "Jin Sato"],
    ]);
  });
  test.each([
    ["Le phoque « Gaston » dort au bassin."],
    ["« Le quai est fermé », indique un panneau."],
    ["« Le quai est fermé », précise le court texte."],
    ["Slogan : « Tous au quai »"],
    ["Omar Diallo est arrivé. Sa sœur dormait. « J’ai marché », a-t-il dit."],
    ["Pour le bourgmestre, la journée fut longue, et l’on parle d’un « miracle »."],
    ["La ministre a lancé le film « Les Gens du quai »."],
    ["On peut lire « Fermé » sur la porte."],
    ["Omar Diallo croise Jin Sato. « J’ai marché », a-t-il dit."],
    ["Omar Diallo a parlé d’une erreur. Quant à Jin Sato, il a évoqué « une faute »."],
    ["Le maire Omar Diallo est parti. « Je reste », a-t-elle dit."],
    ["La mairie a annoncé un plan, et le quartier vit dans un climat « lourd »."],
    ["La direction n’a pas déclaré « la guerre » aux syndicats."],
    ["Aline Roux a démenti avoir parlé d’un « naufrage »."],
    ["Aline Roux rappelle les mots de Hugo : « Le quai est une phrase. »"],
    ["Le roman d’Aline Roux, « Les Gens du quai », a été primé, selon Omar Diallo."],
    ["« Rien n’est joué », selon Le Temps, qui cite un proche du préfet."],
    ["Selon Omar Diallo, Aline Roux aurait parlé d’un « naufrage »."],
  ])("is unknown in: %s", (text) => {
    expect(speakers(text)).toEqual([["unknown", undefined]]);
  });
  test("an answer is not given to whoever asked", () => {
    const found = speakers("« Pourquoi ? », demande la juge. « J’avais peur. »");
    expect(found[1]).toEqual(["unknown", undefined]);
  });
});

const scraps = fc.constantFrom(
  ..."«|»|“|”|\"|il|a|déclaré|Aline|Roux|le maire|selon|l'AFP|,|.|:|\n\n|\n|a-t-il|dit|que|et|(|)|Reuters|d'après|une source|«\u202F|\u202F»|M.|?".split(
    "|",
  ),
);
const pressLike = fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join(" "));

test("every quotation lies in one paragraph, and every speaker is a slice of the article", () => {
  fc.assert(
    fc.property(fc.oneof(pressLike, fc.string({ unit: "grapheme" })), (text) => {
      const reading = readingWithNoise(text);
      for (const quotation of quotes(reading)) {
        const home = reading.paragraphs.filter((one) => one.start <= quotation.start && quotation.end <= one.end);
        expect(home).toHaveLength(1);
        const name = settled(quotation.speaker);
        if (name !== undefined) expect(text).toContain(name);
        for (const passage of passagesOf(quotation.speaker)) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  ["opening marks", "« a ".repeat(25_000)],
  ["quotations and speakers", "« a », dit Jo Ro, ".repeat(6_000)],
  ["nested marks", `${"«“".repeat(25_000)}${"”»".repeat(25_000)}`],
  ["one long sentence", "selon la police et le maire a dit que « oui » et ".repeat(2_100)],
  ["straight marks", '" a '.repeat(25_000)],
])("a line of 100,000 units of %s is read in a moment", (_, text) => {
  const started = performance.now();
  quotes(readingWithNoise(text));
  expect(performance.now() - started).toBeLessThan(6_000);
});
