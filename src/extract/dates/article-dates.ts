import { disputed, implied, settled, stated, type Attested } from "../../domain/attested.ts";
import { diagnostic, type Diagnostic } from "../../domain/diagnostic.ts";
import { eventDate, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Evidence, type Passages } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import type { StageResult } from "../../domain/stage.ts";
import { combineStamps } from "./combine-stamps.ts";
import { frenchQuote } from "../../lexicon/fr/date-labels.ts";
import { datelineOf } from "./dateline.ts";
import { readEditorDate } from "./editor-date.ts";
import { fileNameDate } from "./file-name-date.ts";
import type { FoundDate } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";
import { stampDates, type PartialStamp, type Stamps } from "./stamp-dates.ts";

/** When an article was published and last changed. */
export interface ArticleDates {
  readonly published: Attested<EventDate>;
  readonly updated: Attested<EventDate>;
}

/**
 * The dates of the article itself: the editor's word, else its headers and stamps, else its dateline, else, in doubt, the name of its file. The
 * body never dates an article, and the day on which the archive is built never does. A value of the editor's that is no date is reported, and the text is searched.
 */
export function articleDates(reading: Reading): StageResult<ArticleDates> {
  const stamps = stampDates(reading);
  const editorPublished = editorDate(reading, "date");
  const editorUpdated = editorDate(reading, "updated");
  const updated = editorUpdated.value ?? combineStamps(stamps.full, "updated", NO_UPDATE);
  const published = editorPublished.value ?? fromText(reading, stamps, updated);
  return {
    value: { published, updated },
    diagnostics: [...editorPublished.diagnostics, ...editorUpdated.diagnostics],
  };
}

const NO_DATE =
  "aucune date de publication n’est écrite dans ce fichier\u00a0: ni en-tête, ni «\u202fPublié le\u202f», ni lieu et date de dépêche";
const NO_UPDATE = "aucune mise à jour n’est écrite dans ce fichier";

/** A stated day stands; else a dateline or a stamp without a year may narrow what is stated, and an update stamp bound it. */
function fromText(reading: Reading, stamps: Stamps, updated: Attested<EventDate>): Attested<EventDate> {
  const partial = stamps.partial.find((stamp) => stamp.role === "published");
  const published = combineStamps(stamps.full, "published", partial === undefined ? NO_DATE : undatedStamp(partial));
  const date = settled(published);
  if (published.status === "disputed" || (date !== undefined && singleDay(date) !== undefined)) return published;
  return (
    fromDateline(reading, published, updated) ??
    (partial === undefined ? undefined : narrowed(partial, "le jour est celui du fichier", published, updated)) ??
    fromUpdate(published, updated) ??
    (published.status === "unknown" ? fileNameDate(reading.seed.path) : undefined) ??
    published
  );
}

function undatedStamp(stamp: PartialStamp): string {
  return `l’article se dit publié ${frenchQuote(stamp.evidence.quote)}, sans jour complet ni mois d’en-tête d’où le compter`;
}

function fromDateline(
  reading: Reading,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> | undefined {
  const dateline = datelineOf(reading);
  if (dateline === undefined) return undefined;
  const value = resolveDate(dateline.found, {
    text: "",
    referenceDay: undefined,
    within: undefined,
    previous: undefined,
  });
  if (value.status !== "stated") return narrowed(dateline, "le jour est celui de la dépêche", published, updated);
  if (published.status !== "stated" || within(value.date, published.value)) {
    return stated(value.date, [dateline.evidence]);
  }
  return disputed([
    { value: published.value, evidence: published.evidence },
    { value: value.date, evidence: [dateline.evidence] },
  ]);
}

/** A day without a year, read inside the month that a header states, or just before an update. */
function narrowed(
  day: { readonly found: FoundDate; readonly evidence: Evidence },
  whose: string,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> | undefined {
  const month = published.status === "stated" ? published : undefined;
  const change = updated.status === "stated" ? updated : undefined;
  const support = month ?? change;
  const { partial } = day.found;
  if (support === undefined || partial.kind !== "calendar" || partial.day === undefined || partial.month === undefined)
    return undefined;
  const value = resolveDate(day.found, {
    text: "",
    referenceDay: change === undefined ? undefined : singleDay(change.value),
    within: month?.value,
    previous: undefined,
  });
  if (value.status !== "implied") return undefined;
  if (change !== undefined && value.date.earliest > change.value.latest) return undefined;
  if (month !== undefined && !within(value.date, month.value)) return undefined;
  const evidence: Passages = [day.evidence, ...support.evidence];
  const because = `${whose}\u202f; ${value.because}`;
  if (month === undefined) return implied(value.date, { because, evidence });
  return implied(value.date, { because, evidence, within: { value: month.value, evidence: month.evidence } });
}

/** An update without a publication bounds it; a header that says it came out later contradicts it. */
function fromUpdate(published: Attested<EventDate>, updated: Attested<EventDate>): Attested<EventDate> | undefined {
  const day = updated.status === "stated" ? singleDay(updated.value) : undefined;
  if (day === undefined || updated.status !== "stated") return undefined;
  const bound = eventDate(`${day}?`);
  if (published.status === "stated" && published.value.earliest > day) {
    return disputed([
      { value: published.value, evidence: published.evidence },
      { value: bound, evidence: updated.evidence },
    ]);
  }
  if (published.status !== "unknown") return undefined;
  return implied(bound, {
    because: "seule date du fichier\u00a0: l’article ne peut pas être postérieur à sa mise à jour",
    evidence: updated.evidence,
  });
}

function within(inner: EventDate, outer: EventDate): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
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
