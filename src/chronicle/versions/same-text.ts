import type { PlacedArticle } from "../../domain/article.ts";
import { daysBetween } from "../../domain/day.ts";
import { writtenDate } from "../../domain/written.ts";
import { compareTexts, type ComparedTexts } from "./compare-texts.ts";
import { isCorrection } from "./version-marks.ts";
import { versionText, type Printed } from "./version-text.ts";

/** What is read of an article to tell whether another prints the same dispatch. */
export type Version = Printed & Pick<PlacedArticle, "published" | "updated">;

/**
 * Two articles beside each other when they print one dispatch: whole, cut, mended, or with a paper's own lines around it; undefined when
 * they do not, or when it is not sure. Two pages of one form, filled with other figures or names, are two dispatches.
 */
export function sameText(one: Version, other: Version): ComparedTexts | undefined {
  const texts = [versionText(one), versionText(other)] as const;
  const compared = compareTexts(...texts);
  const [lengthOfOne, lengthOfOther] = [wordCount(texts[0]), wordCount(texts[1])];
  if (Math.min(lengthOfOne, lengthOfOther) < LEAST_WORDS) return undefined;
  const shares = [compared.shareOfOne, compared.shareOfOther];
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  if (most < CUT_SHARE && (most < WHOLE_SHARE || least < WHOLE_SHARE)) return undefined;
  const replaced = compared.changed.filter((change) => change.replaced).length / Math.max(1, compared.matched);
  const announced = isCorrection(one) !== isCorrection(other);
  const near = isWithin(announced ? CORRECTION_DAYS : MENDING_DAYS, one, other);
  const allowed = !near ? 0 : announced ? MOST_CORRECTED : MOST_MENDED;
  return replaced > allowed ? undefined : compared;
}

/** Words below which a text is too short to be known again. */
const LEAST_WORDS = 20;

/** Share of its words from which a text was cut from another; and from which, on both sides, it is another's with changes. */
const CUT_SHARE = 0.75;
const WHOLE_SHARE = 0.65;

/** Share of the shared sentences in which a figure or a name may stand for another: where a correction is announced, and where none is. */
const MOST_CORRECTED = 0.7;
const MOST_MENDED = 0.2;

/** Days after which a text is corrected; and within which a toll is mended without a word, in the hours that follow. */
const CORRECTION_DAYS = 3;
const MENDING_DAYS = 1;

/** Written at most so many days apart, or not known to be farther. */
function isWithin(days: number, one: Version, other: Version): boolean {
  const [a, b] = [writtenDate(one), writtenDate(other)];
  if (a === undefined || b === undefined) return true;
  return daysBetween(a.latest, b.earliest) <= days && daysBetween(b.latest, a.earliest) <= days;
}

function wordCount(text: readonly { readonly words: readonly unknown[] }[]): number {
  return text.reduce((sum, { words }) => sum + words.length, 0);
}
