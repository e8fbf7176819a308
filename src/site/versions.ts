import type { PlacedArticle } from "../domain/article.ts";
import type { ChangedPassage, Dispatch, DispatchVersion, VersionKind } from "../domain/dispatch.ts";
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

/**
 * Lines of some articles in their order; a dispatch that several of them print is one line, with its other versions below it. `changes`:
 * the sentences that they change are shown too, which a list of many events has no room for.
 */
export function articleLines(
  articles: readonly PlacedArticle[],
  dispatches: readonly Dispatch[],
  context: PageContext,
  { changes }: { readonly changes: boolean },
): readonly ArticleLineView[] {
  const below = new Set(dispatches.flatMap(({ versions }) => versions.slice(1).map(({ article }) => article)));
  const led = new Map(dispatches.map((dispatch) => [dispatch.versions[0].article, dispatch]));
  return articles
    .filter(({ id }) => !below.has(id))
    .map((article) => {
      const dispatch = led.get(article.id);
      const line = articleLine(article, context);
      if (dispatch === undefined) return line;
      return { ...line, dispatch: dispatchView(dispatch, article.id, context, { changes }) };
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
  return dispatch === undefined ? null : dispatchView(dispatch, article.id, context, { changes: true });
}

function dispatchView(
  { because, versions }: Dispatch,
  beside: ArticleId,
  context: PageContext,
  { changes }: { readonly changes: boolean },
): DispatchView {
  const [leading] = versions;
  const own = versions.find(({ article }) => article === beside) ?? leading;
  const others = versions.filter(({ article }) => article !== beside);
  const reworded = versions.slice(1).every(({ kind }) => OTHER_WORDS.has(kind));
  const shown = new Map<string, string>();
  return {
    heading: `Même ${reworded ? "contenu" : "dépêche"} en ${count(versions.length, "version")}`,
    note:
      own === leading
        ? `${leading.kind === "corrected" ? "Version corrigée" : "Version"} montrée pour toutes\u00A0: ${because}.`
        : `${sentenceCase(kindOf(own))}${differenceOf(own, [], ", ")}.`,
    versions: others.map((version) => {
      const differing = version === leading ? own : version;
      const changed = changes ? differing.changed : [];
      const letter = found(context.articles, differing.article).piece ?? "";
      const fresh = changed.filter((change) => !shown.has(changeKey(change)));
      const like = changed.flatMap((change) => shown.get(changeKey(change)) ?? []);
      for (const change of fresh) shown.set(changeKey(change), letter);
      return versionView(version, { changed: fresh, like }, context);
    }),
  };
}

/** The same words for the same words, whichever version has them: read once. */
function changeKey({ leading, alignment: [, here] }: ChangedPassage): string {
  return [leading.start, ...here.filter(({ same }) => !same).map(({ text }) => text.trim())].join(" ");
}

/** What differs between a version and the one beside which it stands. `like`: for each change shown above, the letter of the piece that has it too. */
interface Changes {
  readonly changed: readonly ChangedPassage[];
  readonly like: readonly string[];
}

function versionView(version: DispatchVersion, { changed, like }: Changes, context: PageContext): VersionView {
  const article = found(context.articles, version.article);
  const { dateVerb, date } = writtenView(article);
  return {
    piece: pieceOf(article, context),
    title: articleTitle(article),
    kind: kindOf(version),
    publisher: publisherOf(article),
    dateVerb,
    date,
    difference: differenceOf(version, like),
    changes: changed.slice(0, CHANGES_SHOWN).map(({ leading, here, alignment: [ofLeading, ofHere] }) => ({
      shown: { chip: chipOf(leading, context), runs: ofLeading },
      here: { chip: chipOf(here, context), runs: ofHere },
    })),
  };
}

/** « version courte, avant correction » for what was cut from the uncorrected text. */
function kindOf({ kind, without }: DispatchVersion): string {
  if (kind === "uncorrected" && without.length > 0) return `${VERSION_LABELS.shortened}, ${VERSION_LABELS.uncorrected}`;
  return VERSION_LABELS[kind];
}

/** « sans 5 phrases de la version montrée et avec 2 phrases à elle », after `lead` when there is something to say; « avec une phrase changée comme en C ». */
function differenceOf({ only, without }: DispatchVersion, like: readonly string[], lead = ""): string {
  const pieces = [...new Set(like)];
  const parts = [
    ...(without.length === 0 ? [] : [`sans ${count(without.length, "phrase")} de la version montrée`]),
    ...(only.length === 0 ? [] : [`avec ${count(only.length, "phrase")} à elle`]),
    ...(like.length === 0
      ? []
      : [`avec ${count(like.length, "phrase changée", "phrases changées")} comme en ${enumeration(pieces)}`]),
  ];
  return parts.length === 0 ? "" : `${lead}${enumeration(parts)}`;
}

function publisherOf({ sources }: PlacedArticle): string {
  const named = ["publisher", "credit"].flatMap((role) => sources.filter((source) => source.role === role));
  return named[0]?.canonical ?? "";
}
