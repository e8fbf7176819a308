import { dateRun, matchAt, type DateRun } from "./stamp.ts";
import { FIRST_VERB, PUBLICATION_VERB, UPDATE_VERB } from "./stamp-verbs.ts";

/** A stamp that says when the page was published or mended. `end` is before what a scraper glued to it. */
export interface StampLine {
  readonly start: number;
  readonly end: number;
  readonly updates: boolean;
}

/** Without one of these in small letters, a line holds no stamp. */
const CLUE =
  /publi|jour|modifi|actualis|corrig|m[aà]j|post[eé]|ligne|paru|ajout|[eé]crit|cr[eé]é|r[eé]dig|diffus|updat/u;
/** Before the first verb: nothing, decoration, a time of reading, a byline or the name of a title and a separator. */
const PREFIX =
  /^(?:(?:[Tt]emps de )?[Ll]ecture\s?:?\s?[<~]?\s?\d{1,3}\s?m[a-z]{1,6}[\s|,.•·–—-]*|Lu\s\d[\d ]{0,9}\sfois[\s|,.•·–—-]*|(?:(?:[Cc]ontenu |[Aa]rticle )?[Rr]éservée? aux abonnée?s|RÉSERVÉ AUX ABONNÉS|Abonnée?s?|ABONNÉS?|Premium|PREMIUM)[\s|,.•·–—-]*|[\s|([•·–—-]*|(?:[Pp]ar|PAR)\s(?:[^.!?…]|\.(?=\p{Ll})){2,80}[\s|,(•·–—-]|[^.!?…,;:]{2,50}\s?(?:\||•|·|[–—-]\s))\s*$/u;
const SEPARATOR = /(?:[\s,;.|()•·/–—-]|et(?=\s)|puis(?=\s))*/uy;
/** After the last date: a byline, a place, the name of a title, a time of reading. */
const TAIL =
  /^(?:[\s|,.•·–—-]*(?:[Tt]emps de )?[Ll]ecture\s?:?\s?[<~]?\s?\d{1,3}\s?m[a-z]{1,6}\.?|\s*[|•·–—-]?\s*\d{1,3}\s?min(?:utes)?(?:\sde lecture)?|\s(?:avec|\()[^.!?…,;]{3,60}|\s*[|•·–—-]\s*[^.!?…;]{1,60}|[\s,]*(?:[Pp]ar|PAR|by)\s(?:la\s|l')?[\p{L}@](?:[^.!?…,;:]|(?<=(?<!\p{L})\p{Lu})\.){1,60})$/u;
const DAY_ALONE = /(?:1er|\d{1,2})(?=[\s)\].,]*$)/uy;
const NOTHING = /^[\s)\].|•·–—-]*$/u;

/** In the middle of a line, a stamp needs its capital, a whole date and an hour, and what follows must not go on with its sentence. */
const INSIDE = /(?:Publié|Mis à jour|Modifié|Actualisé|Mis en ligne|Posté)e?\sle\s(?=[^.!?]{0,40}\d{4})/gu;
const GOES_ON = /^\s?(?:[,;:]|\p{Ll})/u;

/** Reads a stamp at the beginning of a line: « Publié le 3 mai 2024 à 9 h 05 – Mis à jour à 11 h ». Undefined for any other line. */
export function stampLine(text: string): StampLine | undefined {
  const head = text.slice(0, 160);
  if (!CLUE.test(head.toLowerCase())) return undefined;
  const first = FIRST_VERB.exec(head);
  if (first === null || !opensWith(text, first.index)) return undefined;
  const run = stampRun(text, first.index);
  return run === undefined ? undefined : closed(text, { ...run, start: 0 }, run.full);
}

/** The stamps in the middle of a line, where a scraper kept no line of the head of the page: « … en images Publié le 3/05/2024 14:05 Mis à jour le … ». */
export function stampsInside(text: string): readonly StampLine[] {
  const found: StampLine[] = [];
  let position = 0;
  for (const match of text.matchAll(INSIDE)) {
    if (
      match.index < position ||
      !/[\p{L}\p{N}.!?»)\]"]\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    const run = stampRun(text, match.index);
    if (run === undefined || !run.full || !run.timed || GOES_ON.test(text.slice(run.end, run.end + 2))) continue;
    found.push({ start: match.index, end: run.end, updates: run.updates });
    position = run.end;
  }
  return found;
}

/** What stands before the first verb is no sentence: a byline, a title, or the date on which the page came out. */
function opensWith(text: string, verb: number): boolean {
  if (PREFIX.test(text.slice(0, verb))) return true;
  const run = dateRun(text, /^(?:[Ll]e|[Cc]e|LE)\s/u.test(text) ? 3 : 0);
  return run?.full === true && run.end <= verb && run.end + matchAt(SEPARATOR, text, run.end) === verb;
}

/** Verbs and dates in turn, from the first verb on; undefined when one of the verbs has no date. */
function stampRun(
  text: string,
  from: number,
): { readonly end: number; readonly updates: boolean; readonly full: boolean; readonly timed: boolean } | undefined {
  let position = from;
  let updates = false;
  let end = 0;
  let full = false;
  let timed = false;
  for (;;) {
    const update = matchAt(UPDATE_VERB, text, position);
    const verb = update > 0 ? update : matchAt(PUBLICATION_VERB, text, position);
    if (verb === 0) break;
    const run = dateRun(text, position + verb) ?? (end === 0 ? undefined : dayAlone(text, position + verb));
    if (run === undefined) return undefined;
    updates ||= update > 0;
    full ||= run.full;
    timed ||= run.timed;
    end = run.end;
    position = run.end + matchAt(SEPARATOR, text, run.end);
  }
  return end === 0 ? undefined : { end, updates, full, timed };
}

/** « (mis à jour le 16) »: after a whole date, a number is a day. */
function dayAlone(text: string, from: number): DateRun | undefined {
  const length = matchAt(DAY_ALONE, text, from);
  return length === 0 ? undefined : { end: from + length, full: false, timed: false };
}

function closed(text: string, stamp: StampLine, full: boolean): StampLine | undefined {
  const rest = text.slice(stamp.end);
  if (NOTHING.test(rest) || TAIL.test(rest)) return { ...stamp, end: text.length };
  if (text.trimStart().startsWith("[") && rest.startsWith("]")) return { ...stamp, end: stamp.end + 1 };
  const glued = /^(?<stop>\.?)\s?[\p{Lu}«"“]/u.exec(rest);
  if (glued === null || !full) return undefined;
  return { ...stamp, end: stamp.end + (glued.groups?.["stop"]?.length ?? 0) };
}
