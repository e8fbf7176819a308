import { implied, settled, stated, type Attested } from "../../domain/attested.ts";
import { diagnostic, type Diagnostic } from "../../domain/diagnostic.ts";
import { eventDate, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Passages } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import type { StageResult } from "../../domain/stage.ts";
import { combineStamps } from "./combine-stamps.ts";
import { datelineOf } from "./dateline.ts";
import { readEditorDate } from "./editor-date.ts";
import { resolveDate } from "./resolve-date.ts";
import { stampDates } from "./stamp-dates.ts";

/** When an article was published and last changed. */
export interface ArticleDates {
  readonly published: Attested<EventDate>;
  readonly updated: Attested<EventDate>;
}

/**
 * The dates of the article itself: the editor's word, else its headers and stamps, else its dateline. The body never dates an article, and
 * the day on which the archive is built never does. A value of the editor's that is no date is reported, and the text is searched.
 */
export function articleDates(reading: Reading): StageResult<ArticleDates> {
  const stamps = stampDates(reading);
  const editorPublished = editorDate(reading, "date");
  const editorUpdated = editorDate(reading, "updated");
  const updated = editorUpdated.value ?? combineStamps(stamps, "updated", NO_UPDATE);
  const published = editorPublished.value ?? fromText(reading, combineStamps(stamps, "published", NO_DATE), updated);
  return {
    value: { published, updated },
    diagnostics: [...editorPublished.diagnostics, ...editorUpdated.diagnostics],
  };
}

const NO_DATE =
  "aucune date de publication n’est écrite dans ce fichier\u00a0: ni en-tête, ni «\u202fPublié le\u202f», ni lieu et date de dépêche";
const NO_UPDATE = "aucune mise à jour n’est écrite dans ce fichier";

/** A stated day stands; else a dateline may narrow what is stated, and an update stamp bound it. */
function fromText(reading: Reading, published: Attested<EventDate>, updated: Attested<EventDate>): Attested<EventDate> {
  const date = settled(published);
  if (published.status === "disputed" || (date !== undefined && singleDay(date) !== undefined)) return published;
  return fromDateline(reading, published, updated) ?? fromUpdate(published, updated) ?? published;
}

function fromDateline(
  reading: Reading,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> | undefined {
  const dateline = datelineOf(reading);
  if (dateline === undefined) return undefined;
  const within = published.status === "stated" ? published : undefined;
  const change = updated.status === "stated" ? updated : undefined;
  const value = resolveDate(dateline.found, {
    text: "",
    referenceDay: change === undefined ? undefined : singleDay(change.value),
    within: within?.value,
    previous: undefined,
  });
  if (value.status === "stated") {
    const fits =
      within === undefined ||
      (within.value.earliest <= value.date.earliest && value.date.latest <= within.value.latest);
    return fits ? stated(value.date, [dateline.evidence]) : undefined;
  }
  if (value.status !== "implied") return undefined;
  const support = within ?? change;
  if (support === undefined) return undefined;
  if (change !== undefined && value.date.earliest > change.value.latest) return undefined;
  if (within !== undefined && (value.date.earliest < within.value.earliest || value.date.latest > within.value.latest))
    return undefined;
  const evidence: Passages = [dateline.evidence, ...support.evidence];
  const because = `le jour est celui de la dépêche\u202f; ${value.because}`;
  if (within === undefined) return implied(value.date, { because, evidence });
  return implied(value.date, { because, evidence, within: { value: within.value, evidence: within.evidence } });
}

function fromUpdate(published: Attested<EventDate>, updated: Attested<EventDate>): Attested<EventDate> | undefined {
  if (published.status !== "unknown" || updated.status !== "stated") return undefined;
  const day = singleDay(updated.value);
  if (day === undefined) return undefined;
  return implied(eventDate(`${day}?`), {
    because: "seule date du fichier\u00a0: l’article ne peut pas être postérieur à sa mise à jour",
    evidence: updated.evidence,
  });
}

function editorDate(
  reading: Reading,
  key: "date" | "updated",
): { readonly value: Attested<EventDate> | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const statement = reading.seed.editor[key];
  if (statement === undefined || statement.value.trim() === "") return { value: undefined, diagnostics: [] };
  const value = readEditorDate(statement.value);
  if (value !== undefined && statement.at.end > statement.at.start) {
    const evidence = evidenceAt(reading.original, statement.at, `editor/${key}`);
    return { value: stated(value, [evidence], "editor"), diagnostics: [] };
  }
  const { path } = reading.seed;
  const before = reading.original.text.slice(0, statement.at.start).split("\n");
  const line = before.length;
  const typed = /^\s*["']?(?<key>\p{L}+)["']?\s*:/u.exec(before.at(-1) ?? "")?.groups?.["key"] ?? key;
  const message =
    `${path}, ligne ${line}\u00a0: «\u202f${typed}: ${statement.value.trim()}\u202f» n’est pas une date\u202f; elle est cherchée dans le texte. ` +
    `Pour la fixer, écrivez «\u202f${typed}: 2023-09-19\u202f» (ou 2023-09 si le jour n’est pas connu).`;
  const place = { path, start: statement.at.start, end: statement.at.end };
  return { value: undefined, diagnostics: [diagnostic("editor-date-invalid", message, place)] };
}
