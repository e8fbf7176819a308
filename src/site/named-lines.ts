import type { Dependence, Named } from "../domain/dossier.ts";
import { chipOf } from "./chips.ts";
import type { NamedLineView } from "./comparison-views.ts";
import type { PageContext } from "./context.ts";
import { count } from "./french-labels.ts";

/** People or places, each with a chip for every article that names it. */
export function namedLines(names: readonly Named[], context: PageContext): readonly NamedLineView[] {
  return names.map(({ name, evidence }) => ({
    name,
    note: count(evidence.length, "pièce"),
    chips: evidence.map((passage) => chipOf(passage, context)),
  }));
}

/** Agencies and papers on which articles rest, each with the passages that say so. */
export function dependenceLines(dependence: readonly Dependence[], context: PageContext): readonly NamedLineView[] {
  return dependence.map(({ upstream, articles }) => ({
    name: upstream,
    note: count(articles.length, "pièce"),
    chips: articles.flatMap(({ evidence }) => evidence.map((passage) => chipOf(passage, context))),
  }));
}
