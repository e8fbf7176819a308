import { NUMBER_WORDS } from "../lexicon/fr/numbers.ts";
import { fold } from "./words.ts";

/** Words that a number written out is made of, one by one: « quatre-vingt-deux » is three of them. Small letters. */
export const NUMBER_PARTS: readonly string[] = [
  ...new Set([...NUMBER_WORDS.keys()].flatMap((words) => words.split(/[ -]/u)).filter((word) => word !== "et")),
  "cents",
  "mille",
];

/** The number that French words write: « deux cent quatre-vingts » is 280, « trois mille » 3,000. Undefined for other words. */
export function wordsToNumber(words: string): number | undefined {
  let thousands = 0;
  let rest = 0;
  let previous = "";
  for (const word of fold(words).split(/[ \u00A0\u202F-]+/u)) {
    if (word === "et") continue;
    const value = NUMBER_WORDS.get(word);
    if (word === "mille") [thousands, rest] = [Math.max(rest, 1) * 1_000, 0];
    else if (word === "cent" || word === "cents") rest = Math.max(rest, 1) * 100;
    else if ((word === "vingt" || word === "vingts") && previous === "quatre") rest += 76;
    else if (value !== undefined) rest += value;
    else return undefined;
    previous = word;
  }
  return thousands + rest;
}

/** The number that digits write in French: `1 500 000`, `1.500`, `3,42`. Undefined for anything else. */
export function digitsToNumber(digits: string): number | undefined {
  const plain = digits.replace(/[ \u00A0\u202F.’']/gu, "").replace(",", ".");
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** A number as French readers are used to it: thousands set apart by a thin no-break space, a decimal comma. */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 1_000) / 1_000).split(".");
  const start = whole.length % 3;
  const groups = [whole.slice(0, start), ...(whole.slice(start).match(/\d{3}/gu) ?? [])].filter(
    (group) => group !== "",
  );
  return groups.join("\u202F") + (decimals === undefined ? "" : `,${decimals}`);
}
