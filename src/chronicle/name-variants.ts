import type { PlacedArticle } from "../domain/article.ts";
import type { NameVariants } from "../domain/dossier.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import { by } from "../domain/order.ts";
import { slice } from "../domain/span.ts";
import { inPieceOrder } from "./article-order.ts";
import { capitalisedWords } from "./capitalised-words.ts";
import { byFullestForm, formOf } from "./fold-name.ts";
import { initials } from "./initials.ts";
import { rivers } from "./river-names.ts";
import { longNames, type Naming } from "./long-names.ts";
import { spellingVariants } from "./spelling-variants.ts";

/** Passages shown for one form, the first ones: they let a reader check, and do not grow with the dossier. */
const MOST_PASSAGES = 5;

/**
 * Names that the articles write in two ways or more, each form with its first passages, the most frequent form first. Capitals,
 * hyphens and accents tell forms of one name; foreign spellings only with a proof that they mean the same (see `spellingVariants`).
 * A body is known by its letters only where an article puts both side by side; a Korean river by its name in both tongues.
 * Names of which one only resembles the other stay apart: « Kim Jong-un » and « Kim Jong-il ».
 */
export function nameVariants(articles: readonly PlacedArticle[]): readonly NameVariants[] {
  const inOrder = inPieceOrder(articles).map((article) => ({ article, sentences: capitalisedWords(article) }));
  const single = spellingVariants(inOrder).map((names) =>
    names.map(({ article, start, end }): Naming => ({ article, place: { start, end } })),
  );
  const long = longNames(inOrder);
  return [...long, ...single.filter((names) => !isWithin(names, long)), ...initials(inOrder), ...rivers(inOrder)]
    .map(variantsOf)
    .filter(({ variants }) => variants.length > 1)
    .toSorted(by(({ canonical }) => canonical));
}

/** True where a longer name is told in as many forms, of each of which one of these is the end. */
function isWithin(names: readonly Naming[], long: readonly (readonly Naming[])[]): boolean {
  const forms = new Set(names.map(formOfNaming));
  return long.some((longer) => {
    const ends = new Set(longer.map(({ article, place }) => `${article.id} ${place.end}`));
    const within = new Set(
      names.filter(({ article, place }) => ends.has(`${article.id} ${place.end}`)).map(formOfNaming),
    );
    return within.size > 1 && within.size === forms.size;
  });
}

function formOfNaming({ article, place }: Naming): string {
  return formOf(slice(article.original, place));
}

function variantsOf(namings: readonly Naming[]): NameVariants {
  const forms = new Map<string, { count: number; evidence: Evidence[] }>();
  for (const { article, place } of namings) {
    const form = formOf(slice(article.original, place));
    const known = forms.get(form) ?? { count: 0, evidence: [] };
    known.count += 1;
    if (known.evidence.length < MOST_PASSAGES) {
      known.evidence.push(evidenceAt({ article: article.id, text: article.original }, place, "chronicle/name"));
    }
    forms.set(form, known);
  }
  const ordered = [...forms].toSorted(
    ([form, one], [other, two]) => two.count - one.count || byFullestForm(form, other),
  );
  return {
    canonical: ordered[0]?.[0] ?? "",
    variants: ordered.map(([form, { evidence }]) => ({ form, evidence })),
  };
}
