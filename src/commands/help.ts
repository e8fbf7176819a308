import type { Command } from "./command.ts";

/** The list of commands. */
export function programHelp(commands: readonly Command[]): string {
  return [
    "recoupe : un dossier d’articles de presse devient une archive que l’on peut lire, citer et vérifier.",
    "",
    "Usage : recoupe COMMANDE [OPTIONS]",
    "",
    ...table(commands.map((command) => [command.name, command.summary])),
    "",
    "recoupe COMMANDE --help décrit une commande.",
    "",
    "Codes de sortie : 0 publié ; 1 rien n’est publié, le site précédent est intact ; 2 mauvais usage ;",
    "3 publié, mais au moins un fichier a été écarté (1 avec --strict).",
    "",
  ].join("\n");
}

/** One command: what it does, its flags. */
export function commandHelp(command: Command): string {
  const operands = command.operands === undefined ? "" : ` ${command.operands}`;
  const flags = Object.entries(command.flags).map(([name, spec]): readonly [string, string] => [
    `--${name}${spec.argument === undefined ? "" : ` ${spec.argument}`}`,
    spec.help,
  ]);
  return [
    `recoupe ${command.name} : ${command.summary}`,
    "",
    `Usage : recoupe ${command.name}${operands} [OPTIONS]`,
    "",
    ...table([...flags, ["--help", "cette aide"]]),
    "",
  ].join("\n");
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
