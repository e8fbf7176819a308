import { disputed, stated, type Attested } from "../../domain/attested.ts";
import { diagnostic, type Diagnostic } from "../../domain/diagnostic.ts";
import { eventDate, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import type { EditorStatement } from "../../domain/seed.ts";
import { findDates } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";
import type { ResolvedDate } from "./resolved-date.ts";

/** What the front matter says of a date; `value` is undefined where it says none that can be read. */
export interface EditorDate {
  readonly value: Attested<EventDate> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The editor's word for a date: EDTF (`2023-09-19`, `2023-09`, `2023`), `19/09/2023`, « 19 septembre 2023 », with an hour or without. A day whose
 * weekday is another is disputed with itself, and reported; what is no date is reported too.
 */
export function editorDate(reading: Reading, key: "date" | "updated"): EditorDate {
  const statement = reading.seed.editor[key];
  if (statement === undefined || statement.value.trim() === "") return { value: undefined, diagnostics: [] };
  const value = readEditorDate(statement.value);
  if (value === undefined || statement.at.end <= statement.at.start) {
    const what = "n’est pas une date\u202f; elle est cherchée dans le texte.";
    return { value: undefined, diagnostics: [reported(reading, statement, key, what)] };
  }
  const evidence = evidenceAt(reading.original, statement.at, `editor/${key}`);
  if (value.status === "stated") return { value: stated(value.date, [evidence], "editor"), diagnostics: [] };
  const [written, named] = value.candidates;
  const what = `se contredit\u00a0: ${value.because}. Les deux jours sont gardés, aucun n’est choisi.`;
  return {
    value: disputed([
      { value: written, evidence: [evidence] },
      { value: named, evidence: [evidence] },
    ]),
    diagnostics: [reported(reading, statement, key, what)],
  };
}

function reported(reading: Reading, { value, at }: EditorStatement, key: string, what: string): Diagnostic {
  const { path } = reading.seed;
  const before = reading.original.text.slice(0, at.start).split("\n");
  const typed = /^\s*["']?(?<key>\p{L}+)["']?\s*:/u.exec(before.at(-1) ?? "")?.groups?.["key"] ?? key;
  const message =
    `${path}, ligne ${before.length}\u00a0: «\u202f${typed}: ${value.trim()}\u202f» ${what} ` +
    `Pour la fixer, écrivez «\u202f${typed}: 2023-09-19\u202f» (ou 2023-09 si le jour n’est pas connu).`;
  return diagnostic("editor-date-invalid", message, { path, start: at.start, end: at.end });
}

type Readable = Extract<ResolvedDate, { readonly status: "stated" | "disputed" }>;

function readEditorDate(typed: string): Readable | undefined {
  const value = typed
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/gu, " ")
    .replace(/\u2019/gu, "'")
    .trim()
    .replace(/^le\s/iu, "");
  const edtf = edtfOf(value);
  return edtf === undefined ? wordsOf(value) : { status: "stated", date: edtf };
}

function edtfOf(value: string): EventDate | undefined {
  if (!/^\d{3}[\dX][\d?~%/-]*$/u.test(value)) return undefined;
  try {
    return eventDate(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** One expression that is the whole value and states all it means. */
function wordsOf(value: string): Readable | undefined {
  const [found, ...more] = findDates(value);
  if (found === undefined || more.length > 0 || found.start !== 0) return undefined;
  if (Math.max(found.end, found.clock?.end ?? 0) !== value.length) return undefined;
  const context = { text: value, referenceDay: undefined, within: undefined, previous: undefined };
  const resolved = resolveDate(found, context);
  return resolved.status === "stated" || resolved.status === "disputed" ? resolved : undefined;
}
