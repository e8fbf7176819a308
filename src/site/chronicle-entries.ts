import { settled, type Attested } from "../domain/attested.ts";
import { byKey } from "../domain/by-key.ts";
import type { ChronicleEntry, ChronicleStatement } from "../domain/dossier.ts";
import type { EventDate } from "../domain/edtf-date.ts";

/** Passages shown of one day where another page shows them all, and how many there are at least before any is left to that page. */
export const PASSAGES_SHOWN = 10;
const PASSAGES_LEFT_LEAST = 3;

/** An entry with the date it stands under and its fragment identifier: `j-2023-09-18`, unique on its page. */
export interface AnchoredEntry {
  readonly anchor: string;
  readonly date: EventDate;
  readonly entry: ChronicleEntry;
}

/** The entries of a page that have a date to stand under, each with its fragment identifier. */
export function anchoredEntries(entries: readonly ChronicleEntry[]): readonly AnchoredEntry[] {
  const anchors = new Map<string, number>();
  return entries.flatMap((entry) => {
    const date = entryDate(entry.date);
    if (date === undefined) return [];
    const base = `j-${date.edtf.replace(/[^\dX-]+/gu, "-").replace(/-$/u, "")}`;
    const repeats = anchors.get(base) ?? 0;
    anchors.set(base, repeats + 1);
    return [{ anchor: repeats === 0 ? base : `${base}--${repeats + 1}`, date, entry }];
  });
}

/** True for more passages than a page shows of one day, by more than a few. */
export function isCrowded(passages: readonly unknown[]): boolean {
  return passages.length >= PASSAGES_SHOWN + PASSAGES_LEFT_LEAST;
}

/** Statements that are one, word for word, together. */
export function inWords(statements: readonly ChronicleStatement[]): readonly (readonly ChronicleStatement[])[] {
  const key = ({ quote, announced }: ChronicleStatement): string =>
    `${announced === true ? "announced" : "told"} ${quote.replace(/\s+/gu, " ")}`;
  return [...byKey(statements, key).values()];
}

/** The date an entry stands under: its value, or the first candidate's where the entry shows one candidate of a dispute. */
function entryDate(date: Attested<EventDate>): EventDate | undefined {
  return date.status === "disputed" ? date.candidates[0].value : settled(date);
}
