import { disputed, type Attested } from "../../domain/attested.ts";
import { eventDate, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import { findDates, type FoundDate } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";

/** Rule named for a passage that tells what was done on a day later than the header's: it contradicts the header, and stays a dated mention. */
export const TOLD_LATER = "text/told-later";

/** Paragraphs in which an article says what it tells; further down it may have been added to. */
const LEAD = 3;
/** Years and days in figures: a paragraph that holds neither, or only years long past, tells of no later day. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const SHORT_YEAR = /\d[/.-]\d{1,2}[/.-]\d{2}(?!\d)/u;

/** « Ce jeudi », « Le », « Hier », « Aujourd'hui, » at the head of a sentence. */
const OPENS = /(?:^|[.!?…»]\s)(?:(?:ce|le|en ce|hier|hier soir|aujourd'hui|ce matin|ce soir),?\s(?:le\s)?)$/iu;
/** « a inauguré ce », « s'est éteint », « est mort le »: what is done, and right after it when. */
const DONE =
  /(?<!\p{L})(?:(?:a|ont|s'est|se sont)\s(?:été\s)?(?!(?:prévu|fixé|annoncé|programmé|promis|reporté|avancé|décalé|convoqué|proposé|choisi|retenu|réservé|invité|appelé|attendu|assigné|cité|ajourné|renvoyé|déplacé|arrêté|mis)e?s?(?!\p{L}))\p{Ll}+(?:é|i|u|û|t|s)e?s?|(?:est|sont)\s(?:mort|décédé|né|arrivé|parti|venu|tombé|entré|sorti)e?s?),?\s(?:(?:hier|aujourd'hui),?\s)?(?:ce\s|le\s)?$/iu;
/** After a date that opens its sentence: a verb of the past, before any other clause or a future. */
const THEN_DONE =
  /^,\s[^.!?;:]{2,90}?\s(?:(?:a|ont|s'est|se sont)\s(?:été\s)?\p{Ll}+(?:é|i|u|û|t|s)e?s?|(?:est|sont)\s(?:mort|décédé|né|arrivé|parti|venu|tombé|entré|sorti)e?s?)(?!\p{L})/u;
/** A date that a mark or an aside parts from its verb: it is what is spoken of, or somebody speaks of it. */
const ASIDE = /^,\s(?:date|jour|a-t|ont-|selon|c'est|si|comme)(?![\p{L}])/u;
const TO_COME =
  /(?<!\p{L})\p{Ll}*(?:era|ira|dra|vra|aura|rra|eront|iront|dront|vront|auront|rront|erait|irait|drait)(?!\p{L})/u;

/**
 * A publication that its own article contradicts: the lead tells as done what happened on a later day, or the article was mended before it came
 * out. Both are kept. An update on that day or after explains a later day; not where the header says a mere month.
 */
export function againstText(
  reading: Reading,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> {
  if (published.status !== "stated" || published.by === "editor") return published;
  const header = { value: published.value, evidence: published.evidence };
  const change = updated.status === "stated" ? updated : undefined;
  const mended = change === undefined ? undefined : singleDay(change.value);
  if (change !== undefined && mended !== undefined && mended < published.value.earliest) {
    return disputed([header, { value: eventDate(`${mended}?`), evidence: change.evidence }]);
  }
  const told = toldOnLaterDay(reading, published.value);
  if (told === undefined) return published;
  const isExplained = mended !== undefined && told.date.earliest <= mended && singleDay(published.value) !== undefined;
  return isExplained
    ? published
    : disputed([header, { value: eventDate(`${told.date.earliest}?`), evidence: [told.evidence] }]);
}

function toldOnLaterDay(
  { original, folded, paragraphs }: Reading,
  published: EventDate,
): { readonly date: EventDate; readonly evidence: Evidence } | undefined {
  for (const paragraph of paragraphs.filter(({ heading }) => !heading).slice(0, LEAD)) {
    for (const piece of paragraph.pieces) {
      const at = folded.fromOriginal(piece);
      const text = folded.text.slice(at.start, at.end);
      if (!mayBeLater(text, published.latest.slice(0, 4))) continue;
      for (const found of findDates(text)) {
        const date = wholeDay(found, text);
        if (date === undefined || date.earliest <= published.latest || !isTold(text, found)) continue;
        const place = folded.toOriginal({ start: at.start + found.start, end: at.start + found.end });
        return { date, evidence: evidenceAt(original, place, TOLD_LATER) };
      }
    }
  }
  return undefined;
}

function mayBeLater(text: string, year: string): boolean {
  return (text.match(YEAR) ?? []).some((one) => one >= year) || SHORT_YEAR.test(text);
}

function wholeDay(found: FoundDate, text: string): EventDate | undefined {
  const resolved = resolveDate(found, { text, referenceDay: undefined, within: undefined, previous: undefined });
  return resolved.status === "stated" && singleDay(resolved.date) !== undefined ? resolved.date : undefined;
}

/** True for a day on which its sentence tells that something was done. */
function isTold(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 160);
  if (DONE.test(before)) return true;
  if (!OPENS.test(before) && before !== "") return false;
  const sentence = /^[^.!?]*/u.exec(after)?.[0] ?? "";
  return !ASIDE.test(after) && !TO_COME.test(sentence) && THEN_DONE.test(after);
}
