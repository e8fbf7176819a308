#!/usr/bin/env node
import { EXIT, type Command } from "./commands/command.ts";
import { parseFlags, suggestion, UsageError } from "./commands/flags.ts";
import { commandHelp, programHelp } from "./commands/help.ts";
import { diskEffects } from "./effects.ts";
import { Refusal } from "./publish/refusal.ts";
import { VERSION } from "./version.ts";

/** The commands, in the order of the help. Each is loaded when it is asked for: a build does not wait for the server's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./commands/build.ts")).buildCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  init: async () => (await import("./commands/init.ts")).initCommand,
  dates: async () => (await import("./commands/dates.ts")).datesCommand,
  extract: async () => (await import("./commands/extract.ts")).extractCommand,
};

/** Arguments → one command → exit status. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(programHelp(await Promise.all(Object.values(COMMANDS).map((load) => load()))));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === "--version") {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined)
    throw new UsageError(`Commande inconnue : « ${name} ».${suggestion(name, Object.keys(COMMANDS))}`);
  return run(await load(), rest);
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  const words = args.map((word) => (word === "-h" ? "--help" : word));
  const { flags, operands } = parseFlags(words, { ...command.flags, help: { help: "cette aide" } });
  if (flags.given("help")) {
    process.stdout.write(commandHelp(command));
    return EXIT.done;
  }
  const [least, most] = command.operandCount ?? [0, 0];
  if (operands.length < least) throw new UsageError(`« ${command.name} » attend : ${command.operands ?? ""}.`);
  if (operands.length > most) throw new UsageError(`« ${operands[most] ?? ""} » est de trop.`);
  return command.run({
    flags,
    operands,
    workingFolder: process.cwd(),
    effects: diskEffects({ quiet: flags.given("quiet") }),
  });
}

/** What the archivist is told when a command cannot do its work, and the status it ends with. */
function failure(error: unknown): { readonly message: string; readonly status: number } {
  if (error instanceof UsageError) return { message: error.message, status: EXIT.usage };
  if (error instanceof Refusal) return { message: error.message, status: EXIT.failed };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `Erreur inattendue ; rien n’a été publié.\n${trace}`, status: EXIT.failed };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, status } = failure(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}
