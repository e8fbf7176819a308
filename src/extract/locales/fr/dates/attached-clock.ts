/** An hour that is stated for a date, and where its words end. */
export interface Clock {
  /** `04:14`. */
  readonly time: string;
  /** `+02:00`, only where the text says UTC or GMT. */
  readonly zone: string | undefined;
  readonly end: number;
}

const PART_OF_DAY = "(?:\\s(?:(?:au\\s)?matin|(?:au\\s|en\\s)?soir(?:ée)?|après-midi|midi))?";
const LINK =
  "(?:T|\\s?[–—-]\\s?|\\s?\\|\\s?|,?\\s(?:(?:à|vers|dès|après|avant|à\\spartir\\sde|aux\\salentours\\sde|peu\\saprès|peu\\savant|autour\\sde)\\s)?|\\s\\()";

/** « – 04:14 », « à 9 h 30 », « T08:15:00Z », just after a date. « De 6 heures à 13 heures » states two, so none is taken. */
const AFTER = new RegExp(
  `^${PART_OF_DAY}${LINK}(?<hour>\\d{1,2})(?:\\s?[hH:]\\s?(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,6})?)?|\\s?h(?![\\p{L}])|\\s(?<word>heures?)(?:\\s(?<minute2>[0-5]\\d))?(?![\\p{L}])(?!\\s(?:de|d')(?!u))(?!\\s?(?:à|-|et)\\s?\\d))` +
    `(?!\\d)(?!\\s?(?:-|–|et|à)\\s?\\d{1,2}\\s?[hH:])(?:\\sdu\\s(?<part>matin|soir))?` +
    `(?:\\s?\\(?(?<zone>Z|UTC|GMT|TU)(?<offset>[+-]\\d{1,2}(?::?[0-5]\\d)?)?(?![\\p{L}\\p{N}])|(?<iso>[+-]\\d{2}:[0-5]\\d)(?!\\d))?`,
  "u",
);

const NOON = new RegExp(`^${PART_OF_DAY},?\\sà\\smidi(?![\\p{L}])`, "u");

/** « à 18 h 30 mercredi », just before one. */
const BEFORE = /(?<![\p{L}\p{N}])(?:à|vers|dès)\s(?<hour>\d{1,2})\s?[hH:]\s?(?<minute>[0-5]\d)?,?\s(?:le\s|ce\s)?$/u;

/** Longest stretch of text, in code units, that the words of an hour may take. */
const REACH = 60;

/** Code units in which the last figure of an hour before a date must lie: « 9 h , ce ». */
const HOUR_REACH = 12;

/** The hour stated for the date at `start`–`end`, or undefined. */
export function attachedClock(text: string, start: number, end: number): Clock | undefined {
  const following = text.slice(end, end + REACH);
  const after = hasFigure(following) ? AFTER.exec(following) : null;
  if (after?.groups !== undefined) {
    const { groups } = after;
    const time = clockTime(groups["hour"], groups["minute"] ?? groups["minute2"], groups["part"]);
    if (time === undefined) return undefined;
    const zone = zoneOf(groups["zone"], groups["offset"] ?? groups["iso"]);
    return { time, zone, end: end + after[0].trimEnd().length };
  }
  const noon = following.includes("midi") ? NOON.exec(following) : null;
  if (noon !== null) return { time: "12:00", zone: undefined, end: end + noon[0].length };
  if (!hasFigure(text.slice(Math.max(0, start - HOUR_REACH), start))) return undefined;
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const time = clockTime(before?.groups?.["hour"], before?.groups?.["minute"], undefined);
  return time === undefined ? undefined : { time, zone: undefined, end };
}

function clockTime(hour: string | undefined, minute: string | undefined, part: string | undefined): string | undefined {
  if (hour === undefined) return undefined;
  const stated = Number(hour);
  const hours = part === "soir" && stated < 12 ? stated + 12 : stated;
  if (hours > 23) return undefined;
  return `${String(hours).padStart(2, "0")}:${minute ?? "00"}`;
}

/** `+02:00` from « GMT+2 », `+00:00` from « UTC »; undefined where none is stated: « heure de Paris » is not an offset. */
function zoneOf(name: string | undefined, offset: string | undefined): string | undefined {
  if (offset === undefined) return name === undefined ? undefined : "+00:00";
  const figures = offset.slice(1).replace(":", "");
  const hours = figures.length > 2 ? figures.slice(0, -2) : figures;
  const minutes = figures.length > 2 ? figures.slice(-2) : "00";
  return Number(hours) > 14 ? undefined : `${offset.charAt(0)}${hours.padStart(2, "0")}:${minutes}`;
}

/** Most dates have no figure near them, and so no hour. */
function hasFigure(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
