import type { PlacedArticle } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import { by } from "../../domain/order.ts";
import { writtenDate } from "../../domain/written.ts";
import { isCorrection } from "./version-marks.ts";
import { versionText } from "./version-text.ts";

/** The version that is shown for all, and why, in French. */
export interface LeadVersion {
  readonly article: PlacedArticle;
  readonly because: string;
}

/**
 * Which version of a dispatch stands for all: the one that says it corrects the others, the latest where several do; else the most complete,
 * the first written where several are as complete. It is not said to be the original, which nobody knows.
 */
export function leadVersion(versions: readonly [PlacedArticle, ...PlacedArticle[]]): LeadVersion {
  const corrections = versions.filter(isCorrection);
  const latest = corrections.toSorted(byTime).at(-1);
  if (latest !== undefined && corrections.length < versions.length) {
    return { article: latest, because: "elle porte la correction" };
  }
  const longest = Math.max(...versions.map(wordCount));
  const complete = versions.filter((article) => wordCount(article) >= longest * AS_COMPLETE);
  const [first = versions[0]] = complete.toSorted(byTime);
  return {
    article: first,
    because: complete.length === 1 ? "c’est la plus complète" : "aussi complète que les autres, elle vient en premier",
  };
}

/** By when they were written, earliest first, what is not dated last; then by address. */
export const byTime = by<PlacedArticle>(articleTime, ({ id }) => id);

/** True when one was written before the other: on a day before, or at an hour before where both state one. */
export function isWrittenBefore(one: PlacedArticle, other: PlacedArticle): boolean {
  const [a, b] = [writtenDate(one), writtenDate(other)];
  if (a === undefined || b === undefined) return false;
  if (a.latest < b.earliest) return true;
  const [hour, otherHour] = [settled(one.published)?.time, settled(other.published)?.time];
  return a.latest === b.earliest && hour !== undefined && otherHour !== undefined && hour < otherHour;
}

/** When an article was written, to the minute where that is stated; what is not known comes last. To be compared only. */
function articleTime(article: PlacedArticle): string {
  const when = writtenDate(article);
  if (when === undefined) return "~";
  const time = settled(article.published)?.time ?? settled(article.updated)?.time ?? "";
  return `${when.latest} ${time}`;
}

/** Share of the longest version's words from which another is as complete: papers add a line of their own. */
const AS_COMPLETE = 0.9;

function wordCount(article: PlacedArticle): number {
  return versionText(article).reduce((sum, { words }) => sum + words.length, 0);
}
