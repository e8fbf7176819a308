import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANY_CLUE, CLUE } from "../../src/clean/clues.ts";
import { DEFECT_RULES } from "../../src/clean/defects/index.ts";
import { NOISE_RULES } from "../../src/clean/noise/index.ts";
import { foldText } from "../../src/clean/offset-map.ts";
import { pageOf, type Page } from "../../src/clean/page.ts";
import { cluesOf } from "../../src/clean/text-clues.ts";
import { CREDIT_OPENERS, PHOTO_AGENCIES } from "../../src/lexicon/fr/photo-credits.ts";
import { PRESS_TITLES } from "../../src/lexicon/fr/press-titles.ts";
import { RELATED_OPENERS } from "../../src/lexicon/fr/related-openers.ts";
import { PROMPT_PHRASES } from "../../src/lexicon/fr/site-prompts.ts";
import { ADVERTISING_LABELS, GLUED_ADVERTISING, LEAD_LABELS } from "../../src/lexicon/fr/furniture.ts";
import { texts } from "./any-text.ts";

/** « 98,5 » is no part of a credit: a comma ends one. */
const TITLES = PRESS_TITLES.flatMap((title) => title.names).filter((name) => /\p{L}/u.test(name));

function pageFrom(text: string): Page {
  const folded = foldText(text).text;
  return pageOf(folded, { start: 0, end: folded.length });
}

function clues(text: string): number {
  return cluesOf(text, 0, text.length);
}

/** Rules that find something in a page whose clues say that they cannot. */
function missed(text: string): readonly string[] {
  const page = pageFrom(text);
  return [
    ...NOISE_RULES.map(({ id, needs, find }) => ({ id, needs, found: find(page).length })),
    ...DEFECT_RULES.map(({ id, needs, find }) => ({ id, needs, found: find(page.text).length })),
  ]
    .filter(({ needs, found }) => needs !== undefined && (needs & page.clues) === 0 && found > 0)
    .map(({ id }) => id);
}

describe("the clues of a page", () => {
  test.each([...NOISE_RULES, ...DEFECT_RULES].map((rule) => [rule.id, rule] as const))(
    "hold what %s needs",
    (_, rule) => {
      expect(rule.examples.flatMap(([text]) => missed(text))).toEqual([]);
    },
  );

  test("hold what any rule needs, whatever the text", () => {
    fc.assert(fc.property(texts, (text) => missed(text).length === 0));
  });

  test.each([
    ["advertising", ADVERTISING_LABELS],
    ["gluedAdvertising", GLUED_ADVERTISING],
    ["leadLabel", LEAD_LABELS],
    ["related", RELATED_OPENERS],
    ["phrase", PROMPT_PHRASES],
    ["credit", [...CREDIT_OPENERS, ...PHOTO_AGENCIES, ...TITLES]],
  ] as const)("say %s of everything in its lists", (clue, phrases) => {
    expect(phrases.filter((phrase) => (clues(foldText(phrase).text) & CLUE[clue]) === 0)).toEqual([]);
  });

  test.each([
    ["Le maire a invité Anne Roy.", CLUE.request],
    ["Le maire a invité la presse.", 0],
    ["Le chat, Ils partent.", CLUE.pronoun],
    ["Ils partent.", 0],
    ["Le port, sur TF1", CLUE.credit | CLUE.figure],
    ["Le port. ancien quai", CLUE.smallAfterStop],
    ["Le quaiLe bateau", CLUE.gluedCapital],
    ["Le port , , ancien", CLUE.strayMark],
    ["Le port (1)", CLUE.figure],
    ["", 0],
    ["Порт", ANY_CLUE],
  ])("of %j are %i", (text, expected) => {
    expect(clues(text)).toBe(expected);
  });
});
