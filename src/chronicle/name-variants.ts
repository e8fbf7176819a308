import type { PlacedArticle } from "../domain/article.ts";
import type { NameVariants } from "../domain/dossier.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import { by } from "../domain/order.ts";
import { slice, type Span } from "../domain/span.ts";
import { inPieceOrder } from "./article-order.ts";
import { capitalisedWords, type ArticleWords } from "./capitalised-words.ts";
import { foldName, formOf } from "./fold-name.ts";
import { properNouns } from "./proper-nouns.ts";
import { spellingVariants } from "./spelling-variants.ts";

/** Passages shown for one form, the first ones: they let a reader check, and do not grow with the dossier. */
const MOST_PASSAGES = 5;

/** A place where a name stands. */
interface Naming {
  readonly article: PlacedArticle;
  readonly place: Span;
}

/**
 * Names that the articles write in two ways or more, each form with its first passages, the most frequent form first. Capitals,
 * hyphens and accents tell forms of one name; foreign spellings only with a proof that they mean the same (see `spellingVariants`).
 * Names of which one only resembles the other stay apart: « Kim Jong-un » and « Kim Jong-il ».
 */
export function nameVariants(articles: readonly PlacedArticle[]): readonly NameVariants[] {
  const inOrder = inPieceOrder(articles).map((article) => ({ article, sentences: capitalisedWords(article) }));
  const single = spellingVariants(inOrder).map((names) =>
    names.map(({ article, start, end }): Naming => ({ article, place: { start, end } })),
  );
  return [...longNames(inOrder), ...single]
    .map(variantsOf)
    .filter(({ variants }) => variants.length > 1)
    .toSorted(by(({ canonical }) => canonical));
}

/** Names of two words or more that meet in one key. Where the first word is in doubt, the key that is sure elsewhere decides. */
function longNames(articles: readonly ArticleWords[]): Iterable<readonly Naming[]> {
  const nouns = articles.flatMap(({ article, sentences }) => properNouns(sentences).map((noun) => ({ article, noun })));
  const keyOf = (article: PlacedArticle, place: Span): string => foldName(slice(article.original, place));
  const sure = new Set(nouns.flatMap(({ article, noun }) => (noun.sure ? [keyOf(article, noun)] : [])));
  const namings = new Map<string, Naming[]>();
  for (const { article, noun } of nouns) {
    const tail = noun.tail;
    const useTail = tail !== undefined && !sure.has(keyOf(article, noun)) && sure.has(keyOf(article, tail));
    const place = useTail ? tail : { start: noun.start, end: noun.end };
    const key = keyOf(article, place);
    const known = namings.get(key);
    if (known === undefined) namings.set(key, [{ article, place }]);
    else known.push({ article, place });
  }
  return namings.values();
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
    by(
      ([, { count }]) => -count,
      ([form]) => form,
    ),
  );
  return {
    canonical: ordered[0]?.[0] ?? "",
    variants: ordered.map(([form, { evidence }]) => ({ form, evidence })),
  };
}
