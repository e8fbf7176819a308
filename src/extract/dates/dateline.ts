import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import { findDates, type FoundDate } from "./find-dates.ts";

/** The place and date that open a dispatch: « MOSCOU, 17 sept. (Agence) — ». The date often lacks its year. */
export interface Dateline {
  readonly found: FoundDate;
  /** The folded text that `found` is a place in. */
  readonly text: string;
  readonly evidence: Evidence;
}

/** A name with a capital, perhaps a country in brackets, a comma; at most 60 units, so that no sentence passes for one. */
const PLACE =
  "\\s*(?:\\([\\p{Lu}\\p{L} /-]{2,30}\\)\\s?[–—-]?\\s?)?\\p{Lu}[\\p{L}' /-]{1,40}(?:\\s?\\([^()]{2,30}\\))?,\\s";

/** « Paris, France | AFP | »: as agencies head their dispatches for machines. */
const PIPED = "\\s*\\p{Lu}[\\p{L}' ,/-]{1,50}\\s\\|\\s\\p{Lu}[\\p{L} ]{1,25}\\s\\|\\s";

/** What stands before the date of a dispatch; and how the paragraph begins, asked first, since few do. */
const BEFORE_DATE = new RegExp(`^(?:${PLACE}(?:le\\s)?|${PIPED}(?:\\p{L}{3,7}di\\s|dimanche\\s)?)$`, "u");
const OPENING = new RegExp(`^(?:${PLACE}|${PIPED})`, "u");

/** An agency in brackets or between strokes, a dash, or both; a sentence goes on with neither. */
const CLOSING =
  /^(?:\s?\([^()]{2,40}\)\s?(?:[–—-]|:)?|\s?\/\p{Lu}[\p{L} -]{1,25}\/\s?(?:[–—-]{1,2})?|\s?[–—-]{1,2})\s|^\s?\([^()]{2,40}\)\s?[–—-]{1,2}(?=[\p{Lu}«"“])/u;

/** Code units at the start of the first paragraph in which a dateline must lie. */
const REACH = 160;

/** The dateline of the article, at the head of its first paragraph; undefined when there is none. */
export function datelineOf(reading: Reading): Dateline | undefined {
  const piece = reading.paragraphs.find((paragraph) => !paragraph.heading)?.pieces[0];
  if (piece === undefined) return undefined;
  const at = reading.folded.fromOriginal(piece);
  const text = reading.folded.text.slice(at.start, Math.min(at.end, at.start + REACH));
  if (!/\d/u.test(text) || !OPENING.test(text)) return undefined;
  const found = findDates(text).find(({ partial }) => partial.kind === "calendar" && partial.day !== undefined);
  if (found?.partial.kind !== "calendar") return undefined;
  if (
    found.partial.month === undefined ||
    !BEFORE_DATE.test(text.slice(0, found.start)) ||
    !CLOSING.test(text.slice(Math.max(found.end, found.clock?.end ?? 0)))
  ) {
    return undefined;
  }
  const place = reading.folded.toOriginal({ start: at.start + found.start, end: at.start + found.end });
  return { found, text, evidence: evidenceAt(reading.original, place, found.rule) };
}
