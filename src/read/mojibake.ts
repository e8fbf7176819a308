import type { Span } from "../domain/span.ts";

/**
 * A first place where the text is not what was written, and how many there are.
 * `twice-decoded`: UTF-8 once read as Windows-1252 or Latin-1 (« Ã© »); `repaired` is what it would be mended to.
 * `lost`: U+FFFD, the mark of a character that no one can bring back.
 * `other-encoding`: read as Windows-1252 for want of better, but with signs that no such text holds.
 */
export interface Mojibake extends Span {
  readonly kind: "twice-decoded" | "lost" | "other-encoding";
  /** The word around the place, as it stands. */
  readonly found: string;
  readonly repaired: string | undefined;
  readonly places: number;
}

/** The bytes 80–BF as Windows-1252 and Latin-1 show them. */
const TAIL = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
/** Those of them that may rightly follow a word in capitals, Portuguese « AMANHÃ » included. */
const CLOSING = "[»”’…›‹“‘–—\\u00A0]";

const TWICE_DECODED = new RegExp(
  [
    `Ã(?!${CLOSING})${TAIL}`,
    `(?<!\\p{Lu})Ã${CLOSING}`,
    `Ã${CLOSING}(?=\\p{L})`,
    "Â[\\u00A0-\\u00BF]",
    `â[€\\u0080]${TAIL}`,
    "â‚¬|â„¢|â\\u0082¬|â\\u0084¢",
    "Å[“’\\u0093\\u0092](?=\\p{L})(?!s(?!\\p{L}))",
    "ï»¿|ï¿½",
    `ð[Ÿ\\u009F]${TAIL}{2}`,
  ].join("|"),
  "gu",
);
const LOST = /\uFFFD/gu;
/**
 * C1 controls, or a sign of Windows-1252 that stands inside a word where MS-DOS and the Macintosh keep their accents.
 */
const OTHER_ENCODING = /[\u0080-\u009F]|(?<=\p{Ll})[‚ƒ†‡ˆ‰ŠŽ](?=\p{Ll})/gu;

/**
 * The first place of a text that was damaged before or by its decoding, or undefined. The text itself is never changed.
 * `windows1252Bytes` gives the bytes of a run of characters, so that a repair can be shown; `guessed` says that the
 * text was read as Windows-1252 for want of better. Linear time.
 */
export function findMojibake(
  text: string,
  options: { readonly windows1252Bytes: (run: string) => Uint8Array; readonly guessed: boolean },
): Mojibake | undefined {
  const kinds = [
    firstOf(text, TWICE_DECODED, "twice-decoded"),
    firstOf(text, LOST, "lost"),
    options.guessed ? firstOf(text, OTHER_ENCODING, "other-encoding") : undefined,
  ];
  const [first] = kinds.filter((kind) => kind !== undefined).toSorted((a, b) => a.match.start - b.match.start);
  if (first === undefined) return undefined;
  const at = wordAround(text, first.match);
  const found = text.slice(at.start, at.end);
  const repaired = first.kind === "twice-decoded" ? repair(found, options.windows1252Bytes) : found;
  return { ...at, kind: first.kind, found, repaired: repaired === found ? undefined : repaired, places: first.places };
}

interface Found {
  readonly kind: Mojibake["kind"];
  readonly match: Span;
  readonly places: number;
}

function firstOf(text: string, pattern: RegExp, kind: Mojibake["kind"]): Found | undefined {
  let match: Span | undefined;
  let places = 0;
  for (const { index, 0: run } of text.matchAll(pattern)) {
    match ??= { start: index, end: index + run.length };
    places += 1;
  }
  return match === undefined ? undefined : { kind, match, places };
}

/** The place with the letters it stands among, at most forty units on either side. */
function wordAround(text: string, at: Span): Span {
  const before = /[^ \t\r\n]*$/u.exec(text.slice(Math.max(0, at.start - 40), at.start))?.[0] ?? "";
  const after = /^[^ \t\r\n]*/u.exec(text.slice(at.end, at.end + 40))?.[0] ?? "";
  return { start: at.start - before.length, end: at.end + after.length };
}

/** The text with each damaged run read again as UTF-8, up to three times over (« ÃƒÂ© » was damaged twice). */
function repair(text: string, windows1252Bytes: (run: string) => Uint8Array): string {
  let mended = text;
  for (let round = 0; round < 3; round += 1) {
    mended = mended.replace(TWICE_DECODED, (run) => readAgain(windows1252Bytes(run)) ?? run);
  }
  return mended;
}

function readAgain(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
