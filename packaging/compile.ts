/**
 * Makes `dist/`, which is what `npm pack` packs: the program as JavaScript, in the folders it has here, and what a build reads of
 * it as it stands. `npm pack` and `npm publish` run it (`prepack`).
 */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = join(PROJECT, "dist");

/** What a build or `recoupe init` copies. */
const READ_AS_THEY_STAND = ["templates/archive", "templates/assets", "templates/hosts"];

rmSync(OUTPUT, { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  [join(PROJECT, "node_modules/typescript/bin/tsc"), "-p", join(PROJECT, "packaging/tsconfig.json")],
  { stdio: ["ignore", 2, 2] },
);
if (compiled.status !== 0) throw new Error("TypeScript did not compile; nothing is packed.");
for (const folder of READ_AS_THEY_STAND) cpSync(join(PROJECT, folder), join(OUTPUT, folder), { recursive: true });
writeFileSync(join(OUTPUT, "package.json"), shortPackageFile());

/** What the compiled code asks of a package.json beside it: the version, and that it is made of modules. */
function shortPackageFile(): string {
  const { name, version, type } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  return `${JSON.stringify({ name, version, type, private: true }, undefined, 2)}\n`;
}
