import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import type { Noise } from "../../domain/noise.ts";
import type { Reading } from "../../domain/reading.ts";
import { eventDate, type EventDate } from "../../domain/edtf-date.ts";
import { headerMonth } from "../locales/fr/dates/header-month.ts";
import { findDates, type FoundDate } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";

/** What a stamp dates: the article's publication or its last change. */
export type StampRole = "published" | "updated";

/** A date that a header or an update stamp states; two where its weekday contradicts it. */
export interface StampDate {
  readonly role: StampRole;
  readonly dates: readonly [EventDate, ...EventDate[]];
  readonly evidence: Evidence;
}

/** A stamp that lacks a part: « Publié le 12 mars à 14 h 05 », « Publié hier ». It states nothing by itself. */
export interface PartialStamp {
  readonly role: StampRole;
  readonly found: FoundDate;
  readonly evidence: Evidence;
}

/** What the headers and update stamps of an article say, in text order. */
export interface Stamps {
  readonly full: readonly StampDate[];
  readonly partial: readonly PartialStamp[];
}

/**
 * Every date in the headers and update stamps that cleaning set aside, in text order. The role is that of the words just before
 * the date: one line may say « Publié le … – Mis à jour le … ». What dates a related link at the foot of the page is left out.
 */
export function stampDates(reading: Reading): Stamps {
  const stamps = reading.noise
    .filter((noise, index) => isStamp(noise) && !datesRelated(reading, index))
    .flatMap((noise) => datesOfStamp(reading, noise));
  return {
    full: stamps.filter((stamp): stamp is StampDate => "dates" in stamp),
    partial: stamps.filter((stamp): stamp is PartialStamp => "found" in stamp),
  };
}

const UPDATED =
  /(?<!\p{L})(?:mis(?:e)? à jour|dernière modification|modifiée?|actualisée?|actualisation|corrigée?|m[aà]j|updated)(?!\p{L})/giu;
const PUBLISHED =
  /(?<!\p{L})(?:publiée?|publication|parue?|parution|mise? en ligne|postée?|diffusée?|créée?|rédigée?|ajoutée?|écrit|date|published|posted)(?!\p{L})/giu;

function isStamp(noise: Noise): boolean {
  return noise.kind === "date-header" || noise.kind === "update-line";
}

/** True below the first paragraph, when a link to another article stands above the stamp and nothing of this one between. */
function datesRelated(reading: Reading, index: number): boolean {
  const stamp = reading.noise[index];
  const link = reading.noise
    .slice(0, index)
    .findLast((noise) => noise.kind === "related-link" || noise.kind === "teaser");
  const first = reading.paragraphs.find((paragraph) => !paragraph.heading);
  if (stamp === undefined || link === undefined || first === undefined || link.start < first.end) return false;
  return !reading.paragraphs.some((paragraph) => link.end <= paragraph.start && paragraph.end <= stamp.start);
}

function datesOfStamp(reading: Reading, noise: Noise): readonly (StampDate | PartialStamp)[] {
  const at = reading.folded.fromOriginal(noise);
  // « 12. mars 2022 », as machine translation leaves a German day: unit for unit, so that places stay.
  const text = reading.folded.text.slice(at.start, at.end).replace(/(?<!\d)(\d{1,2})\. (?=\p{Ll})/gu, " $1 ");
  const found = findDates(text);
  if (found.length === 0) return bareMonth(reading, noise, text, at.start);
  let from = 0;
  return found.map((one): StampDate | PartialStamp => {
    const { role, start } = roleOf(text, from, one, noise);
    const end = Math.max(one.end, one.clock?.end ?? 0);
    from = end;
    const dates = statedDates(one, text);
    const place = reading.folded.toOriginal({ start: at.start + start, end: at.start + end });
    const evidence = evidenceAt(reading.original, place, one.rule);
    return dates === undefined ? { role, found: one, evidence } : { role, dates, evidence };
  });
}

/** The nearest word before the date that says what it dates, and where it begins; without one, the kind of the passage says it. */
function roleOf(
  text: string,
  from: number,
  date: FoundDate,
  noise: Noise,
): { readonly role: StampRole; readonly start: number } {
  const before = text.slice(from, date.start);
  const updated = lastOf(UPDATED, before);
  const published = lastOf(PUBLISHED, before);
  if (updated !== undefined && (published === undefined || updated.index + updated[0].length > published.index)) {
    return { role: "updated", start: from + updated.index };
  }
  if (published !== undefined) return { role: "published", start: from + published.index };
  // « Le 12.03.2022 | Mis à jour le 13.03.2022 »: the date before the verb is not the verb's.
  const verbless = from === 0 && text.slice(date.end).search(UPDATED) >= 0;
  return { role: noise.kind === "update-line" && !verbless ? "updated" : "published", start: date.start };
}

function lastOf(words: RegExp, text: string): RegExpExecArray | undefined {
  return text.search(words) < 0 ? undefined : [...text.matchAll(words)].at(-1);
}

function statedDates(found: FoundDate, text: string): readonly [EventDate, ...EventDate[]] | undefined {
  const resolved = resolveDate(found, { text, referenceDay: undefined, within: undefined, previous: undefined });
  if (resolved.status === "stated") return [resolved.date];
  return resolved.status === "disputed" ? resolved.candidates : undefined;
}

/** A header that is nothing but `2023-09`. */
function bareMonth(reading: Reading, noise: Noise, text: string, offset: number): readonly StampDate[] {
  const match = /^\s*(?<month>(?:1[5-9]|20)\d{2}-(?:0[1-9]|1[0-2]))\s*$/u.exec(text);
  const month = match?.groups?.["month"];
  if (month === undefined || noise.kind !== "date-header") return [];
  const start = offset + text.indexOf(month);
  const place = reading.folded.toOriginal({ start, end: start + month.length });
  return [
    { role: "published", dates: [eventDate(month)], evidence: evidenceAt(reading.original, place, headerMonth.id) },
  ];
}
