import type { PlacedArticle } from "../../src/domain/article.ts";
import { passagesOf, settled, type Attested } from "../../src/domain/attested.ts";
import type { EventDate } from "../../src/domain/edtf-date.ts";
import { dateVerdict, shownDate, shownPairs, type GoldDate } from "../date-verdict.ts";
import type { Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { GoldArticle } from "./gold.ts";

/** When an article was written, among all of its archive or alone: right, or at least not wrong. */
export function scorePublished(gold: GoldArticle, { published }: PlacedArticle, alone: boolean): Score {
  return scoreDate(gold.name, alone ? "published, alone" : "published", alone ? gold.alone : gold.published, published);
}

/** When it was changed, with the hour that is stated and no zone that is not. */
export function scoreUpdated(gold: GoldArticle, { updated }: PlacedArticle): Score {
  const score = scoreDate(gold.name, "updated", gold.updated, updated);
  const date = settled(updated);
  const time = date?.time ?? null;
  if (score.right === 0 || (time === gold.updated.time && date?.zone === undefined)) return score;
  const what = `updated at ${time ?? "no hour"} ${date?.zone ?? ""}, not ${gold.updated.time ?? "no hour"}`;
  return { ...score, right: 0, good: 0, misses: [{ where: gold.name, passage: quoted(updated), what }] };
}

/** The language, implied from the letters. */
export function scoreLanguage(gold: GoldArticle, { language }: PlacedArticle): Score {
  const value = "value" in language ? language.value : language.status;
  const right = value === gold.language ? 1 : 0;
  const misses = right === 1 ? [] : [{ where: gold.name, passage: "", what: `language ${value}, not ${gold.language}` }];
  return { right, expected: 1, good: right, found: 1, misses };
}

/** Articles whose day of publication is given as stated although the text only implies it: there may be none. */
export function falselyStated(gold: GoldArticle, { published }: PlacedArticle): boolean {
  return published.status === "stated" && dateVerdict(gold.published, published) !== "right";
}

function scoreDate(where: string, field: string, gold: GoldDate, known: Attested<EventDate>): Score {
  const verdict = dateVerdict(gold, known);
  const given = known.status === "unknown" ? 0 : 1;
  const what = `${field} ${verdict}: ${shownDate(known)}, not ${shownPairs(gold.accepted)}`;
  return {
    right: verdict === "right" ? 1 : 0,
    expected: 1,
    good: verdict === "wrong" ? 0 : given,
    found: given,
    misses: verdict === "right" ? [] : [{ where, passage: quoted(known), what }],
  };
}

function quoted(known: Attested<EventDate>): string {
  return onOneLine(
    passagesOf(known)
      .map((passage) => passage.quote)
      .join(" | "),
  );
}
