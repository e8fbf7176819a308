import { likePaperLength, paperLength } from "./paper-line.ts";
import { dateRun, fullDatesIn } from "./stamp.ts";
import { stampLine } from "./stamp-line.ts";

/** After the date: a byline, a time of reading, a page, a separator and the name of a place, a section or a title. */
const TAIL =
  /^(?<byline>[\s,|•·–—-]*(?:[Pp]ar|PAR)\s[^.!?…;:]{2,80}|,\sp(?:\.|ages?)\s?\d{1,3}(?:\s?(?:et|-)\s?\d{1,3})?)?(?:[\s,|•·–—-]*(?:[Tt]emps de )?[Ll]ecture\s?:?\s?\d{1,3}\s?m[a-z]{1,6}|\s*[|•·–—-]\s*[^.!?…;:,]{0,40})?[\s.)]*$/u;
/** « Par Louise Ferrand — », « AFP le »: a signature before the date. */
const SIGNATURE =
  /^(?:(?:[Pp]ar|PAR|By)\s[^.!?…\d]{2,80}?[\s,|•·–—-]+(?:le\s)?(?=\d|\p{L}{3,7}di\s\d|[Dd]imanche\s\d)|\p{Lu}[\p{L}'.-]{0,30}[\s/]{1,3}(?:(?:\p{Lu}[\p{L}'.-]{0,30}|de|du|des|la)[\s/]{1,3}){0,4}(?:[|•·–—-]\s|le\s|(?=\d{1,2}[./]\d{1,2}[./]\d))(?=\d|\p{L}{3,7}di\s\d|[Dd]imanche\s\d))/u;
/** « Consulté le », « Née le », « Archivé le »: a participle alone says that something else was done on that day. */
const DONE_ON = /^\p{Lu}\p{Ll}*(?:ée?s?|ue?s?|ie?s?|ise?s?|rte?s?)\s(?:le|LE)\s/u;
/** « Temps de lecture : 3 min. », « Lecture 2 min | »: the time of reading before the date. */
const READING = /^(?:[Tt]emps de l|L)ecture\s?:?\s?[<~]?\s?\d{1,3}\s?m[a-z]{1,6}[\s.|,•·–—-]+/u;
/** « Édition du », « N° 1204 du », « Le Courrier, n° 1204,»: the issue that the date is that of. */
const ISSUE =
  /^(?:\p{Lu}[^.!?…;:\d]{1,40}[\s,|–—-]+)?(?:[ÉéEe]dition(?:\s(?:papier|imprimée|numérique|spéciale|locale))?|(?:(?:[Nn]uméro|[Nn]°|No)\s?\d{1,6}))(?:,?\sdu\s|,\s|\s[–—-]\s)/u;
/** « BRUXELLES (Agence) »: the place and the agency of a dispatch on a line of their own. */
const DISPATCH =
  /^\p{Lu}[\p{Lu}' -]{2,30}\s?\([\p{L}][\p{L} /-]{1,25}\)[\s,–—-]+(?:le\s)?(?=\d|\p{L}{3,7}di\s\d|[Dd]imanche\s\d)/u;
/** « Le Courrier du Lac, » where a page follows the date: a cutting, as press reviews give it. */
const CUTTING = /^\p{Lu}[^.!?…;:\d]{1,40},\s(?:le\s)?(?=[^,]{6,30},\sp(?:\.|age))/u;
/** Before it: a place, as in a letter: « Lyon, le 3 mai 2024 ». */
const PLACE = /^(?:\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,2},\s)?(?:[lLcC]e\s)?/u;
/** No page of the web is older: such a day is the legend of a picture, the exergue of a chapter, the first words of a story. */
const FIRST_WEB_YEAR = 1990;
/** No press is read that far ahead. */
const LAST_YEAR = 2099;

/** Without it, a line holds no whole day. */
const MAYBE = /(?:19|20)\d{2}|\d[/.-]\d{1,2}[/.-]\d{2}/u;

/** Where the date of such a line begins, and how sure the line is of being one. */
export interface BareStamp {
  /**
   * `signed`: with an hour, a signature, a paper, a page or an issue, as the date of an article at its foot has; no step of a chronology has.
   * `like-signed`: with what may be the name of a paper, if all around it agrees.
   */
  readonly kind: "bare" | "signed" | "like-signed";
  /** It states an hour, and nothing else speaks for it. */
  readonly onlyHour: boolean;
}

/** A line that is a day and no verb: « Samedi 13 août 2022 - 08:20 »; undefined for any other, and for two days (« 1931 - 2024 »). */
export function bareStamp(text: string): BareStamp | undefined {
  if (text.length > 140 || !MAYBE.test(text) || stampLine(text) !== undefined || DONE_ON.test(text)) return undefined;
  const line = /^\((?<inner>[^()]{6,40})\)$/u.exec(text)?.groups?.["inner"] ?? text;
  const named = headOf(line);
  const place = PLACE.exec(line)?.[0] ?? "";
  const like = named === undefined && place === "" ? likePaperLength(line) : undefined;
  const start = named ?? like ?? place.length;
  const run = dateRun(line, start);
  if (run?.full !== true) return undefined;
  const tail = TAIL.exec(line.slice(run.end))?.groups;
  if (tail === undefined) return undefined;
  const said = line.slice(start, run.end);
  const year = Number(/(?<!\d)\d{4}(?!\d)/u.exec(said)?.[0] ?? FIRST_WEB_YEAR);
  if (year < FIRST_WEB_YEAR || year > LAST_YEAR) return undefined;
  if (!run.timed && fullDatesIn(said) > 1) return undefined;
  const signed = tail["byline"] !== undefined || named !== undefined || line !== text;
  if (like !== undefined) return { kind: "like-signed", onlyHour: false };
  return { kind: signed || run.timed ? "signed" : "bare", onlyHour: !signed && !place.includes(",") };
}

/** Where the date begins after what says whose it is: a signature, an issue, a dispatch, the name of a paper. */
function headOf(line: string): number | undefined {
  for (const head of [READING, ISSUE, DISPATCH, CUTTING, SIGNATURE]) {
    const length = head.exec(line)?.[0].length;
    if (length !== undefined) return length;
  }
  return paperLength(line);
}
