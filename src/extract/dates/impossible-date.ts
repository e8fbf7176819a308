import { frenchQuote } from "../../lexicon/fr/date-labels.ts";
import type { FoundDate } from "./find-dates.ts";

/** Why the words around an expression make it no day: French, and where those words end. */
export interface ImpossibleDate {
  readonly because: string;
  readonly end: number;
}

/** « 32 mai 2024 » is read as its month and « 14 mai 2204 » as its day: neither is what the stamp says. Undefined for a date that may be. */
export function impossibleDate({ start, end, partial }: FoundDate, text: string): ImpossibleDate | undefined {
  if (partial.kind !== "calendar" || partial.month === undefined) return undefined;
  if (partial.day === undefined) {
    const number = /(?<!\d)\d{1,2}(?:er)?\s$/u.exec(text.slice(0, start))?.[0];
    if (number === undefined) return undefined;
    return {
      because: `${frenchQuote(number + text.slice(start, end))}\u00a0: ce jour n’existe pas dans le calendrier`,
      end,
    };
  }
  if (partial.year !== undefined) return undefined;
  const year = /^\s\d{4}(?![\p{L}\p{N}:])/u.exec(text.slice(end))?.[0];
  if (year === undefined) return undefined;
  const because = `${frenchQuote(text.slice(start, end) + year)}\u00a0: aucun journal n’a paru cette année-là`;
  return { because, end: end + year.length };
}
