import { STOP_WORDS } from "../src/lexicon/fr/stop-words.ts";

const VOCABULARY = 60_000;
const SYLLABLES = ["ba", "co", "di", "fu", "gé", "la", "mi", "no", "pe", "ri", "su", "ta", "vo", "zè", "lor", "men"];
const ENDINGS = ["", "", "s", "er", "ation", "ement", "ait", "ent", "é", "ée", "ant", "e", "es", "aux", "eur", "iste"];

/** A word of the language for a number in [0, 1): function words half of the time, then the rarer the more of them there are. */
export function frequentWord(draw: number): string {
  const rank = Math.floor(VOCABULARY ** draw);
  return LANGUAGE[rank - 1] ?? "de";
}

/** A pronounceable word for a label, always the same. */
export function wordOf(label: string): string {
  const hash = hashed(label);
  const syllables = 2 + ((hash >>> 28) & 1);
  const parts = Array.from({ length: syllables }, (_, at) => SYLLABLES[(hash >>> (at * 4)) & 15] ?? "");
  return `${parts.join("")}${ENDINGS[(hash >>> 20) & 15] ?? ""}`;
}

/** A name for a label, of one or two words, always the same. */
export function nameOf(label: string): string {
  const parts = [`${label} 1`, `${label} 2`].slice(0, 1 + (hashed(label) & 1)).map((part) => properName(part));
  return parts.join(" ");
}

function properName(label: string): string {
  const hash = hashed(label);
  const plain = [0, 4, 8, 12].map((shift) => SYLLABLES[(hash >>> shift) & 15] ?? "").join("");
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}

function hashed(label: string): number {
  let hash = 7;
  for (const unit of label) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** By rank: the function words of French, then invented ones. */
const LANGUAGE: readonly string[] = [
  ...[...STOP_WORDS].filter((word) => !word.includes(" ")),
  ...Array.from({ length: VOCABULARY }, (_, at) => wordOf(`w${at}`)),
];
