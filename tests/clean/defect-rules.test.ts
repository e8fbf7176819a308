import { describe, expect, test } from "vitest";
import { DEFECT_RULES } from "../../src/clean/defects/index.ts";
import { foldText } from "../../src/clean/offset-map.ts";
import { slice } from "../../src/domain/span.ts";
import { LONG_LINES } from "./long-lines.ts";

describe.each(DEFECT_RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  test.each(rule.examples.map(([text, ...expected]) => [text, expected] as const))("marks in %j", (text, expected) => {
    const folded = foldText(text);
    expect(rule.find(folded.text).map((at) => slice(text, folded.toOriginal(at)))).toEqual(expected);
  });

  test.each(rule.nearMisses)("leaves %j alone", (text) => {
    const folded = foldText(text).text;
    expect(rule.find(folded).map(({ start, end }) => folded.slice(start, end))).toEqual([]);
  });

  test.each(LONG_LINES)("reads 100,000 characters of %j in linear time", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    const started = performance.now();
    rule.find(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("says in French what is wrong", () => {
    expect(rule.kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(rule.note).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.note).not.toMatch(/'| [;!?:]/u);
  });
});
