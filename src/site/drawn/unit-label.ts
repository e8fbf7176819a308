import { dayParts } from "../../domain/day.ts";
import { rangeLabel, shortDateLabel, shortDayLabel, shortMonthLabel } from "../french-dates.ts";
import { sentenceCase } from "../french-labels.ts";
import type { Grain, Unit } from "./units.ts";

/** What stands over a step of a drawn calendar: « dim. 10 », « 4 sept. » for a week by its Monday, « sept. 2023 ». The month or year is said where it changes. */
export function tickLabel(unit: Unit, grain: Grain, before: Unit | undefined): string {
  const changes = before === undefined || before.from.slice(0, 7) !== unit.from.slice(0, 7);
  const newYear = before === undefined || dayParts(before.from).year !== dayParts(unit.from).year;
  switch (grain) {
    case "day":
      return shortDayLabel(unit.from, changes);
    case "week":
      return newYear ? `${shortDateLabel(unit.from)} ${unit.from.slice(0, 4)}` : shortDateLabel(unit.from);
    case "month":
      return shortMonthLabel(unit.from, newYear);
    case "year":
      return unit.from.slice(0, 4);
  }
}

/** The whole step in words: « Le 10 septembre 2023 », « Du 4 au 10 septembre 2023 ». */
export function unitName(unit: Unit): string {
  return sentenceCase(rangeLabel(unit.from, unit.to));
}
