import type { Span } from "../domain/span.ts";

/** Units of a quote that are shown; longer ones are cut. */
const MOST_UNITS = 100;

/** A text in French marks on one line, cut after a hundred units, never between the halves of one sign. */
export function quoted(text: string): string {
  const cut = text.slice(0, MOST_UNITS).replace(/[\uD800-\uDBFF]$/u, "");
  return `« ${printable(text.length <= MOST_UNITS ? text : `${cut}…`)} »`;
}

/** On one line, control characters spelled out: those of a seed never reach the terminal. */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ""}}`);
}

/** « 12–31 ». */
export function place({ start, end }: Span): string {
  return `${start}–${end}`;
}

/** A likeness as French prints it: « 0,16 ». Two figures after the comma. */
export function decimal(value: number): string {
  return value.toFixed(2).replace(".", ",");
}
