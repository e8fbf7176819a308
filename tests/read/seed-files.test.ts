import * as fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { byCodeUnits } from "../../src/domain/order.ts";
import { seedPath } from "../../src/domain/names.ts";
import { listSeeds, MAX_SEED_BYTES, readSeed } from "../../src/read/seed-files.ts";
import { memoryEffects } from "../support/memory-effects.ts";

type Odd = Parameters<typeof memoryEffects>[1];

async function list(files: Record<string, string>, odd?: Odd) {
  const listed = await listSeeds("seeds", memoryEffects(files, odd));
  if (listed === undefined) throw new Error("no such folder");
  const said = listed.diagnostics.map((one) => [one.code, one.path]);
  return { paths: listed.value.map((one) => one.path), said, listed };
}

async function readOne(content: string | Uint8Array, path = "crue.txt") {
  const effects = memoryEffects({ [`seeds/${path}`]: content });
  const { value, diagnostics } = await readSeed("seeds", { path: seedPath(path), bytes: content.length }, effects);
  return { seed: value, diagnostics, codes: diagnostics.map((one) => one.code) };
}

describe("the files of a seeds folder", () => {
  test("text files at any depth are seeds, in the order of their code units", async () => {
    const { paths, said, listed } = await list({
      "seeds/b.txt": "b",
      "seeds/é.md": "é",
      "seeds/2024/01/a.TXT": "aa",
      "seeds/Z.Md": "z",
      "autres/c.txt": "c",
    });
    expect(paths).toEqual(["2024/01/a.TXT", "Z.Md", "b.txt", "é.md"]);
    expect(listed.value[0]?.bytes).toBe(2);
    expect(said).toEqual([]);
  });

  test("a folder that is not there is no empty archive", async () => {
    expect(await listSeeds("seeds", memoryEffects({ "autres/a.txt": "a" }))).toBeUndefined();
  });

  test("whatever else lies there is named once, by what it is", async () => {
    const { paths, said } = await list(
      {
        "seeds/a.txt": "a",
        "seeds/a.docx": "x",
        "seeds/sans-extension": "x",
        "seeds/a.txt~": "x",
        "seeds/.DS_Store": "x",
        "seeds/.git/config.txt": "x",
        "seeds/.git/objects/a.txt": "x",
        "seeds/2024/.brouillons/a.md": "x",
      },
      { "seeds/lien.txt": "symlink", "seeds/tube.txt": "special", "seeds/.cache/lien": "symlink" },
    );
    expect(paths).toEqual(["a.txt"]);
    expect(said.toSorted((a, b) => byCodeUnits(String(a), String(b)))).toEqual([
      ["ignored-hidden", ".DS_Store"],
      ["ignored-hidden", ".cache"],
      ["ignored-hidden", ".git"],
      ["ignored-hidden", "2024/.brouillons"],
      ["ignored-special", "tube.txt"],
      ["ignored-symlink", "lien.txt"],
      ["ignored-type", "a.docx"],
      ["ignored-type", "a.txt~"],
      ["ignored-type", "sans-extension"],
    ]);
  });

  test.each([
    ["a control character", "a\u001B[2Jb.txt", "a\\u{1b}[2Jb.txt"],
    ["a line break", "a\nb.txt", "a\\u{a}b.txt"],
    ["a back slash", "a\\b.txt", "a\\b.txt"],
    ["bytes that are no UTF-8", "caf\uFFFD.txt", "caf\uFFFD.txt"],
    ["more than 1,000 units", `${"d/".repeat(500)}a.txt`, `${"d/".repeat(100)}…`],
  ])("a name with %s is set aside and shown safely", async (_name, path, shown) => {
    const { paths, listed } = await list({ [`seeds/${path}`]: "a", "seeds/b.txt": "b" });
    expect(paths).toEqual(["b.txt"]);
    expect(listed.diagnostics).toMatchObject([{ code: "seed-name", severity: "error", path: shown }]);
    // oxlint-disable-next-line no-control-regex -- that none is left is what this test is about.
    expect(listed.diagnostics[0]?.message).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/u);
  });

  test("the name of an ignored file cannot command a terminal either", async () => {
    const { listed } = await list({ "seeds/a\u001B]0;x\u0007\u202E.pdf": "a" });
    expect(listed.diagnostics[0]?.message).toContain("a\\u{1b}]0;x\\u{7}\\u{202e}.pdf");
  });

  test("spaces, accents and any alphabet make good names", async () => {
    const files = { "seeds/Où est l’eau ? (1).txt": "a", "seeds/Ο άνεμος.md": "a", "seeds/e\u0301te\u0301.txt": "a" };
    expect((await list(files)).said).toEqual([]);
  });
});

