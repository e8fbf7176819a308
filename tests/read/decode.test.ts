import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, decodeAs, type DecodedText } from "../../src/read/decode.ts";

const SENTENCE = "Le préfet de l’Aude a levé l’alerte à 6 h ; « rien à signaler », dit-il – enfin.\n";

/** The characters of Windows-1252 for the bytes 80–9F, the five free ones as C1 controls. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text, (sign) => {
      const place = HIGH.indexOf(sign);
      return place >= 0 ? 0x80 + place : (sign.codePointAt(0) ?? 0);
    }),
  );
}

function utf16(text: string, order: "le" | "be", mark = false): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) =>
      order === "le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function decoded(bytes: Uint8Array): DecodedText {
  const result = decode(bytes);
  if (result.kind !== "text") throw new Error(`not decoded: ${result.because}`);
  return result;
}

describe("the encoding of a seed", () => {
  test.each([
    ["plain UTF-8", utf8(SENTENCE), "utf-8", false],
    ["UTF-8 with a mark", utf8(`\uFEFF${SENTENCE}`), "utf-8", false],
    ["UTF-16 little-endian with a mark", utf16(SENTENCE, "le", true), "utf-16le", false],
    ["UTF-16 big-endian with a mark", utf16(SENTENCE, "be", true), "utf-16be", false],
    ["UTF-16 little-endian without a mark", utf16(SENTENCE, "le"), "utf-16le", true],
    ["UTF-16 big-endian without a mark", utf16(SENTENCE, "be"), "utf-16be", true],
  ])("%s is recognised, and its mark is no part of the text", (_name, bytes, encoding, guessed) => {
    expect(decode(bytes)).toEqual({ kind: "text", text: SENTENCE, encoding, guessed, mojibake: undefined });
    expect(decodeAs(bytes, encoding)).toBe(SENTENCE);
  });

  test("bytes that are no UTF-8 are read as Windows-1252, typographic signs included", () => {
    const text = "L’œuvre “coûte” 3 € – et l’été…";
    expect(decode(windows1252(text))).toEqual({
      kind: "text",
      text,
      encoding: "windows-1252",
      guessed: true,
      mojibake: undefined,
    });
  });

  test("a word of Russian in UTF-16 without a mark does not hide its pattern", () => {
    const text = "Слава труду, dit l’affiche.";
    expect(decoded(utf16(text, "le")).text).toBe(text);
    expect(decoded(utf16(text, "be")).text).toBe(text);
  });

  test("a text in plain ASCII, or none at all, is UTF-8 and not guessed", () => {
    expect(decoded(utf8("Bilan : 3 blesses."))).toMatchObject({ encoding: "utf-8", guessed: false });
    expect(decoded(new Uint8Array())).toMatchObject({ text: "", encoding: "utf-8", guessed: false });
  });

  test("only one mark is removed: a second one is a character of the text", () => {
    expect(decoded(utf8("\uFEFF\uFEFFa")).text).toBe("\uFEFFa");
  });

  test("a mark decides, even where bytes are damaged: the loss is reported with its place", () => {
    const bytes = Uint8Array.from([...utf8("\uFEFFété "), 0xe9, ...utf8("t")]);
    const result = decoded(bytes);
    expect(result).toMatchObject({ text: "été \uFFFDt", encoding: "utf-8", guessed: false });
    expect(result.mojibake).toMatchObject({ kind: "lost", start: 4, end: 6, found: "\uFFFDt", repaired: undefined });
  });

  test("UTF-16 cut in the middle of a character loses that character only", () => {
    const bytes = utf16("été", "le", true).subarray(0, 7);
    expect(decoded(bytes)).toMatchObject({ text: "ét\uFFFD", mojibake: { kind: "lost" } });
  });

  test("an encoding that no seed is read in is a bug of the caller", () => {
    expect(() => decodeAs(utf8("a"), "koi8-r")).toThrow(RangeError);
  });
});

describe("bytes that are no text", () => {
  test.each([
    ["null bytes among letters", Uint8Array.from([0x41, 0, 0, 0x42, 0x43, 0, 0, 0x44])],
    ["one null byte in a text", utf8(`${SENTENCE.repeat(9)}\0${SENTENCE}`)],
    ["UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0])],
    ["control characters throughout", Uint8Array.from({ length: 400 }, (_, index) => 1 + (index % 40))],
    ["a PDF document", utf8("%PDF-1.7\n1 0 obj")],
    ["a DOCX document", Uint8Array.from([0x50, 0x4b, 3, 4, 0x14])],
    ["an RTF document", utf8("{\\rtf1\\ansi Bonjour}")],
    ["a JPEG image", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ])("%s: not decoded", (_name, bytes) => {
    expect(decode(bytes).kind).toBe("binary");
  });

  test("wire copy keeps its few control signs", () => {
    expect(decode(utf8(`\u0001\u0002${SENTENCE.repeat(2)}\u0003`)).kind).toBe("text");
  });
});

describe("decoding and encoding again", () => {
  const text = fc
    .string({ unit: "binary", maxLength: 200 })
    .map((value) => value.replaceAll(/[\0-\u001F\u007F]/gu, ""));

  test("UTF-8 comes back byte for byte, with and without its mark", () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(!value.startsWith("\uFEFF") && !/^(?:%PDF-|\{\\rtf)/u.test(value));
        expect(decoded(utf8(value)).text).toBe(value);
        expect(utf8(decoded(utf8(`\uFEFF${value}`)).text)).toEqual(utf8(value));
      }),
    );
  });

  test("UTF-16 with its mark comes back byte for byte, in either order", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("le" as const, "be" as const), (value, order) => {
        const bytes = utf16(value, order, true);
        const result = decoded(bytes);
        expect(result).toMatchObject({ text: value, encoding: `utf-16${order}` });
        expect(utf16(result.text, order, true)).toEqual(bytes);
        expect(decodeAs(bytes, result.encoding)).toBe(value);
      }),
    );
  });

  test("Windows-1252 comes back byte for byte, each of its 224 signs", () => {
    const sign = fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f);
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (codes) => {
        const bytes = Uint8Array.from([0xe9, 0x20, ...codes]);
        const result = decoded(bytes);
        expect(result.encoding).toBe("windows-1252");
        expect(windows1252(result.text)).toEqual(bytes);
        expect(decodeAs(bytes, "windows-1252")).toBe(result.text);
      }),
    );
  });

  test("whatever the bytes, decoding ends, and a second decoding gives the same text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = decode(bytes);
        if (result.kind === "text") expect(decodeAs(bytes, result.encoding)).toBe(result.text);
      }),
    );
  });
});
