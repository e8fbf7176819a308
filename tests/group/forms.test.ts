import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluesIn, EDITION, LOOK_BACK, SPORT } from "../../src/group/clues.ts";
import { editionNumber } from "../../src/group/edition.ts";
import { tellingFigures } from "../../src/group/figures.ts";
import { formHash, formMemory, NO_UNITS } from "../../src/group/form-memory.ts";
import { matchScore } from "../../src/group/match-score.ts";
import { numberStore } from "../../src/group/number-store.ts";
import { profileOf } from "../../src/group/profile.ts";
import { emptyTally } from "../../src/group/tally.ts";
import { wordsOf } from "../../src/group/words.ts";
import { input } from "./archive.ts";

const hashOf = (word: string): number =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(formHash, NO_UNITS);

describe("forms of words", () => {
  it("are read once, wherever they stand", () => {
    const memory = formMemory();
    const [first, second] = ["Loue", "la Loue monte"].map((text) => {
      const from = text.indexOf("Loue");
      return memory.formAt(text, from, from + 4, hashOf("Loue"));
    });
    expect(first).toBe(second);
    expect(first).toMatchObject({ written: "Loue", folded: "loue", capital: true, common: false });
  });
  it("stay apart when their hashes meet", () => {
    const memory = formMemory();
    const both = ["rive", "pont"].map((word) => memory.formAt(word, 0, 4, 7).folded);
    expect(both).toEqual(["rive", "pont"]);
    expect(memory.formAt("rive", 0, 4, 7).folded).toBe("rive");
  });
  it("are told apart however many there are", () => {
    const words = Array.from(
      { length: 3_000 },
      (_, at) => `m${at.toString(26).replace(/\d/gu, (d) => "zyxwvutsrq"[Number(d)] ?? "")}`,
    );
    const memory = formMemory();
    const read = (): readonly string[] => wordsOf(words.join(" "), memory).forms.map(({ written }) => written);
    expect(read()).toEqual(words);
    expect(read()).toEqual(words);
  });
  it("share a key when they fold alike", () => {
    const [one, other, third] = wordsOf("Évacué evacue évacua").forms.map(({ key }) => key);
    expect(one).toBe(other);
    expect(third).not.toBe(one);
  });
});

describe("one walk over a text", () => {
  it("finds figures and the words of the first line that is not blank", () => {
    const text = "\n 3 ponts de l’Ain\nle 12, 𝟓 maisons";
    const { headline, figures, forms } = wordsOf(text);
    expect(forms.slice(0, headline).map(({ folded }) => folded)).toEqual(["ponts", "de", "ain"]);
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
  it("counts one text after the other, and forgets each", () => {
    const tally = emptyTally();
    for (const [term, role] of [
      [5_000, 1],
      [3, 0],
      [5_000, 2],
    ] as const)
      tally.meet(term, role);
    expect(tally.taken()).toEqual({ numbers: [5_000, 3], counts: [2, 1], roles: [3, 0] });
    tally.meet(3, 0);
    expect(tally.taken()).toEqual({ numbers: [3], counts: [1], roles: [0] });
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
