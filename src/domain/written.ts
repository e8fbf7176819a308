import type { Article } from "./article.ts";
import { settled } from "./attested.ts";
import type { Day } from "./day.ts";
import type { EventDate } from "./edtf-date.ts";

/** When an article was written, as far as it is known: published, else updated; undefined when neither is settled. */
export function writtenDate(article: Pick<Article, "published" | "updated">): EventDate | undefined {
  return settled(article.published) ?? settled(article.updated);
}

/** The month (`2023-09`) an article is filed under: that of its writing when it lies within one month, else null. */
export function filingMonth(article: Pick<Article, "published" | "updated">): string | null {
  const written = writtenDate(article);
  if (written === undefined) return null;
  const month = monthOf(written.earliest);
  return month === monthOf(written.latest) ? month : null;
}

/** `2023-09` for any day of September 2023. */
export function monthOf(value: Day): string {
  return value.slice(0, 7);
}
