import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { fullYear } from "./read-words.ts";
import * as clue from "./clues.ts";

/**
 * « 19/09/2023 », « 19.09.2023 », « 19-09-23 »: the day first, as French writes it. A month above 12 can only be a day written
 * in the American order, left by a translation. Versions, addresses and phone numbers have longer runs or a word before them.
 */
export const numericDay = {
  id: "fr/dates/numeric-day",
  clues: clue.DAY | clue.MARKED_FIGURES,
  pattern:
    /(?<![\p{Lu}\p{N}])(?<!\p{Ll}(?!\d{2}(?:\/\d{2}\/|-\d{2}-|\.\d{2}\.)\d{4}))(?<!\d[.,/:-])(?<!(?<!\p{L})(?:en|(?:temps|chrono|record|marque)\s(?:de|à))\s)(?<!(?:[Vv]ersions?|[Pp]ages?|[Aa]rticles?|[Aa]rt\.|[Rr]éf\.|alinéa|IP|ip|[Ll]ot|[Nn]°|[Vv]\.?)\s)(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:1[5-9]|20)\d{2}|\d{2})(?!\p{N})(?!\p{Ll})(?![./-]\d)(?!\s?(?:%|€))/gu,
  read: (groups) => {
    const [first, second] = [Number(groups["first"]), Number(groups["second"])];
    const year = fullYear(groups["year"]);
    const figures = groups["year"] ?? "";
    // « 3-1-12 » and « 1.4.20 » are scores and versions as often as days: two figures of year want two of month.
    if (figures.length === 2 && (groups["second"] ?? "").length < 2) return undefined;
    if (Math.max(first, second) > 31 || Math.min(first, second) > 12 || Math.min(first, second) < 1) return undefined;
    return second > 12
      ? calendarDate({ year, month: first, day: second })
      : calendarDate({ year, month: second, day: first });
  },
  examples: [
    ["Facture du 02/11/2021 réglée", "02/11/2021"],
    ["vu le 7.08.2020 au soir", "7.08.2020"],
    ["note du 05-12-98", "05-12-98"],
    ["Publié le 11/25/2022", "11/25/2022"],
    ["Le Courrier14-03-2021", "14-03-2021"],
  ],
  nearMisses: [
    "la version 10.12.22",
    "IP 10.12.20.23",
    "05 61 12 09 23",
    "3-1-12",
    "ratio 16/9",
    "45/45/2020",
    "12/09/2023/4",
    "v3.04.22",
    "AB14-03-2021",
    "bouclé en 12.09.05 sur piste",
    "un record à 26.11.02",
  ],
} satisfies DateRule;
