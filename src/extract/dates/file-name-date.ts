import { implied, type Implied } from "../../domain/attested.ts";
import { day, daysInMonth, type Day } from "../../domain/day.ts";
import { eventDate, type EventDate } from "../../domain/edtf-date.ts";
import { frenchQuote } from "../../lexicon/fr/date-labels.ts";

/** `2023-09-19`, `2023_09_19`, `20230919`, then `19-09-2023`; free on both sides, so that no part of a longer number or of a code is taken. */
const FORMS = [
  /(?<![\p{L}\p{N}])(?<year>(?:19|20)\d{2})(?<mark>[-_. ]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?<day>\d{2})(?<mark>[-_. ])(?<month>\d{2})\k<mark>(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu,
];

/**
 * The day that the name of a seed holds, where it holds exactly one: implied and in doubt, since whoever named the file may have meant the day
 * it was saved. No passage of the text proves it, so its evidence is empty and the reason gives the name. Undefined without one.
 */
export function fileNameDate(path: string): Implied<EventDate> | undefined {
  const name = path.split("/").at(-1) ?? path;
  const stem = name.replace(/\.[^.]*$/u, "").replaceAll("_", " ");
  const days = new Set(FORMS.flatMap((form) => [...stem.matchAll(form)].flatMap(({ groups }) => dayOf(groups ?? {}))));
  const [only] = days;
  if (only === undefined || days.size > 1) return undefined;
  return implied(eventDate(`${only}?`), {
    because: `le nom du fichier, ${frenchQuote(name)}, porte ce jour\u202f; rien dans le texte ne le confirme`,
    evidence: [],
  });
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): readonly Day[] {
  const [year, month, date] = [groups["year"], groups["month"], groups["day"]].map(Number);
  if (year === undefined || month === undefined || date === undefined) return [];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return [];
  return [day(year, month, date)];
}
