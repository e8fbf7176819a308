import { implied, stated, unknown, type Attested } from "../domain/attested.ts";
import { evidenceAt } from "../domain/evidence.ts";
import type { Reading } from "../domain/reading.ts";
import { trimmed, type Span } from "../domain/span.ts";

/** Code units, counted as `String.length` does: a longer opening is no title. */
const LONGEST_TITLE = 140;

/** Code units of a short title, which goes into addresses and lists. */
const LONGEST_SHORT_TITLE = 90;

/** The headline: the editor's, else the line that cleaning lifted out, else the opening words of the text, which are only implied. */
export function articleTitle(reading: Reading): Attested<string> {
  const { original } = reading;
  const typed = reading.seed.editor.title;
  if (typed !== undefined && typed.value.trim() !== "" && typed.at.end > typed.at.start) {
    return stated(typed.value.trim(), [evidenceAt(original, typed.at, "editor/title")], "editor");
  }
  const line = reading.noise.find((noise) => noise.kind === "title-line");
  const headline = line === undefined ? undefined : trimmed(original.text, line);
  if (line !== undefined && headline !== undefined && headline.end > headline.start) {
    const evidence = evidenceAt(original, headline, line.rule);
    return stated(evidence.quote, [evidence]);
  }
  const opening = openingOf(reading);
  if (opening === undefined) return unknown("l’article n’a ni titre, ni texte d’où en tirer un");
  const evidence = evidenceAt(original, opening, "title/opening-words");
  return implied(evidence.quote, {
    because: "l’article n’a pas de titre\u00a0: ses premiers mots en tiennent lieu",
    evidence: [evidence],
  });
}

/**
 * The leading clause of a headline or an opening, a verbatim prefix: « Kim revient de Russie après une visite… » gives « Kim revient de Russie ».
 * It ends before what opens a subordinate or a second complement, once it has four words, and never inside quotation marks.
 */
export function shortTitle(text: string): string {
  const start = text.length - text.trimStart().length;
  const clause = firstCut(text.slice(start), SHORT_BREAK, 4);
  return text.slice(0, start + clipped(text.slice(start), clause, LONGEST_SHORT_TITLE)).trimEnd();
}

/** Ends a short title. */
const SHORT_BREAK =
  /[,;:]|\s[–—-]\s|(?<=\s)(?:après|qui|où|alors|pour|lors|afin|tandis|selon|mais|dont|lorsque|quand|pendant|depuis|malgré|avant|car)(?![\p{L}\p{N}’'-])|[.!?…](?=\s|$)/giu;

/** Ends a title made of opening words: a subordinate, an aside, the end of the sentence. */
const LONG_BREAK =
  /[,;:]|\s[–—-]\s|(?<=\s)(?:qui|où|alors|tandis|selon|mais|dont|lorsque|quand|car)(?![\p{L}\p{N}’'-])|[!?…](?=\s|$)|(?<!(?<![\p{L}])(?:MM?|Mmes?|Mgr|Me|Dr|Pr|St|Ste|\p{Lu}))\.(?=\s|$)/giu;

/** With one of these first, what stands before the first comma is a circumstance and says nothing by itself. */
const CIRCUMSTANCE =
  /^(?:au|aux|à|en|dans|sur|sous|après|avant|depuis|dès|lors|pour|par|avec|sans|malgré|selon|face|alors|quand|lorsque|si|comme|pendant|durant|entre|d[’']|le lendemain|la veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd[’']hui|ce |cette )/iu;

function openingOf(reading: Reading): Span | undefined {
  const { text } = reading.original;
  const body = reading.paragraphs.filter((one) => !one.heading);
  const telling = body.find((one) => one.pieces.some((piece) => wordCount(text.slice(piece.start, piece.end)) >= 4));
  const paragraph = telling ?? body[0] ?? reading.paragraphs[0];
  const piece = paragraph?.pieces.find((one) => wordCount(text.slice(one.start, one.end)) >= 4) ?? paragraph?.pieces[0];
  if (piece === undefined) return undefined;
  const stretch = text.slice(piece.start, piece.end);
  const skipped = /^[\s•·*–—-]*/u.exec(stretch)?.[0].length ?? 0;
  const words = stretch.slice(skipped);
  const length = clipped(words, firstCut(words, LONG_BREAK, 6), LONGEST_TITLE);
  const start = piece.start + skipped;
  const opening = trimmed(text, { start, end: start + length });
  return opening.end > opening.start ? opening : undefined;
}

/** Where the first break falls that leaves enough words, outside quotation marks; the whole length when there is none. */
function firstCut(text: string, breaks: RegExp, leastWords: number): number {
  const circumstance = CIRCUMSTANCE.test(text);
  let commas = 0;
  for (const found of text.slice(0, 4 * LONGEST_TITLE).matchAll(breaks)) {
    const comma = found[0] === ",";
    if (comma) commas += 1;
    if (comma && circumstance && commas === 1) continue;
    if (insideMarks(text.slice(0, found.index)) || insideNumber(text, found.index)) continue;
    if (wordCount(text.slice(0, found.index)) >= leastWords) return found.index;
  }
  return text.length;
}

/** The length itself when it is short enough, else that of the whole words that fit, without a closing article or preposition. */
function clipped(text: string, length: number, longest: number): number {
  if (length <= longest) return length;
  const window = text.slice(0, longest + 1);
  const blank = window.search(/\s\S*$/u);
  if (blank < 0) return endOfUnit(text, longest);
  const whole = text.slice(0, softCut(text.slice(0, blank).trimEnd()));
  const tail =
    /(?:\s(?:le|la|les|l’|un|une|des|du|de|d’|à|au|aux|en|et|ou|par|pour|sur|dans|avec|que|qui|sa|son|ses|ce|cette|se|«))+$/iu.exec(
      whole,
    );
  return tail === null ? whole.length : tail.index;
}

/** Before the last complement or second member that begins there, so that a name is not cut in two; six words must stand before it. */
function softCut(text: string): number {
  const cuts = [...text.matchAll(/\s(?:et|ou|après|pour|lors|afin|pendant|depuis|avant|malgré)(?=\s)/giu)].map(
    (cut) => cut.index,
  );
  const allowed = cuts.filter((at) => wordCount(text.slice(0, at)) >= 6 && !insideMarks(text.slice(0, at)));
  return allowed.at(-1) ?? text.length;
}

/** Never between the two halves of one character. */
function endOfUnit(text: string, at: number): number {
  return /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) ? at - 1 : at;
}

function insideMarks(before: string): boolean {
  const opened = before.match(/[«“]/gu)?.length ?? 0;
  const closed = before.match(/[»”]/gu)?.length ?? 0;
  return opened > closed;
}

function insideNumber(text: string, at: number): boolean {
  return /^\d[.,:]\d/u.test(text.slice(at - 1, at + 2));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
