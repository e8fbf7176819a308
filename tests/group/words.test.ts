import { describe, expect, it } from "vitest";
import { stem } from "../../src/group/stem.ts";
import { sharedText, sketchOf } from "../../src/group/sketch.ts";
import { bySubject, subjectOf } from "../../src/group/subject.ts";
import { archiveMemory } from "../../src/group/archive-memory.ts";
import { namesIn } from "../../src/group/names-in-text.ts";
import { readTerms, termKeys } from "../../src/group/read-terms.ts";
import { LEAD, NAME, OFFICE } from "../../src/group/terms.ts";
import { OTHER_SUBJECT } from "../../src/group/thresholds.ts";
import { wordsOf } from "../../src/group/words.ts";
import { damping, daysApart } from "../../src/group/days-apart.ts";
import { heap } from "../../src/group/heap.ts";
import * as fc from "fast-check";
import { foldedWords } from "./folded-words.ts";

const keys = (text: string) => termKeys(text).keys;
/** The terms of a text by their keys. */
function rolesOf(text: string): ReadonlyMap<string, number> {
  const memory = archiveMemory();
  const { terms } = readTerms(text, memory);
  return new Map(
    Array.from(terms.numbers, (term, slot) => [memory.vocabulary.keys[term] ?? "", terms.roles[slot] ?? 0]),
  );
}

describe("words", () => {
  it("lose elisions, accents, ligatures and capitals", () => {
    expect(foldedWords("L’Œuvre qu'il a vue à Évreux")).toEqual(["oeuvre", "il", "a", "vue", "a", "evreux"]);
  });
  it("are parted at hyphens and inversions", () => {
    expect(foldedWords("a-t-on dit")).toEqual(["a", "t", "on", "dit"]);
  });
  it.each([
    [["evacue", "evacues", "evacuer", "evacuation", "evacuee"], 1],
    [["journal", "journaux"], 1],
    [["port", "portrait"], 2],
    [["bus", "but"], 2],
  ])("of one family have one stem: %s", (family, count) => {
    expect(new Set(family.map(stem)).size).toBe(count);
  });
});

describe("terms", () => {
  it("of a name are the same however it is written", () => {
    expect(keys("a vu Park Mi-jin hier")).toContain("park mi jin");
    expect(keys("a vu Park Mi Jin hier")).toContain("park mi jin");
  });
  it("leave out function words and days", () => {
    expect(keys("Il était une fois mardi, dans le mois de septembre")).toEqual(["fois", "mois"]);
  });
  it("of a foreign name are the same in every spelling", () => {
    expect(keys("reçu par Zhvanetsky hier")).toEqual(keys("reçu par Jvanetski hier"));
  });
  it("are figures too, without years, days and figures in words", () => {
    expect(keys("Avec 260, 1 140 ou 7,5 en 2019 et le 12").filter((key) => key.startsWith("#"))).toEqual([
      "#260",
      "#1140",
      "#7,5",
    ]);
  });
  it("tell who holds a public office, and what the lead names", () => {
    const text = `Le préfet de la Loue, Hugo Sérac, parle. ${"puis encore ".repeat(40)} chez Odile Garrec`;
    const found = rolesOf(text);
    expect(found.get("hugo serac")).toBe(NAME | OFFICE | LEAD);
    expect(found.get("serac")).toBe(NAME | OFFICE | LEAD);
    expect(found.get("odile garrec")).toBe(NAME);
  });
  it("take no name from the capital of a sentence", () => {
    expect(namesIn(wordsOf("Dehors, rien. Incendie maîtrisé."))).toEqual([]);
  });
});

describe("subjects", () => {
  const subject = (text: string) => {
    const memory = archiveMemory();
    return subjectOf(readTerms(text, memory).terms.numbers, memory.vocabulary);
  };
  const fire = subject("Un incendie a détruit la grange, les pompiers ont éteint les flammes.");
  const works = subject("L’usine ferme, les salariés craignent les licenciements et le chômage.");
  it("damp what unlike articles share, and nothing else", () => {
    expect(bySubject(fire, works)).toBeCloseTo(OTHER_SUBJECT);
    expect(bySubject(fire, subject("Les flammes ont brûlé la toiture."))).toBe(1);
    expect(bySubject(fire, subject("Rien de cela."))).toBe(1);
  });
});

/** A word of letters for a number: figures are no words. */
function lettered(at: number): string {
  return String(at).replace(/\d/gu, (digit) => "abcdefghij"[Number(digit)] ?? "");
}

describe("sketches", () => {
  const text = (from: number) =>
    wordsOf(
      Array.from(
        { length: 200 },
        (_, at) => `mot${"abcdefghij"[(at + from) % 10]}${String.fromCharCode(97 + ((at + from) >> 3))}`,
      ).join(" "),
    ).hashes;
  const sketched = (from: number, words: number) => sketchOf(text(from).slice(0, words));
  it("of one text resemble each other wholly, of strangers not at all", () => {
    expect(sharedText(sketched(0, 200), sketched(0, 200))).toEqual({ resemblance: 1, containment: 1 });
    expect(sharedText(sketched(0, 200), sketchOf(wordsOf("tout autre chose que cela").hashes))).toEqual({
      resemblance: 0,
      containment: 0,
    });
    expect(sharedText(sketchOf(new Int32Array()), sketchOf(new Int32Array()))).toEqual({
      resemblance: 0,
      containment: 0,
    });
  });
  it("know a text cut from another, though they are small samples of both", () => {
    const whole = wordsOf(Array.from({ length: 900 }, (_, at) => lettered(at)).join(" ")).hashes;
    const cut = sharedText(sketchOf(whole.slice(0, 150)), sketchOf(whole));
    expect(cut.containment).toBe(1);
    expect(cut.resemblance).toBeLessThan(0.3);
    const half = Int32Array.from([
      ...whole.slice(0, 75),
      ...wordsOf(Array.from({ length: 75 }, (_, at) => lettered(at + 5000)).join(" ")).hashes,
    ]);
    expect(sharedText(sketchOf(half), sketchOf(whole)).containment).toBeGreaterThan(0.3);
    expect(sharedText(sketchOf(half), sketchOf(whole)).containment).toBeLessThan(0.7);
  });
});

describe("days apart", () => {
  it("are counted from the nearest ends", () => {
    expect(daysApart({ from: 0, to: 30 }, { from: 33, to: 33 })).toBe(3);
    expect(daysApart({ from: 0, to: 30 }, { from: 12, to: 12 })).toBe(0);
    expect(daysApart(undefined, { from: 12, to: 12 })).toBeUndefined();
  });
  it("halve a likeness after a week and leave it whole when unknown", () => {
    expect([damping(0), damping(7), damping(undefined)]).toEqual([1, 0.5, 1]);
  });
});

describe("a heap", () => {
  it("hands out its values in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const queue = heap<number>((a, b) => a < b);
        values.forEach((value) => queue.push(value));
        expect(values.map(() => queue.pop())).toEqual(values.toSorted((a, b) => a - b));
        expect(queue.pop()).toBeUndefined();
      }),
    );
  });
});
