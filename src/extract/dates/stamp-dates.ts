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

/**
 * Every date stated in the headers and update stamps that cleaning set aside, in text order. The role is that of the words just before
 * the date: one line may say « Publié le … – Mis à jour le … ». A date that lacks its year is not stated, and is left out.
 */
export function stampDates(reading: Reading): readonly StampDate[] {
  return reading.noise
    .filter((noise) => noise.kind === "date-header" || noise.kind === "update-line")
    .flatMap((noise) => datesOfStamp(reading, noise));
}

const UPDATED =
  /(?<!\p{L})(?:mis(?:e)? à jour|dernière modification|modifiée?|actualisée?|actualisation|corrigée?|m[aà]j|updated)(?!\p{L})/giu;
const PUBLISHED =
  /(?<!\p{L})(?:publiée?|publication|parue?|parution|mise? en ligne|postée?|diffusée?|créée?|rédigée?|écrit|date|published|posted)(?!\p{L})/giu;

function datesOfStamp(reading: Reading, noise: Noise): readonly StampDate[] {
  const at = reading.folded.fromOriginal(noise);
  const text = reading.folded.text.slice(at.start, at.end);
  const found = findDates(text);
  if (found.length === 0) return bareMonth(reading, noise, text, at.start);
  let from = 0;
  return found.flatMap((one): readonly StampDate[] => {
    const { role, start } = roleOf(text, from, one, noise);
    const end = Math.max(one.end, one.clock?.end ?? 0);
    from = end;
    const dates = statedDates(one, text);
    if (dates === undefined) return [];
    const place = reading.folded.toOriginal({ start: at.start + start, end: at.start + end });
    return [{ role, dates, evidence: evidenceAt(reading.original, place, one.rule) }];
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
  const updated = [...before.matchAll(UPDATED)].at(-1);
  const published = [...before.matchAll(PUBLISHED)].at(-1);
  if (updated !== undefined && (published === undefined || updated.index + updated[0].length > published.index)) {
    return { role: "updated", start: from + updated.index };
  }
  if (published !== undefined) return { role: "published", start: from + published.index };
  return { role: noise.kind === "update-line" ? "updated" : "published", start: date.start };
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
