import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alignVersions, alignWords } from "../../src/chronicle/align-words.ts";
import { commonWords } from "../../src/chronicle/common-words.ts";

const marked = (a: string, b: string): readonly string[] =>
  alignWords(a, b).map((runs) => runs.map(({ text, same }) => (same ? text : `[${text}]`)).join(""));

test.each([
  ["le vieux pont", "le pont", "le [vieux] pont", "le[ ]pont"],
  [
    "« il a renforcé les liens »",
    "“Il a approfondi les liens”",
    "« il a [renforcé] les liens »",
    "“Il a [approfondi] les liens”",
  ],
  ["Kim Jong-un part.", "Kim Jong Un part.", "Kim Jong-un part.", "Kim Jong Un part."],
  ["(LYON) - Trois morts", "(Lyon) - Deux morts", "(LYON) - [Trois] morts", "(Lyon) - [Deux] morts"],
  ["« Un vieux, très vieux pont »", "Un pont", "« Un [vieux, très vieux] pont »", "Un[ ]pont"],
  ["rien", "tout", "[rien]", "[tout]"],
  ["", "mot", "", "[mot]"],
  ["?!", "?!", "[?!]", "[?!]"],
])("« %s » beside « %s »", (a, b, left, right) => {
  expect(marked(a, b)).toEqual([left, right]);
});

test("a word of three versions is the same as soon as another has it", () => {
  const runs = alignVersions(["un vieux pont", "un pont neuf", "un quai"]);
  expect(runs.map((one) => one.filter(({ same }) => !same).map(({ text }) => text.trim()))).toEqual([
    ["vieux"],
    ["", "neuf"],
    ["quai"],
  ]);
});

const sentence = fc
  .array(fc.constantFrom("le", "pont", "Vieux", "a", "cédé", ",", "«", "l’eau", "\n", "😀", "e\u0301"), {
    maxLength: 30,
  })
  .map((words) => words.join(" "));

test("runs joined are the versions, whatever they are", () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string()), fc.oneof(sentence, fc.string()), (a, b) => {
      const [left, right] = alignWords(a, b);
      expect(left?.map(({ text }) => text).join("")).toBe(a);
      expect(right?.map(({ text }) => text).join("")).toBe(b);
    }),
  );
});

test("common words keep their order on both sides and are the longest there are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }),
      fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }),
      (a, b) => {
        const matches = commonWords(a, b);
        matches.forEach(([i, j], index) => {
          expect(a[i]).toBe(b[j]);
          const before = matches[index - 1];
          if (before !== undefined) expect(before[0] < i && before[1] < j).toBe(true);
        });
        expect(matches.length).toBe(longest(a, b));
      },
    ),
  );
});

test("texts beyond the table are anchored by the words that stand once, quickly", () => {
  const words = Array.from({ length: 6_000 }, (_, index) => `mot${index}`);
  const other = words.map((word, index) => (index % 10 === 5 ? "autre" : word)).slice(1);
  expect(commonWords(words, other).length).toBe(5_399);
});

function longest(a: readonly string[], b: readonly string[]): number {
  const [first] = a;
  if (first === undefined || b.length === 0) return 0;
  const place = b.indexOf(first);
  const without = longest(a.slice(1), b);
  return place < 0 ? without : Math.max(without, 1 + longest(a.slice(1), b.slice(place + 1)));
}
