import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluesIn } from "../../src/group/clues.ts";
import { editionNumber } from "../../src/group/edition.ts";
import { tellingFigures } from "../../src/group/figures.ts";
import { formHash, formMemory, KEY, NO_UNITS, NUMBER, TRAITS, type FormMemory } from "../../src/group/form-memory.ts";
import { matchScore } from "../../src/group/match-score.ts";
import { numberStore } from "../../src/group/number-store.ts";
import { profileOf } from "../../src/group/profile.ts";
import { emptyTally, type TextTerms } from "../../src/group/tally.ts";
import { CAPITAL, COMMON, EDITION, LOOK_BACK, SPORT } from "../../src/group/traits.ts";
import { wordsOf } from "../../src/group/words.ts";
import { input } from "./archive.ts";
import { foldedWords } from "./folded-words.ts";

const hashOf = (word: string): number =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(formHash, NO_UNITS);

/** The form that stands in a text, and what its cell says of it. */
function met(memory: FormMemory, text: string, word: string, hash = hashOf(word)) {
  const from = text.indexOf(word);
  const cell = memory.cellOf(text, from, from + word.length, hash);
  const [number, key, traits] = [NUMBER, KEY, TRAITS].map((part) => memory.cells()[cell + part] ?? -1);
  return { number, key, traits, form: memory.form(number ?? -1) };
}

describe("forms of words", () => {
  it("are read once, wherever they stand", () => {
    const memory = formMemory();
    const [first, second] = ["Loue", "la Loue monte"].map((text) => met(memory, text, "Loue"));
    expect(first).toEqual(second);
    expect(first?.form).toMatchObject({ written: "Loue", folded: "loue" });
    expect((first?.traits ?? 0) & (CAPITAL | COMMON)).toBe(CAPITAL);
  });
  it("stay apart when their hashes meet", () => {
    const memory = formMemory();
    const read = () => ["rive", "pont", "pontet"].map((word) => met(memory, word, word, 7).form?.written);
    expect(read()).toEqual(["rive", "pont", "pontet"]);
    expect(read()).toEqual(["rive", "pont", "pontet"]);
  });
  it("are told apart however many there are", () => {
    const words = Array.from(
      { length: 3_000 },
      (_, at) => `m${at.toString(26).replace(/\d/gu, (d) => "zyxwvutsrq"[Number(d)] ?? "")}`,
    );
    const memory = formMemory();
    const read = (): readonly string[] => foldedWords(wordsOf(words.join(" "), memory));
    expect(read()).toEqual(words);
    expect(read()).toEqual(words);
  });
  it("share a key when they fold alike", () => {
    const [one, other, third] = wordsOf("Évacué evacue évacua").keys;
    expect(one).toBe(other);
    expect(third).not.toBe(one);
  });
  it("are those of the text at hand, when another was read since", () => {
    const memory = formMemory();
    const first = wordsOf("la Loue monte", memory);
    wordsOf("Odile Garrec parle", memory);
    expect(foldedWords(first)).toEqual(["la", "loue", "monte"]);
  });
});

describe("one walk over a text", () => {
  it("finds figures and the words of the first line that is not blank", () => {
    const text = "\n 3 ponts de l’Ain\nle 12, 𝟓 maisons";
    const words = wordsOf(text);
    const { headline, figures } = words;
    expect(foldedWords(words).slice(0, headline)).toEqual(["ponts", "de", "ain"]);
    const runs = figures.flatMap((from, at) => (at % 2 === 0 ? [text.slice(from, figures[at + 1])] : []));
    expect(runs).toEqual(["3", "12", "𝟓"]);
    expect(wordsOf("un seul mot").headline).toBe(3);
  });
  it("finds every figure that tells, wherever it stands", () => {
    const found = (text: string) => tellingFigures(text, wordsOf(text).figures);
    expect(found("1 140 voix, 3,42 m, 2019, le 12, A380, 260")).toEqual(["#1140", "#3,42", "#260"]);
  });
});

describe("clues", () => {
  it("are never missing where an expression finds something", () => {
    const pieces =
      "Valmy|bat|3-1|match|Mi-temps|tour de coupe|la 17e édition|dixième ÉDITION|il y a dix ans|hommage|un an|commémoration|le 50e anniversaire|1910|soirée|(".split(
        "|",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join(" ");
        const { profile } = profileOf(input("a", text));
        expect([profile.score, profile.edition]).toEqual([matchScore(text), editionNumber(text)]);
      }),
    );
  });
  it.each([
    ["matchs", 0],
    ["match", SPORT],
    ["mi", SPORT],
    ["midi", 0],
    ["Édition", EDITION],
    ["dans", 0],
    ["ans", LOOK_BACK],
    ["commémorée", LOOK_BACK],
  ])("of « %s » are %s", (word, clues) => {
    expect(cluesIn(word)).toBe(clues);
  });
});

describe("a tally", () => {
  const lists = ({ numbers, counts, roles }: TextTerms) => [numbers, counts, roles].map((list) => [...list]);
  it("counts one text after the other, and forgets each", () => {
    const tally = emptyTally();
    for (const [term, role] of [
      [5_000, 1],
      [3, 0],
      [5_000, 2],
    ] as const)
      tally.meet(term, role);
    expect(lists(tally.taken())).toEqual([
      [5_000, 3],
      [2, 1],
      [3, 0],
    ]);
    tally.meet(3, 0);
    expect(lists(tally.taken())).toEqual([[3], [1], [0]]);
    for (let term = 0; term < 3_000; term += 1) tally.meet(term, term);
    const many = Array.from({ length: 3_000 }, (_, at) => at);
    expect(lists(tally.taken())).toEqual([many, many.map(() => 1), many]);
  });
});

describe("a store of numbers", () => {
  it("gives every list back as it was, short or long", () => {
    const keep = numberStore();
    const lists = [
      [1, 2],
      [],
      Array.from({ length: 40_000 }, (_, at) => at),
      Array.from({ length: 70_000 }, () => 7),
      [3],
    ];
    const kept = lists.map((list) => keep(list));
    expect(kept.map((list) => [...list])).toEqual(lists);
  });
});
