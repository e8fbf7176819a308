import { dayOfNumber, dayParts } from "../domain/day.ts";

/**
 * The years that an anniversary piece looks back on; undefined for an article of its own day. Found: « Il y a trente ans, la
 * rupture du barrage » over an exhibition; « le 50e anniversaire du naufrage ». Not found: a report that says in passing
 * « du jamais vu depuis dix ans », or a trial « trois ans après les faits ».
 */
export function rememberedYears(text: string, writtenOn: number | undefined): ReadonlySet<number> | undefined {
  const opening = text.slice(0, OPENING_UNITS);
  const yearsAgo = [...opening.matchAll(YEARS_AGO)].map(({ groups }) => yearCount(groups?.["count"] ?? ""));
  const looksBack = (yearsAgo.length > 0 && KEPT.test(text)) || (YEARS_AFTER.test(opening) && KEPT.test(opening));
  if (!looksBack && !ANNIVERSARY.test(opening)) return undefined;
  const years = new Set([...text.matchAll(PAST_YEAR)].map(([year]) => Number(year)));
  if (writtenOn === undefined) return years;
  const { year } = dayParts(dayOfNumber(writtenOn));
  years.delete(year);
  for (const count of yearsAgo) if (count !== undefined) years.add(year - count);
  return years;
}

/** Units of a headline and a first paragraph: an anniversary piece says so at once. */
const OPENING_UNITS = 400;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["un", 1],
  ["cinq", 5],
  ["dix", 10],
  ["quinze", 15],
  ["vingt", 20],
  ["vingt-cinq", 25],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["soixante-dix", 70],
  ["quatre-vingts", 80],
  ["quatre-vingt", 80],
  ["cent", 100],
]);

const YEARS_AGO =
  /(?<![\p{L}\p{N}])(?:il y a (?:tout juste |exactement |déjà )?(?<count>\d{1,3}|[\p{L}-]{2,16}) ans?|(?:\d{1,3}|[\p{L}-]{2,16}) ans plus tard)(?![\p{L}\p{N}])/giu;

/** « Dix ans après le naufrage » is said of trials too: there the opening itself must tell that people remember. */
const YEARS_AFTER = /(?<![\p{L}\p{N}])(?:\d{1,3}|[\p{L}-]{2,16}) ans après(?![\p{L}\p{N}])/iu;

const ANNIVERSARY =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:e|ème|er) anniversaire|(?:dixième|vingtième|trentième|cinquantième|centième) anniversaire|commémor\p{L}{1,10})(?![\p{L}\p{N}])/iu;

/** What people do when they look back. */
const KEPT =
  /(?<![\p{L}\p{N}])(?:anniversaire|commémor\p{L}{1,10}|hommage|stèle|plaque|recueill\p{L}{1,6}|mémoire|souvenirs?|souvien\p{L}{1,4}|rétro|rétrospective|exposition|expos\p{L}{1,4}|gerbes?|fleurs)(?![\p{L}\p{N}])/iu;

const PAST_YEAR = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d{2}(?![\p{L}\p{N}])/gu;

function yearCount(count: string): number | undefined {
  return /^\d+$/u.test(count) ? Number(count) : NUMBERS.get(count.toLowerCase());
}
