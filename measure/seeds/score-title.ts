import type { PlacedArticle } from "../../src/domain/article.ts";
import { contains, overlaps } from "../../src/domain/span.ts";
import type { Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { GoldArticle } from "./gold.ts";

/** Code units; a longer one is no title. */
const LONGEST_TITLE = 140;

/** One title: stated or implied as it should be, a verbatim slice that begins and ends well and holds nothing that is set aside. */
export function scoreTitle(gold: GoldArticle, article: PlacedArticle): Score {
  const fault = faultOf(gold, article);
  const value = "value" in article.title ? article.title.value : article.title.status;
  return {
    right: fault === undefined ? 1 : 0,
    expected: 1,
    good: fault === undefined ? 1 : 0,
    found: 1,
    misses: fault === undefined ? [] : [{ where: gold.name, passage: onOneLine(value), what: `title: ${fault}` }],
  };
}

function faultOf(gold: GoldArticle, { title, original, paragraphs, noise }: PlacedArticle): string | undefined {
  if (title.status !== gold.title.status) return `${title.status}, not ${gold.title.status}`;
  if (title.status !== "stated" && title.status !== "implied") return undefined;
  const { value } = title;
  const [{ start }] = title.evidence;
  const at = { start, end: start + value.length };
  if (original.slice(at.start, at.end) !== value) return "not a verbatim slice";
  if (value.length > LONGEST_TITLE) return `${value.length} units`;
  if (isWordCut(original, at.start) || isWordCut(original, at.end)) return "cuts a word";
  const headline = noise.some((one) => one.kind === "title-line" && contains(one, at));
  if (!headline && !paragraphs.some((one) => contains(one, at))) return "not inside one paragraph";
  const aside = gold.noise.some((one) => one.required && !one.kinds.includes("title-line") && overlaps(one, at));
  if (aside) return "holds noise";
  const banned = gold.title.mustNotContain.find((words) => value.includes(words));
  return banned === undefined ? undefined : `holds « ${banned} »`;
}

/** True between two letters or figures. */
function isWordCut(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
