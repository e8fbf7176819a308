/**
 * Checks published sites with the checkers that are too slow or too large for the tests: `npm run audit:site -- [--only CHECK,CHECK] [--site NAME]`.
 * Exits with 1 when a level is not reached.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PROJECT } from "../tests/support/program.ts";
import { axe, links, lighthouse, vnu, type Check } from "./checks.ts";
import { sites } from "./sites.ts";

const CHECKS: Readonly<Record<string, Check>> = { vnu, links, axe, lighthouse };
/** Faults of one check printed at most. */
const PRINTED = 12;

const { values } = parseArgs({
  options: { only: { type: "string" }, site: { type: "string" }, help: { type: "boolean" } },
});
if (values.help === true) {
  process.stdout.write(`npm run audit:site -- [--only ${Object.keys(CHECKS).join(",")}] [--site NAME]\n`);
} else {
  process.exitCode = (await audited(values.only?.split(",") ?? Object.keys(CHECKS), values.site)) ? 0 : 1;
}

async function audited(names: readonly string[], only: string | undefined): Promise<boolean> {
  const unknown = names.filter((name) => CHECKS[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`No such check: ${unknown.join(", ")}. There are ${Object.keys(CHECKS).join(", ")}.`);
  installTools();
  let isReached = true;
  for (const site of await sites(only)) {
    for (const name of names) {
      process.stderr.write(`${site.name}: ${name}…\n`);
      const finding = await CHECKS[name]?.(site);
      if (finding === undefined) continue;
      const verdict = finding.wrong.length === 0 ? "reached" : "NOT REACHED";
      process.stdout.write(
        `${site.name.padEnd(8)} ${name.padEnd(10)} ${finding.level.padEnd(28)} ${verdict}: ${finding.found}\n`,
      );
      for (const fault of finding.wrong.slice(0, PRINTED)) process.stdout.write(`    ${fault}\n`);
      if (finding.wrong.length > PRINTED) process.stdout.write(`    and ${finding.wrong.length - PRINTED} more\n`);
      isReached &&= finding.wrong.length === 0;
    }
  }
  return isReached;
}

/** The checkers, at first use, into a folder of their own. */
function installTools(): void {
  if (existsSync(join(PROJECT, "audit/node_modules"))) return;
  process.stderr.write("Installing the checkers into audit/node_modules…\n");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts"], {
    cwd: join(PROJECT, "audit"),
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The checkers could not be installed: « npm ci » in audit/ says why above.");
}
