import { daysInMonth } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { MONTHS, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { PASSED_OVER_FIGURES } from "../locales/fr/dates/passed-over-figures.ts";
import type { DateLike, DateLikeWords, PassedOverReason } from "../locales/fr/dates/passed-over-reason.ts";
import { PASSED_OVER_WORDS } from "../locales/fr/dates/passed-over-words.ts";
import { FULL_MONTH, oneOf, wholeWords } from "../locales/fr/dates/pattern.ts";

/** Words that look like a date and that no rule took, at their place in the folded text. */
export interface PassedOver extends Span {
  /** `passed-over/street`: the reason, as the rule that would not take them. */
  readonly rule: string;
  /** French: why they are no date, as far as the words around them tell. */
  readonly because: string;
}

/** Code units looked at on either side. */
const REACH = 60;

/** « mai », « 4-Septembre », « 45 mai », « Avril 2020 ». */
const MONTH_WORDS = wholeWords(`(?:\\d{1,2}(?:er)?[ -])?(?<month>${FULL_MONTH})(?:[ -]\\d{4})?`);

/** « mardi », « les mardis ». */
const WEEKDAY_WORDS = wholeWords(`(?:${oneOf(WEEKDAY_NAMES)})s?`);

/** A run of figures and the marks of dates: « 2008 », « 3-1 », « 12/20 », « 10.12.20.23 ». An hour (« 4:14 ») is sorted out below. */
const FIGURES = /(?<![\p{L}\p{N}.,/:–-])\d[\d./:–-]*\d(?![\p{L}\p{N}])/gu;

const YEAR = /^(?:1[5-9]|20)\d{2}$/u;

/**
 * What a reader might take for a date in a folded text and no rule did: month names, weekdays, years, days and months in figures,
 * each with the reason. None overlaps an expression that was found, or another one. Time grows with the text, whatever it holds.
 */
export function passedOver(folded: string, found: readonly Span[]): readonly PassedOver[] {
  const covered = new Uint8Array(folded.length);
  for (const { start, end } of found) covered.fill(1, start, end);
  const passed: PassedOver[] = [];
  for (const { start, end, kind } of candidatesIn(folded)) {
    if (covered.subarray(start, end).includes(1)) continue;
    covered.fill(1, start, end);
    const context = {
      kind,
      word: folded.slice(start, end),
      before: folded.slice(Math.max(0, start - REACH), start),
      after: folded.slice(end, end + REACH),
    };
    const { id, because } = reasonFor(context);
    passed.push({ start, end, rule: `passed-over/${id}`, because });
  }
  return passed.toSorted((a, b) => a.start - b.start);
}

/** Months first: their day and their year are part of them. */
function candidatesIn(folded: string): readonly (Span & { readonly kind: DateLike })[] {
  const all = (pattern: RegExp, kind: DateLike): readonly (Span & { readonly kind: DateLike })[] =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));
  const figures = [...folded.matchAll(FIGURES)].flatMap((match) => {
    const kind = kindOfFigures(match[0]);
    return kind === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, kind }];
  });
  return [...all(MONTH_WORDS, "month"), ...all(WEEKDAY_WORDS, "weekday"), ...figures];
}

/** Figures that may be a year, two years, or a day and a month in either order; others look like no date. */
function kindOfFigures(run: string): DateLike | undefined {
  if (run.includes(":")) return undefined;
  const parts = run.split(/[./–-]/u);
  const [first = "", second = ""] = parts;
  if (YEAR.test(first) && (parts.length === 1 || (parts.length === 2 && /^\d{2,4}$/u.test(second)))) return "year";
  if (parts.length < 2 || !parts.slice(0, 2).every((part) => /^\d{1,2}$/u.test(part))) return undefined;
  const [one, other] = [Number(first), Number(second)];
  return Math.min(one, other) >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31 ? "figures" : undefined;
}

/** The first reason that holds; « aucune règle ne la lit » where what stands about the words does not tell. */
function reasonFor({ kind, word, before, after }: DateLikeWords): Pick<PassedOverReason, "id" | "because"> {
  if (isNoDay(word)) return { id: "no-such-day", because: "ce jour n’est pas au calendrier" };
  const reasons = kind === "month" || kind === "weekday" ? PASSED_OVER_WORDS : PASSED_OVER_FIGURES;
  const reason = reasons.find(
    (one) =>
      one.kinds.includes(kind) &&
      (one.word?.test(word) ?? true) &&
      (one.before?.test(before) ?? true) &&
      (one.after?.test(after) ?? true),
  );
  return reason ?? { id: "no-rule", because: "aucune règle ne la lit" };
}

/** « 31 février », « 45 mai ». A leap year is given the benefit of the doubt. */
function isNoDay(word: string): boolean {
  const parts = /^(?<day>\d{1,2})(?:er)?[\s-]{1,2}(?<month>\p{L}+)/u.exec(word)?.groups;
  const month = MONTHS.get(parts?.["month"]?.toLowerCase() ?? "");
  if (parts === undefined || month === undefined) return false;
  const day = Number(parts["day"]);
  return day < 1 || day > daysInMonth(2024, month);
}
