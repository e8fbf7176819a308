import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diskEffects } from "../../src/effects.ts";
import { listSeeds, readSeed } from "../../src/read/seed-files.ts";
import { readSettings } from "../../src/read/settings.ts";

const effects = diskEffects({ quiet: true });
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recoupe-read-"));
  await mkdir(join(folder, "x.txt"));
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, ".git", "config.txt"), "rien");
  await writeFile(join(folder, ".cache.txt"), "rien");
  await writeFile(join(folder, "x.txt", "dedans.txt"), "Texte.");
  await writeFile(join(folder, "crue.TXT"), Uint8Array.from([0xe9, 0x74, 0xe9]));
  await writeFile(join(folder, "photo.jpg"), "rien");
  await writeFile(join(folder, "a\\b.txt"), "rien");
  await symlink(join(folder, "crue.TXT"), join(folder, "lien.txt"));
  await symlink(join(folder, "x.txt"), join(folder, "dossier-lié"));
  await symlink("nulle-part", join(folder, "perdu.txt"));
  execFileSync("mkfifo", [join(folder, "tube.txt")]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a real folder gives its text files, and one word for each other thing; nothing waits on a pipe", async () => {
  const listed = await listSeeds(folder, effects);
  expect(listed?.value).toEqual([
    { path: "crue.TXT", bytes: 3 },
    { path: "x.txt/dedans.txt", bytes: 6 },
  ]);
  expect(listed?.diagnostics.map((one) => [one.code, one.path])).toEqual([
    ["ignored-hidden", ".cache.txt"],
    ["ignored-hidden", ".git"],
    ["seed-name", "a\\b.txt"],
    ["ignored-symlink", "dossier-lié"],
    ["ignored-symlink", "lien.txt"],
    ["ignored-symlink", "perdu.txt"],
    ["ignored-type", "photo.jpg"],
    ["ignored-special", "tube.txt"],
  ]);
});

test("a real seed is read, and a folder where a file was is set aside", async () => {
  const listed = await listSeeds(folder, effects);
  const [first] = listed?.value ?? [];
  if (first === undefined) throw new Error("no seed was listed");
  expect((await readSeed(folder, first, effects)).value).toMatchObject({ original: "été", encoding: "windows-1252" });
  await rm(join(folder, "crue.TXT"));
  expect(await readSeed(folder, first, effects)).toMatchObject({
    value: undefined,
    diagnostics: [{ code: "seed-unreadable" }],
  });
  await mkdir(join(folder, "crue.TXT"));
  expect(await readSeed(folder, first, effects)).toMatchObject({
    value: undefined,
    diagnostics: [{ code: "seed-unreadable" }],
  });
});

test("a folder that is not there is told apart, and so is a settings file that is a folder", async () => {
  expect(await listSeeds(join(folder, "absent"), effects)).toBeUndefined();
  expect((await readSettings(join(folder, "absent.yaml"), effects)).diagnostics).toEqual([]);
  expect((await readSettings(join(folder, ".git"), effects)).diagnostics).toMatchObject([{ code: "settings-invalid" }]);
});

test("a file whose rights forbid reading is set aside", async () => {
  const path = join(folder, "x.txt", "dedans.txt");
  await chmod(path, 0o000);
  const listed = await listSeeds(folder, effects);
  const file = listed?.value.find((one) => one.path === "x.txt/dedans.txt");
  if (file === undefined) throw new Error("not listed");
  const result = await readSeed(folder, file, effects);
  // The superuser reads it all the same; anyone else is told why not.
  if (result.value === undefined) expect(result.diagnostics).toMatchObject([{ code: "seed-unreadable" }]);
  else expect(result.value.original).toBe("Texte.");
});
