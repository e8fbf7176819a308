import type { Span } from "../../../../../domain/span.ts";

/**
 * A word, a sign, or a whole quotation taken as one; places are in the folded text. `lower` is the word in small letters.
 * Elided articles are words with their apostrophe (« l' »); « a-t-il » is two words, the second `inverted`.
 */
export interface Token extends Span {
  readonly kind: "word" | "sign" | "quotation";
  readonly text: string;
  readonly lower: string;
  readonly inverted: boolean;
}

const PIECE = /(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)|(?<sign>\S)/gu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
const INVERTED = /-(?:t-)?(?<pronoun>ils?|elles?|on)$/u;
const ABBREVIATION = /^(?:\p{Lu}|MM|Mme|Mlle|Mgr|Dr|Pr|St|Ste)$/u;

/** The tokens of a paragraph's text that begins at `offset` of the folded text; each of `quotations` becomes one token. */
export function tokenise(text: string, offset: number, quotations: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    if (start < from) continue;
    const quotation = quotations[next];
    if (quotation !== undefined && start >= quotation.start) {
      tokens.push(
        token(
          "quotation",
          text.slice(quotation.start, quotation.end),
          quotation.start + offset,
          quotation.end + offset,
        ),
      );
      next += 1;
      from = quotation.end;
      continue;
    }
    const word = match.groups?.["word"];
    if (word === undefined) tokens.push(token("sign", match[0], start + offset, start + offset + match[0].length));
    else {
      const found = words(text, start, word.replace(/-+$/u, ""));
      for (const one of found) tokens.push({ ...one, start: one.start + offset, end: one.end + offset });
      from = found.at(-1)?.end ?? start;
    }
  }
  return tokens;
}

/** A word with what belongs to it: an apostrophe, the dot of an abbreviation, decimals; or the two words of an inversion. */
function words(text: string, start: number, word: string): readonly Token[] {
  const end = start + word.length;
  const sign = text.charAt(end);
  if (sign === "'" && ELIDED.test(word)) return [token("word", text.slice(start, end + 1), start, end + 1)];
  if (sign === "'" || sign === "&" || (/[.,]/u.test(sign) && /^\d+$/u.test(word))) {
    const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(end + 1, end + 41))?.[0];
    if (rest !== undefined && (sign !== "." || /^\d+$/u.test(rest)) && (sign !== "," || /^\d+$/u.test(rest))) {
      return [token("word", text.slice(start, end + 1 + rest.length), start, end + 1 + rest.length)];
    }
  }
  if (sign === "." && ABBREVIATION.test(word) && /^(?: ?\p{L}|,)/u.test(text.slice(end + 1, end + 3))) {
    return [token("word", text.slice(start, end + 1), start, end + 1)];
  }
  const inversion = INVERTED.exec(word);
  const pronoun = inversion?.groups?.["pronoun"];
  if (inversion !== null && pronoun !== undefined) {
    const verbEnd = start + inversion.index;
    return [
      token("word", word.slice(0, inversion.index), start, verbEnd),
      { ...token("word", pronoun, end - pronoun.length, end), inverted: true },
    ];
  }
  return [token("word", word, start, end)];
}

function token(kind: Token["kind"], text: string, start: number, end: number): Token {
  return { kind, text, lower: text.toLowerCase(), inverted: false, start, end };
}
