import { evidenceAt, type Evidence, type Passages } from "../../domain/evidence.ts";
import type { Noise } from "../../domain/noise.ts";
import type { Reading } from "../../domain/reading.ts";
import { eventDate, lengthInDays, type EventDate } from "../../domain/edtf-date.ts";
import { headerMonth } from "../locales/fr/dates/header-month.ts";
import { slice } from "../../domain/span.ts";
import { findDates, type FoundDate } from "./find-dates.ts";
import { impossibleDate } from "./impossible-date.ts";
import { resolveDate } from "./resolve-date.ts";
import { stampText, withStampClock } from "./stamp-clock.ts";
import { isUnderTitle } from "./under-title.ts";
import { updateBeside } from "./update-beside.ts";

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
  /** French: why its words can be no day, where that is so. */
  readonly impossible?: string;
}

/** An update that the stamp of the publication dates: « Publié le 14 mai 2024 (mis à jour le 16) ». */
export interface BesideStamp {
  readonly date: EventDate;
  readonly evidence: Passages;
}

/** What the headers and update stamps of an article say, in text order. */
export interface Stamps {
  readonly full: readonly StampDate[];
  readonly partial: readonly PartialStamp[];
  readonly beside: readonly BesideStamp[];
  /** The words of the first stamp, dated or not. */
  readonly first: string | undefined;
  /** There are stamps, and all are those of other articles. */
  readonly onlyOthers: boolean;
}

/**
 * Every date in the headers and update stamps that cleaning set aside, in text order. The role is that of the words just before
 * the date: one line may say « Publié le … – Mis à jour le … ». What dates a related link at the foot of the page is left out.
 */
export function stampDates(reading: Reading): Stamps {
  const all = reading.noise.filter(isStamp);
  const own = reading.noise.filter((noise, index) => isStamp(noise) && !datesRelated(reading, index));
  const stamps = own.flatMap((noise) => datesOfStamp(reading, noise));
  const [first] = own;
  return {
    onlyOthers: own.length < all.length && own.length === 0,
    first: first === undefined ? undefined : slice(reading.original.text, first).trim(),
    full: stamps.filter((stamp): stamp is StampDate => "dates" in stamp),
    partial: stamps.filter((stamp): stamp is PartialStamp => "found" in stamp),
    beside: stamps.filter((stamp): stamp is BesideStamp => "date" in stamp),
  };
}

const UPDATED =
  /(?<!\p{L})(?:mis(?:e)? à jour|dernière modification|modifiée?|actualisée?|actualisation|corrigée?|m[aà]j|updated)(?!\p{L})/giu;
const PUBLISHED =
  /(?<!\p{L})(?:publiée?|publication|parue?|parution|mise? en ligne|postée?|diffusée?|créée?|rédigée?|ajoutée?|écrit|date|published|posted)(?!\p{L})/giu;

function isStamp(noise: Noise): boolean {
  return noise.kind === "date-header" || noise.kind === "update-line";
}

/** True below the first paragraph, when a link to another article stands above the stamp and nothing of this one between, or its bare title. */
function datesRelated(reading: Reading, index: number): boolean {
  const stamp = reading.noise[index];
  if (stamp !== undefined && isUnderTitle(reading, stamp)) return true;
  const link = reading.noise
    .slice(0, index)
    .findLast((noise) => noise.kind === "related-link" || noise.kind === "teaser");
  const first = reading.paragraphs.find((paragraph) => !paragraph.heading);
  if (stamp === undefined || link === undefined || first === undefined || link.start < first.end) return false;
  return !reading.paragraphs.some((paragraph) => link.end <= paragraph.start && paragraph.end <= stamp.start);
}

function datesOfStamp(reading: Reading, noise: Noise): readonly (StampDate | PartialStamp | BesideStamp)[] {
  const at = reading.folded.fromOriginal(noise);
  const text = stampText(reading.folded.text.slice(at.start, at.end));
  const found = findDates(text).map((one) => withStampClock(one, text));
  if (found.length === 0) return bareMonth(reading, noise, text, at.start);
  const evidenceOf = (start: number, end: number, rule: string): Evidence =>
    evidenceAt(reading.original, reading.folded.toOriginal({ start: at.start + start, end: at.start + end }), rule);
  let from = 0;
  const stamps: (StampDate | PartialStamp | BesideStamp)[] = [];
  for (const one of found) {
    const { role, start } = roleOf(text, from, one, noise);
    const published = stamps.find((stamp): stamp is StampDate => "dates" in stamp && stamp.role === "published");
    const end = Math.max(one.end, one.clock?.end ?? 0);
    from = end;
    const dates = statedDates(one, text);
    const impossible = impossibleDate(one, text);
    if (dates === undefined && published !== undefined && role === "updated") continue;
    const evidence = evidenceOf(start, impossible?.end ?? end, one.rule);
    if (impossible !== undefined) stamps.push({ role, found: one, evidence, impossible: impossible.because });
    else stamps.push(dates === undefined ? { role, found: one, evidence } : { role, dates, evidence });
  }
  const [first] = stamps;
  if (first === undefined || !("dates" in first) || first.role !== "published") return stamps;
  const beside = updateBeside(text, first.dates[0]);
  if (beside === undefined) return stamps;
  return [
    ...stamps,
    { date: beside.date, evidence: [evidenceOf(beside.start, beside.end, UPDATE_BESIDE), first.evidence] },
  ];
}

/** Rule named for « mis à jour le 16 », counted from the publication beside it. */
const UPDATE_BESIDE = "stamp/update-beside";

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

/** Days in the longest year: a stamp states nothing wider. */
const LONGEST_STAMP = 366;

function lastOf(words: RegExp, text: string): RegExpExecArray | undefined {
  return text.search(words) < 0 ? undefined : [...text.matchAll(words)].at(-1);
}

function statedDates(found: FoundDate, text: string): readonly [EventDate, ...EventDate[]] | undefined {
  const resolved = resolveDate(found, { text, referenceDay: undefined, within: undefined, previous: undefined });
  // « 12 mars 1931 - 14 mai 2024 » is a life, no day of a page.
  if (resolved.status === "stated") return lengthInDays(resolved.date) > LONGEST_STAMP ? undefined : [resolved.date];
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
