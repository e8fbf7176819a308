import { trimmed, type Span } from "../../domain/span.ts";

/** Words whose full stop ends no sentence. A single capital (« J. ») never does either. */
const ABBREVIATIONS =
  /(?<![\p{L}\p{N}])(?:MM?|Mmes?|Mlles?|Mgr|Me|Dr|Drs|Pr|Prof|St|Ste|Sgt|Cdt|Col|Gal|Lt|cf|etc|env|av|bd|tél|art|vol|no|p|pp|ex|janv|févr|fév|avr|juil|sept|oct|nov|déc|lun|mar|mer|jeu|ven|sam|dim|\p{Lu})\.$/u;

/** A stop with the marks that close around it, then a blank or the end. */
const STOP = /[.!?…]+(?:\s?[»”"’')\]])*(?=\s|$)/gu;

/** What a new sentence may begin with. */
const BEGINNING = /^\s+(?:[«“"‘([–—•-]\s?)*[\p{Lu}\p{N}]/u;

/**
 * The sentences of a stretch of text, in order, without the blanks between them. A stop ends a sentence when a capital, a figure or the
 * end follows, and when it closes no abbreviation: « M. Kim est reparti. » is one, « 1.5 » is no end.
 */
export function sentencesOf(text: string, whole: Span): readonly Span[] {
  const stretch = text.slice(whole.start, whole.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of stretch.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const word = stretch.slice(Math.max(start, stop.index - 6), stop.index + 1);
    const following = stretch.slice(end, end + 8);
    if (end < stretch.length && (ABBREVIATIONS.test(word) || !BEGINNING.test(following))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < stretch.length) sentences.push({ start, end: stretch.length });
  return sentences
    .map((one) => trimmed(text, { start: whole.start + one.start, end: whole.start + one.end }))
    .filter((one) => one.end > one.start);
}

/** The sentence in which a place lies, from its first to its last unit; the place itself when it lies in none. */
export function sentenceAround(sentences: readonly Span[], at: Span): Span {
  const first = sentences[countOf(sentences, (one) => one.end <= at.start)] ?? at;
  const last = sentences[countOf(sentences, (one) => one.start < at.end) - 1] ?? at;
  return { start: Math.min(first.start, at.start), end: Math.max(last.end, at.end) };
}

/** How many of them, in order, are such; a search by halves, since a paragraph may have thousands, and as many dates. */
function countOf(sentences: readonly Span[], isSuch: (one: Span) => boolean): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && isSuch(sentence)) low = middle + 1;
    else high = middle;
  }
  return low;
}
