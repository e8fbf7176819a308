import type { Telling } from "./telling.ts";

/**
 * Likeness of two tellings from which their day is taken to be one, between articles of one event and of one dossier, in names that no other
 * article of the group holds. Set on the five first seeds and the dossiers of `tests/golden`: see docs/decisions/0009.
 */
const SAME_EVENT = 1.25;
const SAME_DOSSIER = 2.5;

/**
 * What an expression says of the calendar: a day of a month (« le 3 février »), which one day in a year can be; a weekday, which one in seven
 * can; or nothing (« hier »).
 */
export type CalendarCheck = "date" | "weekday" | "none";

/** The less the calendar can contradict, the more must be shared. */
const BY_CHECK: Readonly<Record<CalendarCheck, number>> = { date: 0.6, weekday: 1, none: 1.5 };

/** Share of the best link's likeness from which another one that says another day is a contradiction. */
export const RIVAL_SHARE = 0.6;

/** Links between a stated date and a date that rests on it. */
export const MOST_LINKS = 3;

/** What it takes less when the article states its month: there are four or five weeks to choose from, not all. */
const MONTH_STATED = 0.75;

/** The likeness that two tellings need, in names that no other article of the group holds. */
export function leastLikeness(one: Telling, other: Telling, check: CalendarCheck): number {
  const together = one.article.event !== null && one.article.event === other.article.event;
  const month = one.article.published.status === "stated";
  return (together ? SAME_EVENT : SAME_DOSSIER) * BY_CHECK[check] * (month ? MONTH_STATED : 1);
}

/** Share of a telling's best likeness, among all tellings of the other article, that its partner must reach. */
export const BEST_SHARE = 0.8;

/** The same among all tellings of all articles: who looks far more like another day's fact only shares the persons and the place. */
export const BEST_ANYWHERE = 0.6;