describe("reading one seed", () => {
  test("a seed holds its bytes' hash, its text and its front matter", async () => {
    const content = "\uFEFF---\ntitre: Crue\n---\nLa Garonne a débordé.\n";
    const { seed, codes } = await readOne(content);
    expect(codes).toEqual([]);
    expect(seed).toEqual({
      path: "crue.txt",
      sha256: createHash("sha256").update(content).digest("hex"),
      bytes: new TextEncoder().encode(content).length,
      encoding: "utf-8",
      original: content.slice(1),
      body: { start: 20, end: content.length - 1 },
      editor: { title: { value: "Crue", at: { start: 11, end: 15 } } },
    });
  });

  test("a guessed encoding and a damaged passage are told, and the text is left", async () => {
    const latin = await readOne(Uint8Array.from([0xe9, 0x74, 0xe9]));
    expect(latin.seed).toMatchObject({ original: "été", encoding: "windows-1252", bytes: 3 });
    expect(latin.codes).toEqual(["encoding-guessed"]);
    const damaged = await readOne("Un dégât.\nLe prÃ©fet, lâ€™Ã©lu.");
    expect(damaged.seed?.original).toBe("Un dégât.\nLe prÃ©fet, lâ€™Ã©lu.");
    expect(damaged.diagnostics).toMatchObject([{ code: "mojibake", start: 13, end: 21, path: "crue.txt" }]);
    expect(damaged.diagnostics[0]?.message).toMatch(
      /ligne 2\u00A0: «\u202FprÃ©fet,\u202F».*«\u202Fpréfet,\u202F».*2 autres passages/u,
    );
  });

  test.each([
    ["nothing", "", "seed-empty"],
    ["white space", " \r\n\t\u00A0\u2003\n", "seed-empty"],
    ["a mark and invisible signs", "\uFEFF\u200B\u00AD\n", "seed-empty"],
    ["a front matter with nothing after it", "---\ntitle: a\n---\n \n", "seed-empty"],
    ["an empty front matter", "---\n---\n", "seed-empty"],
    ["null bytes", "a\0\0b\0\0\0c", "seed-binary"],
    ["a PDF document", "%PDF-1.4 …", "seed-binary"],
  ])("a file that holds %s is set aside", async (_name, content, code) => {
    const { seed, diagnostics } = await readOne(content);
    expect(seed).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: "error", path: "crue.txt" }]);
  });

  test("a file that is too large is not opened", async () => {
    const effects = memoryEffects({}, { "seeds/a.txt": "unreadable" });
    const result = await readSeed("seeds", { path: seedPath("a.txt"), bytes: MAX_SEED_BYTES + 1 }, effects);
    expect(result).toMatchObject({ value: undefined, diagnostics: [{ code: "seed-too-large" }] });
    expect(result.diagnostics[0]?.message).toContain("20,0\u00A0Mio");
  });

  test("a file that has grown since it was listed is set aside too", async () => {
    const effects = memoryEffects({ "seeds/a.txt": new Uint8Array(MAX_SEED_BYTES + 1).fill(0x61) });
    const result = await readSeed("seeds", { path: seedPath("a.txt"), bytes: 10 }, effects);
    expect(result).toMatchObject({ value: undefined, diagnostics: [{ code: "seed-too-large" }] });
  });

  test("a file that cannot be opened, or is gone, is set aside with the reason and no machine path", async () => {
    const effects = memoryEffects({}, { "seeds/a.txt": "unreadable" });
    for (const [path, words] of [
      ["a.txt", "droits d’accès"],
      ["b.txt", "disparu"],
    ] as const) {
      const result = await readSeed("seeds", { path: seedPath(path), bytes: 1 }, effects);
      expect(result).toMatchObject({ value: undefined, diagnostics: [{ code: "seed-unreadable", path }] });
      expect(result.diagnostics[0]?.message).toContain(words);
      expect(result.diagnostics[0]?.message).not.toContain("seeds/");
    }
  });

  test("a name that none may have is refused here as well", async () => {
    expect(await readOne("a", "a\u0007.txt")).toMatchObject({ seed: undefined, codes: ["seed-name"] });
  });

  test("whatever the bytes, a seed or one error comes back, with its places inside the text", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 100 }).map((text) => new TextEncoder().encode(`---\n${text}\n---\nÃ©`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const { seed, diagnostics } = await readOne(content);
        expect(diagnostics.filter((one) => one.severity === "error")).toHaveLength(seed === undefined ? 1 : 0);
        if (seed === undefined) return;
        expect(seed.bytes).toBe(content.length);
        expect(seed.body.end).toBe(seed.original.length);
        for (const one of diagnostics) expect(one.end ?? 0).toBeLessThanOrEqual(seed.original.length);
      }),
    );
  });
});

test("every message has French typography and ends its sentence", async () => {
  const seeds = await Promise.all(
    [
      "",
      "\0",
      "---js\nx\n---\na",
      "---\na b\n---\nx",
      "---\ntitre: a\nx",
      "---\ntitre: [a, b]\nauthr: x\n---\ny",
      "prÃ©fet",
      "pr\uFFFDfet",
    ].map((content) => readOne(content)),
  );
  const dos = await readOne(Uint8Array.from([0x76, 0x82, 0x72, 0x69, 0x74, 0x82]));
  const { listed } = await list(
    { "seeds/a\\b.txt": "", "seeds/.a": "", "seeds/a.b": "" },
    { "seeds/l": "symlink", "seeds/p": "special" },
  );
  const messages = [...seeds, dos, listed].flatMap((one) => one.diagnostics.map((diagnostic) => diagnostic.message));
  expect(messages.length).toBeGreaterThan(15);
  for (const message of messages) {
    expect(message).not.toMatch(/'| [:;!?»]|« /u);
    expect(message).toMatch(/(?:[.?]|"…")$/u);
  }
});
