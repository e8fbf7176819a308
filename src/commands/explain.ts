import { join, relative, resolve } from "node:path";
import { analyse } from "../analyse.ts";
import type { PlacedArticle } from "../domain/article.ts";
import { archivePaths, ARCHIVE_FLAGS } from "./archive-paths.ts";
import { EXIT, type Command } from "./command.ts";
import { explanation } from "./explanation.ts";
import { Refusal } from "../publish/refusal.ts";
import { explainedArticle, rejectedCandidates } from "../rejected-candidates.ts";
import { articleFinder } from "../read/named-articles.ts";
import { explainEvent } from "../explain-event.ts";
import { eventLines } from "./event-lines.ts";
import { suggestion, UsageError } from "./flags.ts";

/**
 * Prints, for one seed, every value taken from it, with its evidence and the rule that took it, and what was rejected, with why; or, asked for its
 * event, why it stands where it stands among the other articles.
 */
export const explainCommand: Command = {
  name: "explain",
  summary:
    "montrer, pour un article, chaque valeur lue, sa preuve et sa règle, et ce qui a été écarté ; avec « event », pourquoi il est dans son événement",
  operands: "ARTICLE [event]",
  operandCount: [1, 2],
  flags: {
    archive: ARCHIVE_FLAGS.archive,
    seeds: ARCHIVE_FLAGS.seeds,
    lock: ARCHIVE_FLAGS.lock,
    all: { help: "tout montrer (sinon, douze candidats par liste, huit voisins)" },
    json: { help: "pour les programmes : l’article publié et ce qui a été écarté, en un objet JSON" },
  },
  run: async ({ flags, operands: [wanted = "", part], workingFolder, effects }) => {
    if (part !== undefined && !EVENT_NAMES.includes(part.normalize("NFC")))
      throw new UsageError(`Partie inconnue : « ${part} ».${suggestion(part, EVENT_NAMES)}`);
    const paths = archivePaths(flags, workingFolder);
    const analysis = await analyse({ ...paths, overrides: {} }, effects);
    const { archive } = analysis;
    effects.progressDone();
    const found = articleNamed(wanted, paths.seeds, workingFolder, archive.articles);
    if ("among" in found) {
      if (found.among.length > 0) throw new Refusal(severalFiles(wanted, found.among));
      const problem = archive.diagnostics.find(
        (one) => one.severity === "error" && one.path === relative(paths.seeds, resolve(workingFolder, wanted)),
      );
      if (problem !== undefined) throw new Refusal(problem.message);
      const known = archive.articles.map((one) => one.seed.path);
      throw new Refusal(`Aucun article « ${wanted} » dans « ${paths.seeds} ».${suggestion(wanted, known)}`);
    }
    const article = found;
    if (part !== undefined) {
      const why = explainEvent(article, analysis);
      const options = { colour: effects.colour, all: flags.given("all") };
      effects.say(
        flags.given("json") ? JSON.stringify(why, undefined, 2) : eventLines(why, article.seed.path, options),
      );
      return EXIT.done;
    }
    const rejected = rejectedCandidates(article, archive.articles);
    const diagnostics = archive.diagnostics.filter((one) => one.path === article.seed.path);
    if (flags.given("json")) {
      effects.say(JSON.stringify({ ...explainedArticle(article, rejected), diagnostics }, undefined, 2));
      return EXIT.done;
    }
    effects.say(explanation(article, rejected, { colour: effects.colour, all: flags.given("all") }));
    for (const one of diagnostics) effects.say(`Signalement : ${one.message}`);
    return EXIT.done;
  },
};

/** The part that tells of events, as it may be typed. */
const EVENT_NAMES: readonly string[] = ["event", "evenement", "événement"];

/**
 * By its path from the current folder, its path or name in the seeds folder, or its address; else by the beginning of its path. `among`: the
 * articles that the name does not tell apart, none where it fits no article.
 */
function articleNamed(
  wanted: string,
  seeds: string,
  workingFolder: string,
  articles: readonly PlacedArticle[],
): PlacedArticle | { readonly among: readonly string[] } {
  const asked = resolve(workingFolder, wanted);
  const here = articles.find((one) => join(seeds, one.seed.path) === asked);
  if (here !== undefined) return here;
  const found = articleFinder(articles.map(({ id, seed }) => ({ id, path: seed.path })))(wanted);
  const named =
    "id" in found
      ? articles.filter(({ id }) => id === found.id)
      : articles.filter(({ seed }) =>
          found.among.length > 0 ? found.among.includes(seed.path) : seed.path.startsWith(wanted),
        );
  const [only] = named;
  return only !== undefined && named.length === 1 ? only : { among: named.map(({ seed }) => seed.path) };
}

function severalFiles(wanted: string, among: readonly string[]): string {
  const shown = among.slice(0, SHOWN).map((path) => `«\u202F${path}\u202F»`);
  const more = among.length > SHOWN ? `, et encore ${among.length - SHOWN}` : "";
  return `Plusieurs articles répondent à «\u202F${wanted}\u202F»\u00A0: ${shown.join(", ")}${more}. Donnez le chemin entier.`;
}

/** Articles that a message names. */
const SHOWN = 10;
