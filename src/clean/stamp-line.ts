import { anyOf } from "./pattern.ts";
import { dateRun, matchAt } from "./stamp.ts";

/** A line that says when the page was published or mended. `end` is before what a scraper glued to it. */
export interface StampLine {
  readonly end: number;
  readonly updates: boolean;
}

const UPDATE = [
  "mis à jour",
  "mise à jour",
  "mise à jour du",
  "dernière mise à jour",
  "dernière modification",
  "màj",
  "maj",

  "modifié",
  "modifiée",
  "actualisé",
  "actualisée",
  "actualisation",
  "dernière actualisation",
  "updated",
  "last updated",
];
const PUBLICATION = [
  "publié",
  "publiée",
  "publication",
  "date de publication",
  "posté",
  "mis en ligne",
  "mise en ligne",
  "paru",
  "créé",
  "rédigé",
  "diffusé",
  "diffusée",
  "published",
  "posted",
];
const SUBJECT = `(?:${anyOf(["article", "cet article", "cet article a été", "article initialement", "initialement"])}\\s)?`;
const CLOSE = "(?![\\p{L}\\p{N}])(?:\\s?:)?(?:\\s(?:le|ce|la|en date du|du|on)(?=\\s))?\\s?";
const UPDATE_VERB = new RegExp(`${SUBJECT}${anyOf(UPDATE)}${CLOSE}`, "uy");
const PUBLICATION_VERB = new RegExp(`${SUBJECT}${anyOf(PUBLICATION)}${CLOSE}`, "uy");
const FIRST_VERB = new RegExp(
  `(?<![\\p{L}\\p{N}])${SUBJECT}${anyOf([...UPDATE, ...PUBLICATION])}(?![\\p{L}\\p{N}])`,
  "u",
);

/** Before the first verb: nothing, decoration, a byline or the name of a title and a separator. */
const PREFIX =
  /^(?:[\s|([•·–—-]*|(?:[Pp]ar|PAR)\s[^.!?…]{2,80}[\s|,(•·–—-]|[^.!?…,;:]{2,50}\s?(?:\||•|·|[–—-]\s))\s*$/u;
const SEPARATOR = /(?:[\s,;|()•·/–—-]|et(?=\s)|puis(?=\s))*/uy;
/** After the last date: a byline, a place, the name of a title, a time of reading. */
const TAIL =
  /^(?:\s(?:avec|\()[^.!?…,;]{3,60}|\s*[|•·–—-]\s*[^.!?…;]{1,60}|[\s,]*[Pp]ar\s(?:la\s|l')?\p{Lu}[^.!?…,;:]{1,60})$/u;
const NOTHING = /^[\s)\].|•·–—-]*$/u;

/** Reads a stamp at the beginning of a line: « Publié le 3 mai 2024 à 9 h 05 – Mis à jour à 11 h ». Undefined for any other line. */
export function stampLine(text: string): StampLine | undefined {
  const first = FIRST_VERB.exec(text.slice(0, 160));
  if (first === null || !PREFIX.test(text.slice(0, first.index))) return undefined;
  let position = first.index;
  let updates = false;
  let end = 0;
  let full = false;
  for (;;) {
    const update = matchAt(UPDATE_VERB, text, position);
    const verb = update > 0 ? update : matchAt(PUBLICATION_VERB, text, position);
    if (verb === 0) break;
    const run = dateRun(text, position + verb);
    if (run === undefined) return undefined;
    updates ||= update > 0;
    full ||= run.full;
    end = run.end;
    position = run.end + matchAt(SEPARATOR, text, run.end);
  }
  return end === 0 ? undefined : closed(text, { end, updates }, full);
}

function closed(text: string, stamp: StampLine, full: boolean): StampLine | undefined {
  const rest = text.slice(stamp.end);
  if (NOTHING.test(rest) || TAIL.test(rest)) return { ...stamp, end: text.length };
  if (text.trimStart().startsWith("[") && rest.startsWith("]")) return { ...stamp, end: stamp.end + 1 };
  const glued = /^(?<stop>\.?)\s?[\p{Lu}«"“]/u.exec(rest);
  if (glued === null || !full) return undefined;
  return { ...stamp, end: stamp.end + (glued.groups?.["stop"]?.length ?? 0) };
}
