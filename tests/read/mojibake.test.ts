import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import type { Mojibake } from "../../src/read/mojibake.ts";

function mojibakeOf(text: string): Mojibake | undefined {
  const result = decode(new TextEncoder().encode(text));
  return result.kind === "text" ? result.mojibake : undefined;
}

describe("damage done before the file was made", () => {
  test.each([
    ["Le maire a dÃ©missionnÃ© hier.", "dÃ©missionnÃ©", "démissionné"],
    ["PRÃ‰SIDENT sortant", "PRÃ‰SIDENT", "PRÉSIDENT"],
    ["le CONTRÃ”LE technique", "CONTRÃ”LE", "CONTRÔLE"],
    ["aujourdâ€™hui", "aujourdâ€™hui", "aujourd’hui"],
    ["dit-il â€“ enfin", "â€“", "–"],
    ["aurait dÃ» venir", "dÃ»", "dû"],
    ["10 Â° Ã\u00A0 Lyon", "Â°", "°"],
    ["Ã\u00A0 Lyon", "Ã\u00A0", "à"],
    ["sa sÅ“ur", "sÅ“ur", "sœur"],
    ["12 â‚¬ le kilo", "â‚¬", "€"],
    ["l\u00E2\u0080\u0099usine", "l\u00E2\u0080\u0099usine", "l’usine"],
    ["rÃƒÂ©gion, abÃƒÂ®mÃƒÂ©e deux fois", "rÃƒÂ©gion,", "région,"],
    ["bravo ðŸ˜€ !", "ðŸ˜€", "😀"],
  ])("« %s » is reported and offered mended", (text, found, repaired) => {
    const damage = mojibakeOf(text);
    expect(damage).toMatchObject({ kind: "twice-decoded", found, repaired });
    expect(text.slice(damage?.start, damage?.end)).toBe(found);
  });

  test.each([
    "Déjà vu : « LIBERTÉ », l’âge d’or, 5 € et 12 °C…",
    "Le Portugais titre « IRMÃ », puis “AMANHÔ et SÃO PAULO.",
    "ÂGE D’OR, Âpre débat – l’Åland et l’Å’s",
    "hâte-t-on ? pâté, 3â 4â",
    "Ångström, Æ, Øresund, Łódź, Přemysl",
    "Il rit… non…mais 5 ‰",
  ])("« %s » is sound", (text) => {
    expect(mojibakeOf(text)).toBeUndefined();
  });

  test("a lost character is reported, not mended", () => {
    expect(mojibakeOf("le pr\uFFFDfet et l’\uFFFDtat")).toMatchObject({
      kind: "lost",
      start: 3,
      end: 9,
      found: "pr\uFFFDfet",
      repaired: undefined,
      places: 2,
    });
  });

  test("the first place is the one reported, and all are counted", () => {
    expect(mojibakeOf("bon\nÃ©tÃ©, puis Ã©tÃ©")).toMatchObject({ start: 4, found: "Ã©tÃ©,", places: 4 });
  });

  test.each([
    ["MS-DOS", [0x76, 0x82, 0x72, 0x69, 0x74, 0x82]],
    ["the Macintosh", [0x70, 0x8f, 0x72, 0x65]],
  ])("accents from %s, read as Windows-1252, are doubted", (_name, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({
      encoding: "windows-1252",
      mojibake: { kind: "other-encoding", start: 0, end: bytes.length, repaired: undefined },
    });
  });

  test("a Windows-1252 text with its own signs is not doubted", () => {
    const bytes = Uint8Array.from([0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x85, 0x20, 0x93, 0x61, 0x94, 0x20, 0x80]);
    expect(decode(bytes)).toMatchObject({ text: "l’été… “a” €", mojibake: undefined });
  });

  test("a line of 100,000 characters takes linear time", () => {
    for (const unit of ["Ã", "Ã©", "â€", "Å“", " ", "a", "Â"]) {
      const started = performance.now();
      mojibakeOf(unit.repeat(100_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
