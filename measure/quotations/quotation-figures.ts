import { existsSync, readFileSync } from "node:fs";
import { compareQuotations } from "../../src/chronicle/compare-quotations.ts";
import { inventedArticle } from "../facts/invented-article.ts";
import { field, textOf } from "../json.ts";
import { shareFigure, type Figure } from "../report.ts";
import { sum, type Score } from "../score.ts";

/** Of ten pairs of wordings that are shown, nine are of one quotation. */
const LEAST_RIGHT = 0.9;

/** Quotations in two wordings: pairs that a reader takes for one, and pairs that share their words and are two. */
export function quotationFigures(file: string): readonly Figure[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  const score = sum(lines.filter((line) => line !== "").map((line) => scored(JSON.parse(line))));
  const figure = shareFigure("one quotation in two wordings", score);
  const level = { text: `P >= ${LEAST_RIGHT}`, reached: score.good >= LEAST_RIGHT * score.found };
  return [{ ...figure, level }];
}

function scored(pair: unknown): Score {
  const texts = [textOf(field(pair, "one")), textOf(field(pair, "other"))];
  const same = field(pair, "same") === true;
  const articles = texts.map((text, index) => inventedArticle(text, `a${index}`, "", "event"));
  const found = compareQuotations(articles).length > 0;
  const what = same ? "not found" : "found, and is none";
  return {
    right: same && found ? 1 : 0,
    expected: same ? 1 : 0,
    good: same && found ? 1 : 0,
    found: found ? 1 : 0,
    misses: same === found ? [] : [{ where: "quotations", passage: texts.join(" | "), what }],
  };
}
