import type { DatedMention, PlacedArticle } from "../../src/domain/article.ts";
import { contains, overlaps, slice } from "../../src/domain/span.ts";
import { shownDate, valueVerdict, type Verdict } from "../date-verdict.ts";
import type { Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { GoldArticle, GoldMention } from "./gold.ts";

/**
 * Date expressions of the text: found in their place and with a right value. Of those found, good are the ones with a right or a
 * weak value; what stands nowhere in the gold is not.
 */
export function scoreMentions(gold: GoldArticle, article: PlacedArticle, alone: boolean): Score {
  const judged = gold.mentions.map((one) => {
    const mention = article.mentions.find((found) => isAt(one, found));
    return { one, mention, verdict: mention === undefined ? undefined : verdictOf(one, mention, alone) };
  });
  const required = judged.filter(({ one }) => one.required);
  const missed = required.filter(({ verdict }) => verdict !== "right");
  const misled = judged.filter(({ one, verdict }) => !one.required && verdict === "wrong");
  const strange = article.mentions.filter(
    ({ expression }) => !gold.mentions.some((one) => overlaps(one.mayCover, expression)),
  );
  const bad = judged.filter(({ mention, verdict }) => mention !== undefined && verdict === "wrong").length;
  return {
    right: required.length - missed.length,
    expected: required.length,
    good: article.mentions.length - strange.length - bad,
    found: article.mentions.length,
    misses: [
      ...[...missed, ...misled].map(({ one, mention, verdict }) => ({
        where: gold.name,
        passage: onOneLine(slice(article.original, one.mustCover)),
        what:
          mention === undefined
            ? "date expression missed"
            : `date ${verdict ?? ""}: ${shownDate(mention.date)}, not ${acceptedOf(one, alone).map((value) => value ?? "unknown").join(", ")}`,
      })),
      ...strange.map(({ expression, date }) => ({
        where: gold.name,
        passage: onOneLine(expression.quote),
        what: `no such date expression: ${shownDate(date)} (${expression.rule})`,
      })),
    ],
  };
}

/** Dates that a mention gets though they are wrong: the worst there is. */
export function wrongMentions(gold: GoldArticle, article: PlacedArticle, alone: boolean): number {
  return gold.mentions.filter((one) => {
    const mention = article.mentions.find((found) => isAt(one, found));
    return mention !== undefined && verdictOf(one, mention, alone) === "wrong";
  }).length;
}

function verdictOf(gold: GoldMention, { date }: DatedMention, alone: boolean): Verdict {
  return valueVerdict(acceptedOf(gold, alone), gold.best, date);
}

function acceptedOf(gold: GoldMention, alone: boolean): GoldMention["alone"] {
  return alone ? gold.alone : gold.inCompany;
}

function isAt(gold: GoldMention, { expression }: DatedMention): boolean {
  return contains(expression, gold.mustCover) && contains(gold.mayCover, expression);
}
