import { chmod, mkdtemp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diskEffects } from "../../src/effects.ts";
import { writeFonts } from "../../src/publish/fonts.ts";
import { treeOf } from "../support/program.ts";

const disk = diskEffects({ quiet: true });
let folder: string;
let cacheFolder: string;

const made = async (name: string, cache: string | undefined): Promise<string> => {
  const staging = join(folder, name);
  await writeFonts(staging, { files: disk.files, cacheFolder: cache });
  return join(staging, "assets/fonts");
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recoupe-fonts-"));
  cacheFolder = join(folder, "cache");
  await made("first", cacheFolder);
});

describe("the fonts of a site", () => {
  it("are those that the style sheet names, besides the signs, which are ours", async () => {
    const css = await readFile(new URL("../../templates/assets/css/fonts.css", import.meta.url), "utf8");
    const named = [...css.matchAll(/fonts\/(?<file>[\w-]+\.woff2)/gu)].flatMap(({ groups }) => groups?.["file"] ?? []);
    const written = await readdir(join(folder, "first/assets/fonts"));
    expect([...written, "signs.woff2"].toSorted()).toEqual(named.toSorted());
  });

  it("are made anew when the library that makes them changes", async () => {
    const code = await readFile(new URL("../../src/publish/fonts.ts", import.meta.url), "utf8");
    const { dependencies } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as {
      dependencies: Readonly<Record<string, string>>;
    };
    expect(code).toContain(`const RECIPE = "subset-font ${dependencies["subset-font"] ?? ""}, `);
  });

  it("weigh less than 115 KB for a page in French", async () => {
    const fonts = await readdir(join(folder, "first/assets/fonts"));
    const bytes = await Promise.all(
      fonts
        .filter((name) => !name.endsWith("-ext.woff2"))
        .map(async (name) => (await readFile(join(folder, "first/assets/fonts", name))).length),
    );
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(115_000);
  });

  it("have the same bytes from the cache, without one, and where it cannot be written", async () => {
    const first = await treeOf(join(folder, "first/assets/fonts"));
    expect(await treeOf(await made("cached", cacheFolder))).toEqual(first);
    expect(await treeOf(await made("bare", undefined))).toEqual(first);
    const file = join(folder, "not-a-folder");
    await writeFile(file, "");
    expect(await treeOf(await made("barred", join(file, "cache")))).toEqual(first);
  });

  it("are made anew where what was kept is cut short, empty, foreign or out of reach", async () => {
    const first = await treeOf(join(folder, "first/assets/fonts"));
    const [cut = "", empty = "", foreign = "", barred = ""] = await readdir(join(cacheFolder, "fonts"));
    await truncate(join(cacheFolder, "fonts", cut), 5_000);
    await truncate(join(cacheFolder, "fonts", empty), 0);
    await writeFile(join(cacheFolder, "fonts", foreign), "x".repeat(10_000));
    await chmod(join(cacheFolder, "fonts", barred), 0o000);
    expect(await treeOf(await made("mended", cacheFolder))).toEqual(first);
  });
});
