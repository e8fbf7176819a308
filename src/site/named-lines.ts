import type { Dependence, Named } from "../domain/dossier.ts";
import type { Evidence } from "../domain/evidence.ts";
import { chipOf } from "./chips.ts";
import type { NamedLineView } from "./comparison-views.ts";
import type { PageContext } from "./context.ts";
import { count } from "./french-labels.ts";
import { dataAddress } from "./urls.ts";

/** Passages shown of one name: three lines of chips. The data hold them all. */
const CHIPS_SHOWN = 24;

/** People or places, each with a chip for every article that names it. */
export function namedLines(names: readonly Named[], context: PageContext): readonly NamedLineView[] {
  return names.map(({ name, evidence }) => ({
    name,
    note: count(evidence.length, "pièce"),
    ...passages(evidence, context),
  }));
}

/** Agencies and papers on which articles rest, each with the passages that say so. */
export function dependenceLines(dependence: readonly Dependence[], context: PageContext): readonly NamedLineView[] {
  return dependence.map(({ upstream, articles }) => ({
    name: upstream,
    note: count(articles.length, "pièce"),
    ...passages(
      articles.flatMap(({ evidence }) => evidence),
      context,
    ),
  }));
}

function passages(all: readonly Evidence[], context: PageContext): Pick<NamedLineView, "chips" | "rest"> {
  const left = all.length - CHIPS_SHOWN;
  const rest =
    left > 0 ? { label: count(left, "autre passage", "autres passages"), href: context.link(dataAddress) } : null;
  return { chips: all.slice(0, CHIPS_SHOWN).map((passage) => chipOf(passage, context)), rest };
}
