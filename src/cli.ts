import { checkCommand } from "./commands/check.ts";
import { buildCommand } from "./commands/build.ts";
import { EXIT, type Command } from "./commands/command.ts";
import { datesCommand } from "./commands/dates.ts";
import { explainCommand } from "./commands/explain.ts";
import { extractCommand } from "./commands/extract.ts";
import { parseFlags, suggestion, UsageError } from "./commands/flags.ts";
import { commandHelp, programHelp } from "./commands/help.ts";
import { initCommand } from "./commands/init.ts";
import { serveCommand } from "./commands/serve.ts";
import { version } from "./commands/version.ts";
import { diskEffects } from "./effects.ts";
import { Refusal } from "./publish/refusal.ts";

const COMMANDS: readonly Command[] = [
  buildCommand,
  serveCommand,
  checkCommand,
  explainCommand,
  initCommand,
  datesCommand,
  extractCommand,
];

/** Arguments → one command → exit status. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(programHelp(COMMANDS));
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === "--version") {
    process.stdout.write(`${version()}\n`);
    return EXIT.done;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    throw new UsageError(`Commande inconnue : « ${name} ».${suggestion(name, COMMANDS.map((one) => one.name))}`);
  }
  const { flags, operands } = parseFlags(rest.map((word) => (word === "-h" ? "--help" : word)), {
    ...command.flags,
    help: { help: "cette aide" },
  });
  if (flags.given("help")) {
    process.stdout.write(commandHelp(command));
    return EXIT.done;
  }
  const [least, most] = command.operandCount ?? [0, 0];
  if (operands.length < least) throw new UsageError(`« ${name} » attend : ${command.operands ?? ""}.`);
  if (operands.length > most) throw new UsageError(`« ${operands[most] ?? ""} » est de trop.`);
  return command.run({ flags, operands, workingFolder: process.cwd(), effects: diskEffects({ quiet: flags.given("quiet") }) });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.usage;
  } else if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT.failed;
  } else {
    process.stderr.write(`Erreur inattendue ; rien n’a été publié.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
