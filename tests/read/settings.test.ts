import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.ts";
import { checkedBase, checkedUrl, readSettings } from "../../src/read/settings.ts";
import { memoryEffects } from "../support/memory-effects.ts";

async function settings(content: string | Uint8Array) {
  const { value, diagnostics } = await readSettings(
    "fonds/archive.yaml",
    memoryEffects({ "fonds/archive.yaml": content }),
  );
  return { value, diagnostics, codes: diagnostics.map((one) => one.code) };
}

describe("archive.yaml", () => {
  test("an archive without the file has the default settings", async () => {
    expect(await readSettings("fonds/archive.yaml", memoryEffects({}))).toEqual({
      value: DEFAULT_SETTINGS,
      diagnostics: [],
    });
    expect(await settings("")).toMatchObject({ value: DEFAULT_SETTINGS, codes: [] });
    expect(await settings("# à remplir\ntitle:\nurl: ~\n")).toMatchObject({ value: DEFAULT_SETTINGS, codes: [] });
  });

  test("every key may be written in English or in French", async () => {
    const value = {
      title: "Crues de la Garonne",
      tagline: "Depuis 1875",
      url: "https://exemple.fr/crues/",
      base: "/crues/",
      timeZone: "Indian/Reunion",
      licence: "CC-BY-4.0",
    };
    const rest = "url: https://exemple.fr/crues\nbase: /crues/\nlicence: CC-BY-4.0\n";
    expect(
      await settings(`title: ${value.title}\ntagline: ${value.tagline}\ntimeZone: ${value.timeZone}\n${rest}`),
    ).toMatchObject({ value, codes: [] });
    expect(
      await settings(`titre: ${value.title}\r\ndevise: ${value.tagline}\r\nfuseau: ${value.timeZone}\r\n${rest}`),
    ).toMatchObject({ value, codes: [] });
  });

  test("it may be saved by an old editor in Windows-1252 or with a mark", async () => {
    expect(
      (await settings(Uint8Array.from([...new TextEncoder().encode("titre: "), 0xc9, 0x74, 0xe9]))).value.title,
    ).toBe("Été");
    expect((await settings("\uFEFFtitre: Été")).value.title).toBe("Été");
  });

  test("marks that git left are named with their line, before YAML trips over them", async () => {
    const { diagnostics } = await settings("titre: a\n<<<<<<< HEAD\nurl: b\n=======\nurl: c\n>>>>>>> autre\n");
    expect(diagnostics).toMatchObject([
      { code: "settings-invalid", message: expect.stringMatching(/ligne 2, des marques de fusion git/u) as string },
    ]);
    expect((await settings("devise: «======= Deux rives =======»\n")).codes).toEqual([]);
  });

  test("an unknown key is a warning that names the nearest", async () => {
    const { diagnostics, value } = await settings("titel: a\ntimezone: b\n__proto__: {a: b}\n");
    expect(value).toEqual(DEFAULT_SETTINGS);
    expect(diagnostics.map((one) => [one.code, one.severity])).toEqual(
      Array.from({ length: 3 }, () => ["settings-unknown-key", "warning"]),
    );
    expect(diagnostics[0]?.message).toContain("«\u202Ftitle\u202F»");
    expect(diagnostics[1]?.message).toMatch(/^fonds\/archive\.yaml, ligne 2\u00A0: .*«\u202FtimeZone\u202F»/u);
    expect(diagnostics[2]?.message).toContain("title, titre, tagline");
  });

  test.each([
    ["a list", "- a\n"],
    ["a sentence", "Crues de la Garonne"],
    ["damaged YAML", "titre: Crues : la Garonne\n"],
    ["a key twice", "titre: a\ntitre: b\n"],
    ["two names of a key", "titre: a\ntitle: b\n"],
    ["a title that is a list", "titre: [a, b]\n"],
    ["an empty title", 'titre: ""\n'],
    ["a title on two lines", 'titre: "a\\nb"\n'],
    ["another scheme", "url: ftp://exemple.fr/\n"],
    ["a url with a query", "url: https://exemple.fr/?a\n"],
    ["a base without its last bar", "base: /crues\n"],
    ["an unknown time zone", "fuseau: Europe/Agen\n"],
    ["an offset for a time zone", "fuseau: +02:00\n"],
    ["a binary file", "\0\0\0a"],
    ["deep nesting", `a: ${"[".repeat(20_000)}`],
  ])("%s is an error, and says so once", async (_name, content) => {
    const { codes, diagnostics } = await settings(content);
    expect(codes).toEqual(["settings-invalid"]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", path: "fonds/archive.yaml" });
    expect(diagnostics[0]?.message).toMatch(/^fonds\/archive\.yaml.*\u00A0: .*rien n’est publié/u);
    expect(diagnostics[0]?.message).not.toMatch(/'| [:;!?»]|« /u);
  });

  test("a file that cannot be opened is an error, not an archive without settings", async () => {
    const effects = memoryEffects({}, { "fonds/archive.yaml": "unreadable" });
    const { diagnostics } = await readSettings("fonds/archive.yaml", effects);
    expect(diagnostics).toMatchObject([{ code: "settings-invalid" }]);
    expect(diagnostics[0]?.message).toContain("EACCES");
  });

  test("one wrong value does not hide the others", async () => {
    expect(await settings("titre: Crues\nbase: x\nurl: y\n")).toMatchObject({
      value: { ...DEFAULT_SETTINGS, title: "Crues" },
      codes: ["settings-invalid", "settings-invalid"],
    });
  });

  test("whatever the bytes, settings come back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await settings(bytes)).value).toMatchObject({ timeZone: "Europe/Paris" });
      }),
    );
  });
});

describe("checks shared with the command line", () => {
  test.each([
    ["https://exemple.fr", "https://exemple.fr/"],
    ["HTTP://Exemple.fr:8080/a/b", "http://exemple.fr:8080/a/b/"],
    ["https://exemple.fr/a/", "https://exemple.fr/a/"],
  ])("the address %s becomes %s", (typed, value) => {
    expect(checkedUrl(typed)).toEqual({ ok: true, value });
  });

  test.each([
    "",
    "exemple.fr",
    "https://",
    "https:exemple.fr",
    "ftp://exemple.fr",
    "javascript:alert(1)",
    "https://a:b@exemple.fr/",
    "https://exemple.fr/#a",
    "https://exemple.fr/a b",
  ])("the address « %s » is refused", (typed) => {
    expect(checkedUrl(typed).ok).toBe(false);
  });

  test.each(["/", "/archive/", "/sous/chemin/", "/été-2024/", "file"])("the base %s is accepted as it is", (base) => {
    expect(checkedBase(base)).toEqual({ ok: true, value: base });
  });

  test.each([
    "",
    "archive",
    "/archive",
    "archive/",
    "//",
    "/a//b/",
    "/../",
    "/a/./",
    "/a b/",
    "/a?b/",
    "/a#/",
    "\\a\\",
    "/<a>/",
    "File",
    "https://exemple.fr/",
  ])("the base « %s » is refused", (base) => {
    expect(checkedBase(base).ok).toBe(false);
  });
});
