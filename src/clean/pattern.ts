import { withoutAccents } from "./latin.ts";

/** One of the words, longest first, in any case: `["mai", "mars"]` gives `(?:[mM][aA][rR][sS]|[mM][aA][iI])`. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0));
  return `(?:${longestFirst.map(caseless).join("|")})`;
}

/** A word in any case, its signs taken as they are; spaces stand for one or more. */
function caseless(word: string): string {
  return Array.from(word)
    .map((sign) => {
      if (sign === " ") return "\\s";
      const upper = sign.toUpperCase();
      const lower = sign.toLowerCase();
      if (upper !== lower && upper.length === 1) return `[${lower}${upper}]`;
      return sign.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
    })
    .join("");
}

/** A text for comparing with a list: small letters without accents, single spaces, nothing but letters and figures at its ends. */
export function plain(text: string): string {
  const line = withoutAccents(text)
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/\s+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "");
  return /[a-z0-9]/u.test(line.slice(-1)) ? line : line.replace(/[^\p{L}\p{N}]+$/u, "");
}
