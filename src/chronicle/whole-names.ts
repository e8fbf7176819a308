import { slice, type Span } from "../domain/span.ts";
import { fold, isContentWord } from "./words.ts";

/** A capitalised word with what hyphens join to it, or a run of two or more: folded, with its place. */
export interface WholeName extends Span {
  readonly folded: string;
}

const NAME = /(?<![\p{L}\p{N}\-‐‑])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‐‑’'][\p{L}\p{M}\p{N}]+)*/gu;

/** « L’Aure », « D’Ormesson »: the letter before the apostrophe is no part of the name. */
const ELIDED = /^\p{Lu}[’'](?=\p{Lu})/u;

/**
 * Names of a sentence as they are written: each capitalised word with what hyphens join to it (« Saint-Aubray » is one name and « Saint-Malo »
 * another), and after each run of words its whole: « Paul Martin » gives `paul`, `martin` and `paul martin`.
 */
export function wholeNames(original: string, sentence: Span): readonly WholeName[] {
  const found: WholeName[] = [];
  let run: WholeName[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && run.length > 1 && run.length <= 4)
      found.push({ start: first.start, end: last.end, folded: run.map(({ folded }) => folded).join(" ") });
    run = [];
  };
  for (const match of slice(original, sentence).matchAll(NAME)) {
    const skipped = ELIDED.exec(match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index + skipped;
    const folded = fold(match[0].slice(skipped));
    if (!isContentWord(folded)) {
      close();
      continue;
    }
    const before = run.at(-1);
    if (before === undefined || !/^[ \u00A0\u202F]$/u.test(original.slice(before.end, start))) close();
    const name = { start, end: sentence.start + match.index + match[0].length, folded };
    found.push(name);
    run.push(name);
  }
  close();
  return found;
}
