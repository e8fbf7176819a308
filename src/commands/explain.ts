import { join, relative, resolve } from "node:path";
import { analyse } from "../analyse.ts";
import type { PlacedArticle } from "../domain/article.ts";
import { archivePaths, ARCHIVE_FLAGS } from "./archive-paths.ts";
import { EXIT, type Command } from "./command.ts";
import { explanation } from "./explanation.ts";
import { Refusal } from "../publish/refusal.ts";
import { explainedArticle, rejectedCandidates } from "../rejected-candidates.ts";
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
    const article = articleNamed(wanted, paths.seeds, workingFolder, archive.articles);
    if (article === undefined) {
      const problem = archive.diagnostics.find(
        (one) => one.severity === "error" && one.path === relative(paths.seeds, resolve(workingFolder, wanted)),
      );
      if (problem !== undefined) throw new Refusal(problem.message);
      const known = archive.articles.map((one) => one.seed.path);
      throw new Refusal(`Aucun article « ${wanted} » dans « ${paths.seeds} ».${suggestion(wanted, known)}`);
    }
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

/** By its path from the current folder, its path or name in the seeds folder, or its address. */
function articleNamed(
  wanted: string,
  seeds: string,
  workingFolder: string,
  articles: readonly PlacedArticle[],
): PlacedArticle | undefined {
  const asked = resolve(workingFolder, wanted);
  const exact = articles.find(
    (one) => join(seeds, one.seed.path) === asked || one.seed.path === wanted || one.id === wanted,
  );
  if (exact !== undefined) return exact;
  const named = articles.filter(
    (one) => one.seed.path.split("/").at(-1) === wanted || one.seed.path.startsWith(wanted),
  );
  return named.length === 1 ? named[0] : undefined;
}
