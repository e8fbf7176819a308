import type { FoundDate } from "./find-dates.ts";

/** Zones that stamps name by letters, and how far they are from UTC. Source: IANA tz database, Europe and America/Toronto. */
const OFFSETS: ReadonlyMap<string, string> = new Map([
  ["CEST", "+02:00"],
  ["CET", "+01:00"],
  ["HAE", "-04:00"],
  ["EDT", "-04:00"],
  ["HNE", "-05:00"],
  ["EST", "-05:00"],
]);
const ZONE = /^\s?\(?(?<zone>CEST|CET|HAE|EDT|HNE|EST)\)?(?![\p{L}\p{N}])/u;
/** « 6.42pm », « 11:05 a.m », after the date. */
const ENGLISH = /^,?\s(?:at\s)?(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)\s?(?<half>[ap])\.?m\.?(?![\p{L}\p{N}])/u;
/** « 13:45 14.05.2024 »: a machine that writes the hour first. */
const BEFORE = /(?<![\p{N}:h])(?<hour>[01]?\d|2[0-3])[:h](?<minute>[0-5]\d)[\s,|–—-]{1,3}$/u;

/** The text of a stamp as the rules read it, unit for unit: capitals and lost accents before an hour, the full stop of a German day. */
export function stampText(folded: string): string {
  return folded.replace(/(?<!\d)(\d{1,2})\. (?=\p{Ll})/gu, " $1 ").replace(/(?<=\s)[ÀAa](?=\s\d{1,2}\s?[hH:])/gu, "à");
}

/** The same date with the hour and zone that only stamps write. */
export function withStampClock(found: FoundDate, text: string): FoundDate {
  const clock = found.clock ?? englishClock(found, text) ?? clockBefore(found, text);
  if (clock === undefined) return found;
  if (clock.zone !== undefined) return { ...found, clock };
  const named = ZONE.exec(text.slice(clock.end));
  const zone = OFFSETS.get(named?.groups?.["zone"] ?? "");
  if (named === null || zone === undefined) return { ...found, clock };
  return { ...found, clock: { ...clock, zone, end: clock.end + named[0].length } };
}

type Clock = NonNullable<FoundDate["clock"]>;

function englishClock({ end }: FoundDate, text: string): Clock | undefined {
  const said = ENGLISH.exec(text.slice(end));
  const hour = Number(said?.groups?.["hour"]);
  if (said?.groups === undefined || hour < 1 || hour > 12) return undefined;
  const hours = (hour % 12) + (said.groups["half"] === "p" ? 12 : 0);
  return { time: clockTime(hours, said.groups["minute"]), end: end + said[0].length };
}

function clockBefore({ start, end }: FoundDate, text: string): Clock | undefined {
  const said = BEFORE.exec(text.slice(0, start));
  if (said?.groups === undefined) return undefined;
  return { time: clockTime(Number(said.groups["hour"]), said.groups["minute"]), end };
}

function clockTime(hour: number, minute = "00"): string {
  return `${String(hour).padStart(2, "0")}:${minute}`;
}
