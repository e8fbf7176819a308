import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseFlags } from "../../src/commands/flags.ts";
import { HOSTS } from "../../src/commands/hosts.ts";
import { initCommand } from "../../src/commands/init.ts";
import { readSettings } from "../../src/read/settings.ts";
import { diskEffects } from "../../src/effects.ts";
import { memoryEffects } from "../support/memory-effects.ts";
import { treeOf } from "../support/program.ts";

const COMMON = [".gitignore", "README.md", "archive.yaml", "seeds/.gitkeep"];

describe("a new archive", () => {
  it("has its articles' folder, its settings, a page for the archivist, and what GitHub Pages needs", async () => {
    const folder = await emptyFolder();
    const { said } = await init(folder);
    const made = Object.keys(await treeOf(folder));
    expect(made).toEqual([".github/workflows/pages.yml", ...COMMON].toSorted());
    for (const path of made) expect(said).toContain(`créé\u00A0: ${path}`);
    expect(said.join("\n")).toMatch(/Et maintenant.+déposez vos articles.+recoupe build.+GitHub Pages/su);
  });

  it("has the files of the host that is asked for, or of none", async () => {
    for (const host of Object.keys(HOSTS)) {
      const folder = await emptyFolder();
      await init(folder, "--host", host);
      expect(Object.keys(await treeOf(folder)).length, host).toBeGreaterThan(COMMON.length);
      const settings = memoryEffects({ "archive.yaml": await readFile(join(folder, "archive.yaml"), "utf8") });
      expect(await readSettings("archive.yaml", settings)).toMatchObject({ value: { host }, diagnostics: [] });
    }
    const folder = await emptyFolder();
    await init(folder, "--host", "none");
    expect(Object.keys(await treeOf(folder))).toEqual(COMMON);
    await expect(init(folder, "--host", "gitlabo")).rejects.toThrow(/hébergeur inconnu.+gitlab/u);
  });

  it("is made in a folder below where that is named, which the next steps begin with", async () => {
    const folder = await emptyFolder();
    const { said } = await init(folder, "presse locale/2024");
    expect(Object.keys(await treeOf(join(folder, "presse locale/2024")))).toContain("archive.yaml");
    expect(said.join("\n")).toContain('1. allez dans le dossier\u00A0: cd "presse locale/2024"');
  });

  it("leaves what is there as it stands, and says what a .gitignore lacks", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "seeds"));
    const mine = {
      "archive.yaml": "titre: À moi\n",
      ".gitignore": "public/\n",
      "seeds/pont.txt": "Le pont rouvre.\n",
    };
    for (const [path, content] of Object.entries(mine)) await writeFile(join(folder, path), content);
    const { said, warned } = await init(folder);
    for (const [path, content] of Object.entries(mine))
      expect(await readFile(join(folder, path), "utf8")).toBe(content);
    expect(said).toContain("déjà là, laissé tel quel\u00A0: archive.yaml");
    expect(Object.keys(await treeOf(folder))).not.toContain("seeds/.gitkeep");
    expect(warned.join()).toMatch(/ajoutez-y \/\.public\.recoupe\/, \/node_modules\/ si git/u);

    const before = await treeOf(folder);
    expect((await init(folder)).said.filter((line) => line.startsWith("créé"))).toEqual([]);
    expect(await treeOf(folder)).toEqual(before);
  });

  it("is refused with the file's name where a file stands in the place of a folder", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "seeds"), "");
    await expect(init(folder)).rejects.toThrow(/seeds.* ne peut pas être fait/u);
  });

  it("has settings of which every example, its « # » taken away, is one that the program knows", async () => {
    const folder = await emptyFolder();
    await init(folder);
    const settings = await readFile(join(folder, "archive.yaml"), "utf8");
    const examples = settings.replaceAll(/^#(?! (?! ))/gmu, "");
    expect(examples).toMatch(/^licence: .+^ {2}- \[crue\.txt/msu);
    for (const text of [settings, examples])
      expect((await readSettings("archive.yaml", memoryEffects({ "archive.yaml": text }))).diagnostics).toEqual([]);
  });
});

function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "recoupe-init-"));
}

async function init(workingFolder: string, ...args: readonly string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const { flags, operands } = parseFlags(args, initCommand.flags);
  const effects = {
    ...diskEffects({ quiet: true }),
    say: (line: string) => void said.push(line),
    warn: (line: string) => void warned.push(line),
  };
  const status = await initCommand.run({ flags, operands, workingFolder, effects });
  expect(status).toBe(0);
  return { said, warned };
}
