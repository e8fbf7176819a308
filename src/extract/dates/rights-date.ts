import { implied, type Implied } from "../../domain/attested.ts";
import { singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import { findDates } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";

const RIGHTS = "fr/noise/rights";
const BECAUSE =
  "seul jour écrit autour de l’article\u00a0: celui de sa mention de droits, qu’un journal met à la parution";

/** « © Le Courrier – 14/05/2024 »: a whole day in the notice of rights, where nothing else dates the article. A mere year is the site's. */
export function rightsDate({ noise, folded, original }: Reading): Implied<EventDate> | undefined {
  for (const notice of noise.filter(({ rule }) => rule === RIGHTS)) {
    const at = folded.fromOriginal(notice);
    const text = folded.text.slice(at.start, at.end);
    for (const found of findDates(text)) {
      const value = resolveDate(found, { text, referenceDay: undefined, within: undefined, previous: undefined });
      if (value.status !== "stated" || singleDay(value.date) === undefined) continue;
      const place = folded.toOriginal({ start: at.start + found.start, end: at.start + found.end });
      return implied(value.date, { because: BECAUSE, evidence: [evidenceAt(original, place, found.rule)] });
    }
  }
  return undefined;
}
