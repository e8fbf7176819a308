import { WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import type { SiteContext } from "../context.ts";
import { groupTitle } from "../slices.ts";
import { wrapped } from "./text-width.ts";
import { CUT, type PlannedSpan, type PlannedUnit } from "./timeline-plan.ts";

/** Statements tried for a label, shortest first; more are never needed in practice, since most can be cut. */
const TRIED = 3;

/** A day in front of a sentence, which the calendar shows already: « Samedi, », « Le mardi 12 septembre 2023 au matin, ». */
const LEADING_DAY = new RegExp(
  `^(?:Le\\s)?(?:(?:${WEEKDAY_NAMES.join("|")})(?:\\s(?:dernier|prochain|\\d{1,2}(?:er)?(?:\\s\\p{L}+(?:\\s\\d{4})?)?))?|\\d{1,2}(?:er)?\\s\\p{L}+(?:\\s\\d{4})?)(?:\\s(?:au\\s)?(?:matin|midi|soir|après-midi))?(?:[,.]\\s+|\\.$|\\s(?=\\[…\\])|$)`,
  "iu",
);

/** Words of an article for a place of a drawing, in lines: the title of an event of that day, else the shortest of its sentences; cut at a word boundary. */
export function toldLabel(
  of: PlannedUnit | PlannedSpan,
  site: SiteContext,
  room: { readonly width: number; readonly size: number; readonly most: number },
): readonly string[] | undefined {
  for (const text of "events" in of ? wordsOfUnit(of, site) : of.ownWords.slice(0, TRIED)) {
    const words = text.replace(LEADING_DAY, `${CUT} `);
    const label = /\p{L}/u.test(words) ? wrapped(words, { ...room, mark: CUT }) : undefined;
    if (label === undefined) continue;
    return label.cut ? [...label.lines.slice(0, -1), `${label.lines.at(-1) ?? ""} ${CUT}`] : label.lines;
  }
  return undefined;
}

function wordsOfUnit(unit: PlannedUnit, site: SiteContext): readonly string[] {
  const titles = unit.events.map((event) => groupTitle(event.title, site));
  return [...titles.map(({ text, cut }) => (cut ? `${text} ${CUT}` : text)), ...unit.ownWords.slice(0, TRIED)];
}
