import { describe, expect, test } from "vitest";
import { readParagraphs } from "../../src/extract/locales/fr/quotes/read-paragraphs.ts";
import { analyse } from "../../src/extract/locales/fr/sources/grammar/analyse.ts";
import { LINE_RULES, SENTENCE_RULES } from "../../src/extract/locales/fr/sources/index.ts";
import { printed } from "../../src/extract/locales/fr/sources/naming.ts";
import type { LineRule, SentenceRule } from "../../src/extract/locales/fr/sources/source-rule.ts";
import { readingWithNoise } from "./reading-with-noise.ts";

type Found = readonly [role: string, name: string, canonical: string];

function bySentence(rule: SentenceRule, text: string): readonly Found[] {
  const reading = readingWithNoise(text);
  return analyse(readParagraphs(reading)).flatMap((sentence) =>
    rule.find(sentence).flatMap(({ voice }): readonly Found[] => {
      const first = sentence.tokens[voice.nameFrom];
      const last = sentence.tokens[voice.nameTo - 1];
      if (voice.role === undefined || first === undefined || last === undefined) return [];
      const name = text.slice(first.start, last.end);
      return [[voice.role, name, voice.canonical || printed(name)]];
    }),
  );
}

function byLine(rule: LineRule, text: string): readonly Found[] {
  const place = rule.places[0] ?? "body";
  return rule.find({ text, start: 0, place }).map(({ role, from, to, canonical }): Found => {
    const name = text.slice(from, to);
    return [role, name, canonical || printed(name)];
  });
}

function cases(rule: SentenceRule | LineRule): readonly (readonly [text: string, expected: readonly Found[]])[] {
  return rule.examples.map(([text, ...expected]) => [text, expected]);
}

describe.each(SENTENCE_RULES)("$id", (rule) => {
  test.each(cases(rule))("finds the source in: %s", (text, expected) => {
    expect(bySentence(rule, text)).toEqual(expected);
  });
  test.each(rule.nearMisses)("finds none in: %s", (text) => {
    expect(bySentence(rule, text)).toEqual([]);
  });
});

describe.each(LINE_RULES)("$id", (rule) => {
  test.each(cases(rule))("finds the name in: %s", (text, expected) => {
    expect(byLine(rule, text)).toEqual(expected);
  });
  test.each(rule.nearMisses)("finds none in: %s", (text) => {
    expect(byLine(rule, text)).toEqual([]);
  });
});

test("no two rules share an identifier", () => {
  const ids = [...SENTENCE_RULES, ...LINE_RULES].map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
