import type { PlacedArticle } from "../../domain/article.ts";
import { byKey } from "../../domain/by-key.ts";
import type { Dispatch } from "../../domain/dispatch.ts";
import type { ArticleId } from "../../domain/names.ts";
import { by } from "../../domain/order.ts";
import { isToldAnew, tellingOf, type Telling } from "./told-anew.ts";
import { byTime, leadVersion } from "./lead-version.ts";
import { versionBeside } from "./version-beside.ts";

/**
 * The dispatches of one event that more than one of its articles print. `printOf` numbers the versions of one text that grouping found (see
 * `printNumbers`); two translations of one text are looked for here. In order of the leading version's id.
 */
export function dispatches(
  articles: readonly PlacedArticle[],
  printOf: ReadonlyMap<ArticleId, number>,
): readonly Dispatch[] {
  const texts = byKey(articles, ({ id }) => printOf.get(id) ?? id);
  return withTranslations([...texts.values()])
    .flatMap(dispatchOf)
    .toSorted(by(({ versions }) => versions[0].article));
}

/** For each article that grouping found in several versions, the number of its text. */
export function printNumbers(near: readonly (readonly ArticleId[])[]): ReadonlyMap<ArticleId, number> {
  return new Map(near.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}

/** Articles of an event that are held against each other as translations: beyond, the time would grow with their square. */
const MOST_COMPARED = 60;

/** Texts that say the same in other words are put together, by one article of each. */
function withTranslations(texts: readonly (readonly PlacedArticle[])[]): readonly (readonly PlacedArticle[])[] {
  if (texts.length < 2) return texts;
  const groups: { readonly telling: Telling; readonly articles: PlacedArticle[] }[] = [];
  for (const text of texts) {
    const [first] = text;
    if (first === undefined) continue;
    const telling = tellingOf(first);
    const known = groups.slice(0, MOST_COMPARED).find((group) => isToldAnew(group.telling, telling));
    if (known === undefined) groups.push({ telling, articles: [...text] });
    else known.articles.push(...text);
  }
  return groups.map(({ articles }) => articles);
}

function dispatchOf(versions: readonly PlacedArticle[]): readonly Dispatch[] {
  const [first, second] = versions;
  if (first === undefined || second === undefined) return [];
  const { article: leading, because } = leadVersion([first, ...versions.slice(1)]);
  const [next, ...rest] = versions
    .filter(({ id }) => id !== leading.id)
    .toSorted(byTime)
    .map((version) => versionBeside(version, leading));
  if (next === undefined) return [];
  const kind = [next, ...rest].some((version) => version.kind === "uncorrected") ? "corrected" : "whole";
  return [{ because, versions: [{ article: leading.id, kind, only: [], without: [], changed: [] }, next, ...rest] }];
}
