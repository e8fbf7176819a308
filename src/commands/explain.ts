import { join, relative, resolve } from "node:path";
import { analyse } from "../analyse.ts";
import type { PlacedArticle } from "../domain/article.ts";
import { archivePaths, ARCHIVE_FLAGS } from "./archive-paths.ts";
import { EXIT, type Command } from "./command.ts";
import { explanation } from "./explanation.ts";
import { Refusal } from "../publish/refusal.ts";
import { explainedArticle, rejectedCandidates } from "../rejected-candidates.ts";
import { suggestion } from "./flags.ts";

/** Prints, for one seed, every value taken from it, with its evidence and the rule that took it, and what was rejected, with why. */
export const explainCommand: Command = {
  name: "explain",
  summary: "montrer, pour un article, chaque valeur lue, sa preuve et sa règle, et ce qui a été écarté",
  operands: "ARTICLE",
  operandCount: [1, 1],
  flags: {
    archive: ARCHIVE_FLAGS.archive,
    seeds: ARCHIVE_FLAGS.seeds,
    lock: ARCHIVE_FLAGS.lock,
    all: { help: "tout ce qui a été écarté (sinon, douze candidats par liste)" },
    json: { help: "pour les programmes : l’article publié et ce qui a été écarté, en un objet JSON" },
  },
  run: async ({ flags, operands: [wanted = ""], workingFolder, effects }) => {
    const paths = archivePaths(flags, workingFolder);
    const { archive } = await analyse({ ...paths, overrides: {} }, effects);
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
