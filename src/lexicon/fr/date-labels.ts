import { dayParts, type Day } from "../../domain/day.ts";
import { singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { MONTH_NAMES } from "./calendar.ts";

/** « 19 septembre 2023 », « 1er mai 2024 »: for the reasons that readers see. */
export function frenchDay(value: Day): string {
  const { year, month, day } = dayParts(value);
  return `${day === 1 ? "1er" : day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** A day, « septembre 2023 », « 2023 », or « du … au … » for anything else. */
export function frenchDate(date: EventDate): string {
  const only = singleDay(date);
  if (only !== undefined) return frenchDay(only);
  const { year, month } = dayParts(date.earliest);
  if (date.precision === "month") return `${MONTH_NAMES[month - 1] ?? ""} ${year}`;
  if (date.precision === "year") return String(year);
  return `du ${frenchDay(date.earliest)} au ${frenchDay(date.latest)}`;
}

/** « mardi » between French marks, with their thin no-break spaces. */
export function frenchQuote(text: string): string {
  return `«\u202f${text.replace(/\s+/gu, " ")}\u202f»`;
}
