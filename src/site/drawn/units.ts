import { addDays, day, dayParts, daysBetween, weekdayOf, type Day } from "../../domain/day.ts";

/** What one step of a drawn calendar stands for. */
export type Grain = "day" | "week" | "month" | "year";

/** A step of a drawn calendar, first and last day included. */
export interface Unit {
  readonly from: Day;
  readonly to: Day;
}

export interface Units {
  readonly grain: Grain;
  readonly units: readonly Unit[];
}

const GRAINS: readonly Grain[] = ["day", "week", "month", "year"];

/** Last year whose end can be counted past. */
const LAST_YEAR = 9998;

/** The finest steps that part the days from `first` to `last` into no more than `most`; undefined when even `coarsest` makes more. */
export function unitsBetween(first: Day, last: Day, most: number, coarsest: Grain = "year"): Units | undefined {
  if (dayParts(last).year > LAST_YEAR) return undefined;
  for (const grain of GRAINS.slice(0, GRAINS.indexOf(coarsest) + 1)) {
    const units: Unit[] = [];
    for (let from = startOf(first, grain); from <= last && units.length <= most;) {
      const next = nextStart(from, grain);
      units.push({ from, to: addDays(next, -1) });
      from = next;
    }
    if (units.length <= most) return { grain, units };
  }
  return undefined;
}

/** Position of the step that holds a day, by halving; -1 when none does. */
export function unitAt(units: readonly Unit[], value: Day): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (unit === undefined) return -1;
    if (value < unit.from) high = middle - 1;
    else if (value > unit.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Where the middle of a day stands in the row of steps, counted in steps from the left edge of the first: .5 in the middle of the first. */
export function placeOf(units: readonly Unit[], value: Day): number {
  const index = unitAt(units, value);
  const unit = units[index];
  if (unit === undefined) return value < (units[0]?.from ?? value) ? 0 : units.length;
  return index + (daysBetween(unit.from, value) + 0.5) / (daysBetween(unit.from, unit.to) + 1);
}

function startOf(value: Day, grain: Grain): Day {
  const { year, month } = dayParts(value);
  switch (grain) {
    case "day":
      return value;
    case "week":
      return addDays(value, 1 - weekdayOf(value));
    case "month":
      return day(year, month, 1);
    case "year":
      return day(year, 1, 1);
  }
}

function nextStart(from: Day, grain: Grain): Day {
  const { year, month } = dayParts(from);
  switch (grain) {
    case "day":
      return addDays(from, 1);
    case "week":
      return addDays(from, 7);
    case "month":
      return month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    case "year":
      return day(year + 1, 1, 1);
  }
}
