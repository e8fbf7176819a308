import { readFileSync } from "node:fs";
import { array, assert, constantFrom, integer, option, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { day, dayParts } from "../../src/domain/day.ts";
import { datesOfLine, type DatesLine } from "../../src/extract/dates/dates-filter.ts";
import { easterSunday } from "../../src/extract/dates/easter.ts";
import { findDates } from "../../src/extract/dates/find-dates.ts";
import { resolveDate } from "../../src/extract/dates/resolve-date.ts";
import { foldForTests } from "./reading-of.ts";

/** What is read from one text: the words, the value, how it is held. */
function read(text: string, written: string | null): readonly (readonly [string, string | null, string])[] {
  return datesOfLine({ id: "x", text, written }, foldForTests).found.map((one) => [
    text.slice(one.start, one.end),
    one.edtf,
    one.status,
  ]);
}

describe("a date expression is resolved", () => {
  const TUESDAY = "2023-09-19";
  const table: readonly (readonly [
    text: string,
    written: string | null,
    words: string,
    edtf: string | null,
    status: string,
  ])[] = [
    ["Il est arrivé mardi.", TUESDAY, "mardi", "2023-09-19", "implied"],
    ["Il est arrivé mardi dernier.", TUESDAY, "mardi dernier", "2023-09-12", "implied"],
    ["Il arrivera mercredi.", TUESDAY, "mercredi", "2023-09-20", "implied"],
    ["Il est arrivé mercredi.", TUESDAY, "mercredi", "2023-09-13", "implied"],
    ["Il arrivera mercredi.", null, "mercredi", null, "unknown"],
    ["Il est né le lundi 18 septembre 2023.", null, "lundi 18 septembre 2023", "2023-09-18", "stated"],
    ["Il est né le mardi 18 septembre 2023.", null, "mardi 18 septembre 2023", null, "disputed"],
    ["Il est parti jeudi 14 septembre.", TUESDAY, "jeudi 14 septembre", "2023-09-14", "implied"],
    ["Il est parti vendredi 14 septembre.", TUESDAY, "vendredi 14 septembre", null, "disputed"],
    ["Elle naquit le 31 février 1999.", null, "31 février 1999", null, "unknown"],
    [
      "La halle rouvrira du 28 décembre au 3 janvier.",
      "2023-12-20",
      "du 28 décembre au 3 janvier",
      "2023-12-28/2024-01-03",
      "implied",
    ],
    ["Le chantier a duré du 28 au 3 mars 2020.", null, "du 28 au 3 mars 2020", "2020-02-28/2020-03-03", "stated"],
    ["Il y a huit jours, le lac débordait.", TUESDAY, "Il y a huit jours", "2023-09-11~", "implied"],
    ["La semaine dernière, il pleuvait.", "2024-01-02", "La semaine dernière", "2023-12-25/2023-12-31", "implied"],
    ["Il a neigé le mois dernier.", "2024-01-02", "le mois dernier", "2023-12", "implied"],
    ["On a fermé à Pâques.", "2023-06-01", "Pâques", "2023-04-09", "implied"],
    ["On plaidera mercredi en huit.", TUESDAY, "mercredi en huit", "2023-09-27", "implied"],
    ["La chambre vote jeudi le texte.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["Une rencontre jeudi a mal tourné.", TUESDAY, "jeudi", "2023-09-14", "implied"],
    ["La grue est en panne depuis jeudi.", TUESDAY, "jeudi", "2023-09-14", "implied"],
    ["La rue est coupée jusqu'à jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["Le maire a interdit la baignade jusqu'à samedi midi.", TUESDAY, "samedi", "2023-09-23", "implied"],
    ["La foire a duré jusqu'à samedi.", TUESDAY, "samedi", "2023-09-16", "implied"],
    ["Le club a promis de rejouer le match jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["La mairie confirme son intention de fermer le bac en octobre.", TUESDAY, "octobre", "2023-10", "implied"],
    ["On a vu brûler la grange jeudi.", TUESDAY, "jeudi", "2023-09-14", "implied"],
    ["Le village se souviendra de samedi.", TUESDAY, "samedi", "2023-09-16", "implied"],
    ["Le pont restera fermé jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["La nuit dernière, le vent a forci.", TUESDAY, "La nuit dernière", "2023-09-18/2023-09-19", "implied"],
    ["Le vitrail date du XIIIe siècle.", null, "XIIIe siècle", "1201/1300", "stated"],
    ["La fête, reportée au 3 mai, aura lieu.", "2023-03-01", "3 mai", "2023-05-03", "implied"],
    ["Forum le 5 octobre, à la halle, organisé par la ville.", TUESDAY, "5 octobre", "2023-10-05", "implied"],
    ["La maire a assuré que le bac serait rouvert jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["Le gardien serait mort jeudi.", TUESDAY, "jeudi", "2023-09-14", "implied"],
    ["Le vote aurait lieu jeudi, a dit la maire.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["L'arrêt a été mis en délibéré au 6 octobre.", TUESDAY, "6 octobre", "2023-10-06", "implied"],
    ["L'audience est renvoyée à jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["La foire, fixée au 9 septembre, a été annulée.", TUESDAY, "9 septembre", "2023-09-09", "implied"],
    ["Le navire devait accoster jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["Le navire devait accoster samedi.", TUESDAY, "samedi", "2023-09-16", "implied"],
    ["Le navire devait accoster jeudi, mais le vent l'en a empêché.", TUESDAY, "jeudi", "2023-09-14", "implied"],
    ["L'accord conclu jeudi prendra effet à la rentrée.", TUESDAY, "jeudi", "2023-09-14", "implied"],
    ["L'accord sera conclu jeudi.", TUESDAY, "jeudi", "2023-09-21", "implied"],
    ["Le bac est fermé depuis mai de l'an dernier.", TUESDAY, "mai de l'an dernier", "2022-05", "implied"],
    ["Mai de l'an dernier fut sec.", null, "Mai de l'an dernier", null, "unknown"],
    ["On rouvrira le 3 du mois prochain.", TUESDAY, "3 du mois prochain", "2023-10-03", "implied"],
    [
      "La fête aura lieu du vendredi 29 au dimanche 1er.",
      TUESDAY,
      "du vendredi 29 au dimanche 1er",
      "2023-09-29/2023-10-01",
      "implied",
    ],
    ["Les victimes des attentats du 11 septembre.", "2023-09-19", "11 septembre", "2001-09-11", "implied"],
    ["Les attentats du 13 novembre.", "2012-11-20", "13 novembre", "2012-11-13", "implied"],
  ];
  it.each(table)("%s (écrit %s) : %s = %s, %s", (text, written, words, edtf, status) => {
    expect(read(text, written)).toEqual([[words, edtf, status]]);
  });

  it("a full date with another day's name is two dates, the one written and the nearest of that name", () => {
    const text = "le mardi 18 septembre 2023";
    const [found] = findDates(text);
    expect(found).toBeDefined();
    if (found === undefined) return;
    const value = resolveDate(found, { text, referenceDay: undefined, within: undefined, previous: undefined });
    expect(value.status === "disputed" && value.candidates.map((date) => date.edtf)).toEqual([
      "2023-09-18",
      "2023-09-19",
    ]);
  });

  it("« la veille » counts from the expression before it, never from one further back", () => {
    expect(
      read("Le 4 mai 2022, rien. La police est venue mardi. La veille, tout dormait.", null).map(([, edtf]) => edtf),
    ).toEqual(["2022-05-04", null, null]);
  });

  it("a day right after the words that say its year is in that year, and so are those listed with it", () => {
    expect(read("Il y a un an, le 7 octobre, on fuyait.", "2025-01-10").map(([, edtf]) => edtf)).toEqual([
      "2024",
      "2023-10-07",
    ]);
    expect(read("L'an dernier, le 20 décembre, il gelait.", "2024-03-07").map(([, edtf]) => edtf)).toEqual([
      "2023",
      "2023-12-20",
    ]);
    expect(read("Tours de 2017 : 9 avril, 21 mai et 4 juin.", "2016-12-01").map(([, edtf]) => edtf)).toEqual([
      "2017",
      "2017-04-09",
      "2017-05-21",
      "2017-06-04",
    ]);
  });

  it("« le mardi suivant » and « l'année suivante » count from the date before them", () => {
    expect(read("Le 4 mai 2022, rien ; le mardi suivant, tout.", null).map(([, edtf]) => edtf)).toEqual([
      "2022-05-04",
      "2022-05-10",
    ]);
    expect(read("Élu en 2009, il part l'année suivante.", null).map(([, edtf]) => edtf)).toEqual(["2009", "2010"]);
  });

  it("a day without a verb goes on from one that is to come", () => {
    expect(read("La fête débutera vendredi. Samedi, jeux et fanfare.", "2023-09-19").map(([, edtf]) => edtf)).toEqual([
      "2023-09-22",
      "2023-09-23",
    ]);
  });

  it("an hour is kept with its date, a zone only as an offset", () => {
    const [iso] = findDates("vu le 2022-02-24T05:10:00Z par");
    const [paris] = findDates("le 19 septembre 2023 à 4 h 14, heure de Paris");
    const [offset] = findDates("le 19 septembre 2023 à 4h14 (GMT+2)");
    expect([iso?.clock?.zone, paris?.clock?.time, paris?.clock?.zone, offset?.clock?.zone]).toEqual([
      "+00:00",
      "04:14",
      undefined,
      "+02:00",
    ]);
  });

  it("Easter falls on its known days", () => {
    expect([1961, 2000, 2019, 2024, 2038].map(easterSunday)).toEqual([
      "1961-04-02",
      "2000-04-23",
      "2019-04-21",
      "2024-03-31",
      "2038-04-25",
    ]);
  });
});

describe("for any text and any day", () => {
  const words = constantFrom(
    ..."le du au 3 12 1er mai septembre 2023 2023-09-19 19/09/2023 lundi mardi dernier prochain fin mi- hier demain la veille et à de en il y a trois jours ans été hiver Noël , . « » arrivera arrivé ce week-end".split(
      " ",
    ),
  );
  const texts = array(words, { maxLength: 25 }).map((list) => list.join(" "));
  const days = option(
    tuple(integer({ min: 1950, max: 2080 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 28 })).map(
      ([y, m, d]) => day(y, m, d),
    ),
  );

  it("places lie in the text, in order, without overlap, and no range ends before it begins", () => {
    assert(
      property(texts, days, (text, written) => {
        let last = 0;
        for (const found of findDates(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          last = found.end;
          const context = { text, referenceDay: written ?? undefined, within: undefined, previous: undefined };
          const value = resolveDate(found, context);
          if (value.status === "stated" || value.status === "implied") {
            expect(value.date.earliest <= value.date.latest).toBe(true);
          }
          if (value.status === "implied") expect(dayParts(value.date.earliest).year).toBeGreaterThan(1800);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the hard set", () => {
  it("is read without a wrong value and without falling into a trap", () => {
    const file = new URL("dates/hard-cases.jsonl", import.meta.url);
    const cases = readFileSync(file, "utf8").trim().split("\n").map(parseCase);
    const wrong = cases.filter((one) => {
      const found = datesOfLine(one, foldForTests).found.map(({ start, end, edtf, status }) => ({
        start,
        end,
        edtf,
        status,
      }));
      return JSON.stringify(found) !== JSON.stringify(one.expect);
    });
    expect(wrong.map((one) => one.text)).toEqual([]);
  });
});

interface HardCase extends DatesLine {
  readonly expect: readonly {
    readonly start: number;
    readonly end: number;
    readonly edtf: string | null;
    readonly status: string;
  }[];
}

function parseCase(line: string): HardCase {
  const value: unknown = JSON.parse(line);
  if (!isHardCase(value)) throw new TypeError(`not a case: ${line}`);
  return { ...value, expect: value.expect.map(({ start, end, edtf, status }) => ({ start, end, edtf, status })) };
}

function isHardCase(value: unknown): value is HardCase {
  return (
    typeof value === "object" && value !== null && "text" in value && "expect" in value && Array.isArray(value.expect)
  );
}
