import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isHost, type Host } from "../domain/host.ts";
import type { Effects } from "../effects.ts";
import { Refusal } from "../publish/refusal.ts";
import { EXIT, type Command } from "./command.ts";
import { suggestion, UsageError } from "./flags.ts";
import { HOSTS } from "./hosts.ts";
import { printable } from "./printable.ts";

/** What a new archive begins with, as the program carries it. */
const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
const DEFAULT_HOST: Host = "github";
const NO_HOST = "none";

/** Not among the templates: npm leaves a .gitignore out of a package. */
const IGNORED_BY_GIT = ["/public/", "/.public.recoupe/", "/node_modules/"];

/** Makes an empty archive; nothing that is there is touched. */
export const initCommand: Command = {
  name: "init",
  summary: "préparer une archive vide, sans toucher à ce qui est là",
  operands: "[DOSSIER]",
  operandCount: [0, 1],
  flags: {
    host: {
      argument: "HÉBERGEUR",
      help: `de quoi publier chez lui\u00A0: ${[...Object.keys(HOSTS), NO_HOST].join(", ")} (par défaut ${DEFAULT_HOST})`,
    },
    quiet: { help: "n’afficher que les ennuis" },
  },
  run: async ({ flags, operands, workingFolder, effects }) => {
    const host = hostNamed(flags.text("host") ?? DEFAULT_HOST);
    const archive = resolve(workingFolder, operands[0] ?? ".");
    for (const [path, content] of await filesFor(host, archive, effects)) {
      const made = await orRefusal(effects.files.create(join(archive, path), content), join(archive, path));
      effects.say(made ? `créé\u00A0: ${path}` : `déjà là, laissé tel quel\u00A0: ${path}`);
    }
    for (const line of await missingIgnores(archive, effects)) effects.warn(line);
    for (const line of nextSteps(relative(workingFolder, archive), host)) effects.say(line);
    return EXIT.done;
  },
};

function hostNamed(word: string): Host | undefined {
  if (word === NO_HOST) return undefined;
  if (isHost(word)) return word;
  const known = [...Object.keys(HOSTS), NO_HOST];
  throw new UsageError(`«\u202F--host ${word}\u202F»\u00A0: hébergeur inconnu.${suggestion(word, known)}`);
}

/** Every file of a new archive, by its path there. A seeds folder that holds anything needs nothing to keep it. */
async function filesFor(
  host: Host | undefined,
  archive: string,
  effects: Effects,
): Promise<readonly (readonly [path: string, content: string])[]> {
  const held = await orRefusal(effects.files.list(join(archive, "seeds")), join(archive, "seeds"));
  return [
    ...((held ?? []).length === 0 ? [["seeds/.gitkeep", ""] as const] : []),
    ...(await templatesIn("archive", effects)).map(([path, content]) => [path, forHost(host, content)] as const),
    ...(host === undefined ? [] : await templatesIn(`hosts/${host}`, effects)),
    [".gitignore", IGNORED_BY_GIT.map((line) => `${line}\n`).join("")],
  ];
}

/** The settings with the host that was asked for: its line is there as an example. */
function forHost(host: Host | undefined, content: string): string {
  return host === undefined ? content : content.replace(/^#hebergeur: .*$/mu, `hebergeur: ${host}`);
}

async function templatesIn(folder: string, { files }: Effects): Promise<readonly (readonly [string, string])[]> {
  const from = join(TEMPLATES, folder);
  const paths = ((await files.list(from)) ?? []).filter(({ kind }) => kind === "file").map(({ path }) => path);
  return Promise.all(
    paths.map(async (path) => [path, new TextDecoder().decode(await files.read(join(from, path)))] as const),
  );
}

/** What a .gitignore that was there should say as well: the published site is made anew each time. */
async function missingIgnores(archive: string, { files }: Effects): Promise<readonly string[]> {
  const path = join(archive, ".gitignore");
  const bytes = await orRefusal(files.readIfThere(path), path);
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/u);
  const missing = IGNORED_BY_GIT.filter((wanted) => !lines.some((line) => nameIn(line) === nameIn(wanted)));
  return missing.length === 0 ? [] : [`.gitignore\u00A0: ajoutez-y ${missing.join(", ")} si git suit ce dossier.`];
}

/** « public », however it is written: `/public/`, `public/`. */
function nameIn(line: string): string {
  return line.trim().replaceAll(/^\/|\/$/gu, "");
}

function nextSteps(folder: string, host: Host | undefined): readonly string[] {
  const where = folder === "" ? "ce dossier" : `«\u202F${printable(folder)}\u202F»`;
  const steps = [
    ...(folder === "" ? [] : [`allez dans le dossier\u00A0: cd "${printable(folder)}"`]),
    "déposez vos articles (.txt ou .md) dans seeds/",
    "voyez le site sur cette machine\u00A0: recoupe serve (ou construisez-le dans public/\u00A0: recoupe build)",
    ...(host === undefined ? [] : [`pour le publier avec ${HOSTS[host].name}\u00A0: ${HOSTS[host].next}`]),
  ];
  return [
    `L’archive est prête dans ${where}. Et maintenant\u00A0:`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "README.md explique le reste.",
  ];
}

/** The disk's answer; where it has none, a message for the archivist. */
async function orRefusal<T>(attempt: Promise<T>, path: string): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `«\u202F${printable(path)}\u202F» ne peut pas être fait (${printable(reason)}). Ce qui était là est intact.`,
    );
  }
}
