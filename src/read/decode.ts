import iconv from "iconv-lite";
import { binaryReason, knownFormat } from "./binary.ts";
import { findMojibake, type Mojibake } from "./mojibake.ts";
import { utf16WithoutMark } from "./utf16-pattern.ts";

/** The encodings a seed is read in, by their WHATWG label. */
export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** A seed's text without its byte-order mark. `guessed`: neither a mark nor strict UTF-8 vouches for the encoding. */
export interface DecodedText {
  readonly kind: "text";
  readonly text: string;
  readonly encoding: Encoding;
  readonly guessed: boolean;
  readonly mojibake: Mojibake | undefined;
}

/** Bytes that hold no text; `because` completes « le fichier n’est pas du texte : … ». */
export interface NotText {
  readonly kind: "binary";
  readonly because: string;
}

interface Choice {
  readonly encoding: Encoding;
  readonly guessed: boolean;
}

/** Byte-order marks. None of the three begins another. */
const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * The text of a seed: by its byte-order mark, else by where its null bytes stand (UTF-16 without a mark), else as
 * strict UTF-8, else as Windows-1252. Never throws; what is damaged is reported with its place and left as it is.
 */
export function decode(bytes: Uint8Array): DecodedText | NotText {
  const format = knownFormat(bytes);
  if (format !== undefined) return { kind: "binary", because: `c’est ${format}` };
  const choice = encodingOf(bytes);
  if (choice === undefined) return { kind: "binary", because: "il contient des octets nuls" };
  const text = decodeAs(bytes, choice.encoding);
  const because = binaryReason(text);
  if (because !== undefined) return { kind: "binary", because };
  const guessed = choice.guessed && choice.encoding === "windows-1252";
  return { kind: "text", text, ...choice, mojibake: findMojibake(text, { windows1252Bytes, guessed }) };
}

/**
 * The text of a published original, decoded once more for verification: the same text that `decode` gave with this
 * encoding, its mark removed. Throws RangeError on a label that `decode` never gives.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const known = ENCODINGS.find((label) => label === encoding);
  if (known === undefined) throw new RangeError(`not an encoding of a seed: ${encoding}`);
  if (known === "windows-1252") return windows1252(bytes);
  const mark = MARKS.find((one) => one.encoding === known && startsWith(bytes, one.bytes));
  const unmarked = bytes.subarray(mark?.bytes.length ?? 0);
  return new TextDecoder(known, { fatal: false, ignoreBOM: true }).decode(unmarked);
}

function encodingOf(bytes: Uint8Array): Choice | undefined {
  const mark = MARKS.find((one) => startsWith(bytes, one.bytes));
  if (mark !== undefined) return { encoding: mark.encoding, guessed: false };
  if (bytes.includes(0)) {
    const encoding = utf16WithoutMark(bytes);
    return encoding === undefined ? undefined : { encoding, guessed: true };
  }
  return isUtf8(bytes) ? { encoding: "utf-8", guessed: false } : { encoding: "windows-1252", guessed: true };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * iconv-lite has no character for five bytes (81, 8D, 8F, 90, 9D); the WHATWG standard makes them C1 controls, as here.
 */
function windows1252(bytes: Uint8Array): string {
  const text = iconv.decode(bytes, "windows-1252");
  if (!text.includes("\uFFFD")) return text;
  return text.replace(/\uFFFD/gu, (_lost, index: number) => String.fromCharCode(bytes[index] ?? 0xfffd));
}

function windows1252Bytes(run: string): Uint8Array {
  return Uint8Array.from(
    Array.from(run, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code <= 0xff ? code : (iconv.encode(sign, "windows-1252")[0] ?? 0);
    }),
  );
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
