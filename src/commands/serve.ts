import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { IS_CHECKOUT, startBuilder } from "../serve/builder.ts";
import { serveFolder, type SiteServer } from "../serve/server.ts";
import { watchChanges, type Change } from "../serve/watch.ts";
import { Refusal } from "../publish/refusal.ts";
import { archivePaths } from "./archive-paths.ts";
import { BUILD_FLAGS, settingsOverrides } from "./build-flags.ts";
import { EXIT, type Command } from "./command.ts";
import { UsageError } from "./flags.ts";
import { printable } from "./printable.ts";
import { startSession } from "./session.ts";

const DEFAULT_PORT = 8_080;

/** The program itself, which its author edits while the site is open; the part that makes pages of what was read is loaded anew without the rest. */
const PROGRAM = {
  pages: ["templates", ".eleventy.ts", "src/site", "src/eleventy", "src/publish/assets.ts"].map(ofProgram),
  code: [ofProgram("src")],
};
/** Nobody edits an installed package. */
const INSTALLED = { pages: [], code: [] };

/** Builds, serves on this machine only, builds again at every change and reloads the open pages. */
export const serveCommand: Command = {
  name: "serve",
  summary:
    "construire, montrer le site sur cette machine et, à /_atelier/, ce qui reste à revoir ; reconstruire à chaque changement",
  flags: {
    ...BUILD_FLAGS,
    port: { argument: "NUMÉRO", help: `le port (par défaut ${DEFAULT_PORT}, ou le premier libre après lui)` },
  },
  run: async ({ flags, workingFolder, effects }) => {
    const paths = archivePaths(flags, workingFolder);
    const options = {
      ...paths,
      overrides: settingsOverrides(flags),
      strict: flags.given("strict"),
      search: !flags.given("no-search"),
    };
    const server = await openServer(paths.output, flags.text("port"));
    const builder = startBuilder(options);
    const session = startSession(server.address, effects);
    let running = Promise.resolve();
    const rebuild = (change: Change): Promise<void> => {
      running = running.then(async () => {
        const answer = await builder.build(change, () => server.reload());
        session.tell(answer);
        server.showAtelier(answer.atelier);
      });
      return running;
    };
    await rebuild("archive");
    effects.say("Ctrl+C pour arrêter.");
    const watcher = watchChanges(
      { archive: [paths.seeds, paths.settings], ...(IS_CHECKOUT ? PROGRAM : INSTALLED) },
      (change, path) => {
        effects.say(`Changement : ${printable(relative(workingFolder, path))}`);
        void rebuild(change);
      },
    );
    await new Promise<void>((stopped) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped());
    });
    builder.stop();
    await Promise.all([watcher.close(), server.close()]);
    return EXIT.done;
  },
};

/** The port asked for, or the first free one from the default on. Throws UsageError on what is no port. */
async function openServer(folder: string, asked: string | undefined): Promise<SiteServer> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`« --port ${asked} » n’est pas un port (0 à 65535).`);
    return serveFolder(folder, port).catch(() => {
      throw new Refusal(`Le port ${port} est pris ; choisissez-en un autre avec --port.`);
    });
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 20; port += 1) {
    const server = await serveFolder(folder, port).catch(() => undefined);
    if (server !== undefined) return server;
  }
  return serveFolder(folder, 0);
}

/** A path inside the program's own folder, absolute. */
function ofProgram(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
