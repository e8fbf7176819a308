import { implied, stated, unknown, type Attested } from "../domain/attested.ts";
import { evidenceAt } from "../domain/evidence.ts";
import type { Paragraph, Reading } from "../domain/reading.ts";
import { trimmed, type Span } from "../domain/span.ts";
import { firstLineTitle } from "./title-first-line.ts";

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
  const first = firstLineTitle(reading);
  if (first !== undefined) {
    const evidence = evidenceAt(original, first, "title/first-line");
    return implied(evidence.quote, {
      because: "ligne courte en tête de l’article, au-dessus d’une date ou d’un entretien\u00a0: sans doute son titre",
      evidence: [evidence],
    });
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
  return text.slice(0, start + clipped(text.slice(start), clause, LONGEST_SHORT_TITLE, [MEMBER])).trimEnd();
}

/** Ends a short title. */
const SHORT_BREAK =
  /[,;:]|\s[–—-]\s|(?<=\s)(?:après|qui|où|alors|pour|lors|afin|tandis|selon|mais|dont|lorsque|quand|pendant|depuis|malgré|avant|car)(?![\p{L}\p{N}’'-])|[.!?…](?=\s|$)/giu;

/** Ends a title made of opening words: a subordinate, an aside, the end of the sentence. */
const LONG_BREAK =
  /[,;:]|\s[–—-]\s|(?<=\s)(?:qui|où|alors|tandis|selon|mais|dont|lorsque|quand|car)(?![\p{L}\p{N}’'-])|[!?…](?=\s|$)|(?<!(?<![\p{L}])(?:MM?|Mmes?|Mgr|Me|Dr|Pr|St|Ste|\p{Lu}))\.(?=\s|$)|(?<=[.!?…]\s?[»”])\s/giu;

/** With one of these first, what stands before the first comma is a circumstance and says nothing by itself. */
const CIRCUMSTANCE =
  /^(?:au|aux|à|grâce|en|dans|sur|sous|après|avant|depuis|dès|lors|pour|par|avec|sans|malgré|selon|face|alors|quand|lorsque|si|comme|pendant|durant|entre|d[’']|le lendemain|la veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd[’']hui|ce |cette |\p{L}{3,20}(?:ée?s?|ant)\s(?:par|à|de|d[’']|en|dans|sur|avec)(?![\p{L}\p{N}]))/iu;

/** Units. So long a paragraph is prose, though its full stop was lost. */
const LONG = 160;
const CLOSED = /[.!?…»”"]\)?$/u;

function isLong(paragraph: Paragraph): boolean {
  return paragraph.end - paragraph.start >= LONG;
}

/** True when one piece of the paragraph has that many words. */
function holdsWords(text: string, paragraph: Paragraph, least: number): boolean {
  return paragraph.pieces.some((piece) =>
    hasWords(text.slice(piece.start, Math.min(piece.end, piece.start + 400)), least),
  );
}

/** What stands before the words of an opening: bullets, the place and agency of a dispatch, a label with its full stop. */
const PRELIMINARIES: readonly RegExp[] = [
  /^[\s•·*–—-]+/u,
  /^\p{Lu}[\p{L}’' -]{1,30}(?:\s\([^()]{2,30}\))?,\s(?:le\s)?\d{1,2}(?:er)?\s\p{L}{3,9}\.?(?:\s\d{4})?(?:\s\([^()]{2,40}\))?\s?[–—-]\s/u,
  /^(?:\p{Lu}[\p{L}’' -]{1,30})?(?:,\s[^()\n–—]{3,25})?\s?\((?=[^()]{0,30}\p{L})[^()]{2,30}\)\s?[–—-]\s/u,
  /^\p{Lu}{3}[\p{Lu} -]{0,20}\s[–—-]\s/u,
  /^(?:\p{L}[\p{L}’'-]*|\d{1,3})(?:\s(?:\p{L}[\p{L}’'-]+|\d{1,3})){0,2}(?<!(?<!\p{L})(?:MM?|Mmes?|Mlles?|Mgr|Me|Dr|Pr|St|Ste|av|no|\p{Lu}))\.\s(?=\p{Lu}(?:\p{Ll}|['’]))/u,
];

/** Where the first words begin. An opening mark that is never closed in reach is left out as well. */
function lengthOfPreliminaries(stretch: string): number {
  let length = 0;
  for (const pattern of PRELIMINARIES) {
    const found = pattern.exec(stretch.slice(length))?.[0].length ?? 0;
    if (found > 0 && hasWords(stretch.slice(length + found, length + found + LONGEST_TITLE), 4)) length += found;
  }
  const mark = /^["“«]\s?/u.exec(stretch.slice(length))?.[0].length ?? 0;
  const closed = /["”»]/u.test(stretch.slice(length + mark, length + LONGEST_TITLE));
  return mark > 0 && !closed ? length + mark : length;
}

function openingOf(reading: Reading): Span | undefined {
  const { text } = reading.original;
  const body = reading.paragraphs.filter((one) => !one.heading);
  const paragraph =
    body.find((one) => holdsWords(text, one, 8) && (isLong(one) || CLOSED.test(text.slice(one.end - 2, one.end)))) ??
    body.find((one) => holdsWords(text, one, 4) && text[one.end - 1] !== ":") ??
    body[0] ??
    reading.paragraphs[0];
  const piece = paragraph?.pieces.find((one) => hasWords(text.slice(one.start, one.end), 4)) ?? paragraph?.pieces[0];
  if (piece === undefined) return undefined;
  const stretch = text.slice(piece.start, piece.end);
  const skipped = lengthOfPreliminaries(stretch);
  const words = stretch.slice(skipped);
  const length = clipped(words, firstCut(words, LONG_BREAK, 6), LONGEST_TITLE, [MEMBER, COMPLEMENT]);
  const start = piece.start + skipped;
  const opening = trimmed(text, { start, end: start + length });
  return opening.end > opening.start ? opening : undefined;
}

/** What a colon opens, closed in reach: « elle a dit : « Non » » does not end before it. */
const SPEECH = /^\s?(?:«[^»]*»|“[^”]*”|"[^"]*")/u;

/** Where the first break falls that leaves enough words, outside quotation marks; the whole length when there is none. */
function firstCut(text: string, breaks: RegExp, leastWords: number): number {
  const circumstance = CIRCUMSTANCE.test(text);
  let commas = 0;
  for (const found of text.slice(0, 4 * LONGEST_TITLE).matchAll(breaks)) {
    const comma = found[0] === ",";
    if (comma) commas += 1;
    if (comma && circumstance && commas === 1) continue;
    if (found[0] === ":" && breaks === LONG_BREAK && SPEECH.test(text.slice(found.index + 1, LONGEST_TITLE))) continue;
    const before = text.slice(0, found.index);
    if (insideMarks(before) || insideNumber(text, found.index) || DANGLING.test(before)) continue;
    if (hasWords(before, leastWords)) return found.index;
  }
  return text.length;
}

/** An article or a preposition waits for its noun: « l’accident d’un car » is not cut before « car ». */
const DANGLING =
  /(?<![\p{L}\p{N}])(?:un|une|le|la|les|des|du|de|ce|cet|cette|ces|son|sa|ses|leurs?|notre|votre|au|aux|à|en|par|sur|sous|dans|avec|[dl]['’])\s*$/iu;

/** What opens a second member, before which a title may end. */
const MEMBER = /\s(?:et|ou|après|pour|lors|afin|pendant|depuis|avant|malgré)(?=\s)/giu;
/** A complement that a title can do without, where it has no second member. */
const COMPLEMENT = /\s(?:dans|sur|sous|avec|par|que|contre|chez|en|la semaine|le mois)(?=\s|$)/giu;

/** The length itself when it is short enough, else that of the whole words that fit, without a closing article or preposition. */
function clipped(text: string, length: number, longest: number, members: readonly RegExp[]): number {
  if (length <= longest) return length;
  const window = text.slice(0, longest + 1);
  const blank = window.search(/\s\S*$/u);
  if (blank < 0) return endOfUnit(text, longest);
  const whole = text.slice(0, softCut(text.slice(0, blank).trimEnd(), members));
  const tail =
    /(?:\s(?:le|la|les|l’|un|une|des|du|de|d’|à|au|aux|en|et|ou|par|pour|sur|dans|avec|que|qui|sa|son|ses|ce|cette|se|«))+$/iu.exec(
      whole,
    );
  return tail === null ? whole.length : tail.index;
}

/** Before the last member that begins there, so that a name is not cut in two; six words must stand before it. */
function softCut(text: string, members: readonly RegExp[]): number {
  for (const member of members) {
    const cuts = [...text.matchAll(member)].map((cut) => cut.index);
    const last = cuts.findLast((at) => hasWords(text.slice(0, at), 6) && !insideMarks(text.slice(0, at)));
    if (last !== undefined) return last;
  }
  return text.length;
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

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** True for a text of so many words; it is read no further than the last of them. */
function hasWords(text: string, least: number): boolean {
  WORD.lastIndex = 0;
  for (let count = 0; count < least; count += 1) if (!WORD.test(text)) return false;
  return true;
}
