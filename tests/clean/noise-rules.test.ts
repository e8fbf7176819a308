import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.ts";
import { NOISE_RULES } from "../../src/clean/noise/index.ts";
import { foldText } from "../../src/clean/offset-map.ts";
import { pageOf } from "../../src/clean/page.ts";
import { slice } from "../../src/domain/span.ts";
import { LONG_LINES } from "./long-lines.ts";
import { ESSAI, seedOf } from "./seed-of.ts";

describe.each(NOISE_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples.map(([text, ...expected]) => [text, expected] as const))(
    "sets aside in %j",
    (text, expected) => {
      const { noise } = clean(seedOf(text), ESSAI).value;
      const found = noise.filter((one) => one.rule === id);
      expect(found.map((one) => slice(text, one))).toEqual(expected);
      expect(found.every((one) => one.kind === rule.kind)).toBe(true);
    },
  );

  test.each(rule.nearMisses)("leaves %j alone", (text) => {
    const folded = foldText(text).text;
    expect(rule.find(pageOf(folded, { start: 0, end: folded.length }))).toEqual([]);
  });

  test.each(LONG_LINES)("reads 100,000 characters of %j in linear time", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    const page = pageOf(text, { start: 0, end: text.length });
    const started = performance.now();
    rule.find(page);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test("rule ids are unique and name their place", () => {
  const ids = NOISE_RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^fr\/noise\/[a-z]+(?:-[a-z]+)*$/u.test(id))).toBe(true);
});
