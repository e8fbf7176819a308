import type { PlacedArticle } from "../domain/article.ts";
import type { Dispatch, DispatchVersion, VersionKind } from "../domain/dispatch.ts";
import type { ArticleId } from "../domain/names.ts";
import { articleLine, writtenView } from "./article-line.ts";
import { chipOf, pieceOf } from "./chips.ts";
import { found, type PageContext } from "./context.ts";
import { count, enumeration, sentenceCase, VERSION_LABELS } from "./french-labels.ts";
import { articleTitle } from "./slices.ts";
import type { DispatchView, VersionView } from "./version-views.ts";
import type { ArticleLineView } from "./views.ts";

/** Kinds whose words are their own: they are not reprints to be read once, though they tell the same. */
const OTHER_WORDS: ReadonlySet<VersionKind> = new Set(["reworded", "translation"]);

/** Sentences of a version that are set beside those of the one shown; the article's page leads to the rest. */
const CHANGES_SHOWN = 5;

/** Lines of some articles in their order; a dispatch that several of them print is one line, with its other versions below it. */
export function articleLines(
  articles: readonly PlacedArticle[],
  dispatches: readonly Dispatch[],
  context: PageContext,
): readonly ArticleLineView[] {
  const below = new Set(dispatches.flatMap(({ versions }) => versions.slice(1).map(({ article }) => article)));
  const led = new Map(dispatches.map((dispatch) => [dispatch.versions[0].article, dispatch]));
  return articles
    .filter(({ id }) => !below.has(id))
    .map((article) => {
      const dispatch = led.get(article.id);
      const line = articleLine(article, context);
      return dispatch === undefined ? line : { ...line, dispatch: dispatchView(dispatch, article.id, context) };
    });
}

/** Articles that are read side by side: of a dispatch the version shown, and those that put it in other words. */
export function toldApart(
  articles: readonly PlacedArticle[],
  dispatches: readonly Dispatch[],
): readonly PlacedArticle[] {
  const same = new Set(
    dispatches.flatMap(({ versions }) =>
      versions.slice(1).flatMap(({ article, kind }) => (OTHER_WORDS.has(kind) ? [] : [article])),
    ),
  );
  return articles.filter(({ id }) => !same.has(id));
}

/** « , dont 3 versions d’une même dépêche », to go on after a number of articles; empty without any. */
export function versionsAmong(articles: number, dispatches: readonly Dispatch[]): string {
  const versions = dispatches.reduce((sum, dispatch) => sum + dispatch.versions.length, 0);
  if (versions === 0) return "";
  const texts = dispatches.length === 1 ? "d’une même dépêche" : `de ${count(dispatches.length, "dépêche")}`;
  return `${versions === articles ? "\u00A0:" : ", dont"} ${count(versions, "version")} ${texts}`;
}

/** The dispatch an article prints with others, as it is shown beside that article; null when no other prints it. */
export function dispatchBeside(article: PlacedArticle, context: PageContext): DispatchView | null {
  const event = article.event === null ? undefined : context.events.get(article.event);
  const dispatch = event?.dispatches.find(({ versions }) => versions.some((version) => version.article === article.id));
  return dispatch === undefined ? null : dispatchView(dispatch, article.id, context);
}

function dispatchView({ because, versions }: Dispatch, beside: ArticleId, context: PageContext): DispatchView {
  const [leading] = versions;
  const own = versions.find(({ article }) => article === beside) ?? leading;
  const others = versions.filter(({ article }) => article !== beside);
  const reworded = versions.slice(1).every(({ kind }) => OTHER_WORDS.has(kind));
  return {
    heading: `Même ${reworded ? "contenu" : "dépêche"} en ${count(versions.length, "version")}`,
    note:
      own === leading
        ? `${leading.kind === "corrected" ? "Version corrigée" : "Version"} montrée pour toutes\u00A0: ${because}.`
        : `${sentenceCase(VERSION_LABELS[own.kind])}${differenceOf(own, ", ")}.`,
    versions: others.map((version) =>
      versionView(version, version === leading ? { ...own, article: version.article } : version, context),
    ),
  };
}

/** `compared` holds what differs between the version and the one beside which it stands. */
function versionView(version: DispatchVersion, compared: DispatchVersion, context: PageContext): VersionView {
  const article = found(context.articles, version.article);
  const { dateVerb, date } = writtenView(article);
  return {
    piece: pieceOf(article, context),
    title: articleTitle(article),
    kind: VERSION_LABELS[version.kind],
    publisher: publisherOf(article),
    dateVerb,
    date,
    difference: differenceOf(version),
    changes: compared.changed.slice(0, CHANGES_SHOWN).map(({ leading, here, alignment: [ofLeading, ofHere] }) => ({
      shown: { chip: chipOf(leading, context), runs: ofLeading },
      here: { chip: chipOf(here, context), runs: ofHere },
    })),
  };
}

/** « sans 5 phrases de la version montrée et avec 2 phrases à elle », after `lead` when there is something to say. */
function differenceOf({ only, without }: DispatchVersion, lead = ""): string {
  const parts = [
    ...(without.length === 0 ? [] : [`sans ${count(without.length, "phrase")} de la version montrée`]),
    ...(only.length === 0 ? [] : [`avec ${count(only.length, "phrase")} à elle`]),
  ];
  return parts.length === 0 ? "" : `${lead}${enumeration(parts)}`;
}

function publisherOf({ sources }: PlacedArticle): string {
  const named = ["publisher", "credit"].flatMap((role) => sources.filter((source) => source.role === role));
  return named[0]?.canonical ?? "";
}
