/**
 * Keeps folders of articles for a while and looks for every address they ever had: `npm run stability -- [--orders 5] [--seed 1]
 * [FOLDER…]`. By default the two invented sets of events and the five seeds, together. Exit status 1 when an address was lost, led
 * nowhere, or was taken from what had not changed; 2 on bad usage.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFlags, UsageError } from "../../src/commands/flags.ts";
import { table } from "../table.ts";
import type { KeptFile } from "./folder.ts";
import { life, type Life } from "./life.ts";

const FLAGS = {
  orders: { argument: "N", help: "combien d’ordres d’arrivée (par défaut, 5)" },
  seed: { argument: "N", help: "le germe du premier (par défaut, 1)" },
} as const;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["measure/events/forty/seeds", "measure/events/sixty/seeds", "seeds"].map((folder) =>
  join(ROOT, folder),
);
const SHOWN = 20;

try {
  const { flags, operands } = parseFlags(process.argv.slice(2), FLAGS);
  const [orders, seed] = [wholeNumber(flags.text("orders") ?? "5"), wholeNumber(flags.text("seed") ?? "1")];
  process.exitCode = await stability(filesIn(operands.length > 0 ? operands : FOLDERS), orders, seed);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function stability(files: readonly KeptFile[], orders: number, seed: number): Promise<number> {
  const lives: Life[] = [];
  for (let order = 0; order < orders; order += 1) lives.push(await life(files, seed + order));
  const alike = lives.filter(({ groups }) => groups.join("\n") === lives[0]?.groups.join("\n")).length;
  console.log(
    table([
      [`${files.length} articles, seed`, "builds", "addresses", "same groups", "kept", "leading at the end", "faults"],
      ...lives.map(({ builds, addresses, same, kept, leading, faults }, at) =>
        [seed + at, builds, addresses, same, kept, leading, faults.length].map(String),
      ),
    ]),
  );
  console.log(`${alike} of ${orders} orders end with the same events and dossiers`);
  const faults = lives.flatMap((one, at) => one.faults.map((fault) => `seed ${seed + at}, ${fault}`));
  for (const fault of faults.slice(0, SHOWN)) console.log(fault);
  return faults.length === 0 ? 0 : 1;
}

/** The files of some folders; those of each under a folder of its own, so that no two have one name. */
function filesIn(folders: readonly string[]): readonly KeptFile[] {
  return folders.flatMap((folder, at) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:txt|md)$/u.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `${at}/${relative(folder, file).replaceAll("\\", "/")}`;
        return { key: path, path, text: readFileSync(file, "utf8"), removed: false };
      })
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError(`« ${text} » n’est pas un nombre entier.`);
  return number;
}
