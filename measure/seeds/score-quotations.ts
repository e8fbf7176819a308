import type { PlacedArticle } from "../../src/domain/article.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { slice } from "../../src/domain/span.ts";
import type { Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import { saysAt } from "./says-at.ts";
import type { GoldArticle, GoldQuotation } from "./gold.ts";
import type { SameName } from "./names.ts";

/** Quotations whose span is exact, with the marks or without, and whose missing mark, if one is, was noticed. */
export function scoreQuotations(gold: GoldArticle, article: PlacedArticle): Score {
  const required = gold.quotes.filter((one) => one.required);
  const missed = required.filter((one) => foundFor(one, article) === undefined);
  const strange = article.quotes.filter((quote) => !gold.quotes.some((one) => isSame(one, quote)));
  const says = saysAt(gold, article);
  return {
    right: required.length - missed.length,
    expected: required.length,
    good: article.quotes.length - strange.length,
    found: article.quotes.length,
    misses: [
      ...missed.map((one) => says(one, "quotation missed, or cut elsewhere")),
      ...strange.map((one) => says(one, "no such quotation")),
    ],
  };
}

/** Speakers of the required quotations: status and name in one of the accepted pairs. A quotation that was missed has none. */
export function scoreSpeakers(gold: GoldArticle, article: PlacedArticle, same: SameName): Score {
  const judged = gold.quotes
    .filter((one) => one.required)
    .map((one) => ({ one, said: foundFor(one, article)?.speaker }));
  const given = judged.filter(({ said }) => said !== undefined && said.status !== "unknown");
  const isRight = ({ one, said }: (typeof judged)[number]): boolean => {
    if (said === undefined) return false;
    const value = "value" in said ? said.value : null;
    return one.speakers.some(
      (accepted) =>
        accepted.status === said.status &&
        (value === accepted.value || (value !== null && accepted.value !== null && same(value, accepted.value))),
    );
  };
  return {
    right: judged.filter(isRight).length,
    expected: judged.length,
    good: given.filter(isRight).length,
    found: given.length,
    misses: judged
      .filter((pair) => !isRight(pair))
      .map(({ one, said }) => ({
        where: gold.name,
        passage: onOneLine(slice(article.original, one)),
        what: `speaker ${shownSpeaker(said)}, not ${one.speakers.map(({ status, value }) => `${status} ${value ?? ""}`.trim()).join(" or ")}`,
      })),
  };
}

function shownSpeaker(said: Quotation["speaker"] | undefined): string {
  if (said === undefined) return "of no quotation";
  return "value" in said ? `${said.status} ${said.value}` : said.status;
}

function foundFor(gold: GoldQuotation, article: PlacedArticle): Quotation | undefined {
  return article.quotes.find((quote) => isSame(gold, quote));
}

function isSame(gold: GoldQuotation, quote: Quotation): boolean {
  const exact =
    (quote.start === gold.start && quote.end === gold.end) ||
    (quote.start === gold.inner.start && quote.end === gold.inner.end);
  return exact && gold.truncated.includes(quote.truncated);
}
