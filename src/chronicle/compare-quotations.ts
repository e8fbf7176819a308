import type { PlacedArticle } from "../domain/article.ts";
import type { Dispatch } from "../domain/dispatch.ts";
import type { ComparedQuotation } from "../domain/dossier.ts";
import { by } from "../domain/order.ts";
import { alignVersions } from "./align-words.ts";
import { byPieceAndPlace } from "./article-order.ts";
import { commonWords } from "./common-words.ts";
import { areContrary, areOfTwoPeople } from "./quotation-guards.ts";
import { sameStatements } from "./same-statement.ts";
import { quotationWordings, type Wording } from "./quotation-wordings.ts";
import { accountsOf } from "./versions/accounts.ts";

/** Rarest content words by which a wording looks for its like, and how many of them the other must hold. */
const RARE_WORDS = 8;
const RARE_SHARED = 2;

/** Most wordings looked at for one rare word, and most that are compared word by word with one wording. */
const MOST_POSTINGS = 200;
const MOST_CANDIDATES = 40;

/** Content words in common, names not counted: fewer may be chance or an official name, but where the speaker is the same (see `same-statement.ts`). */
const LEAST_TELLING = 3;

/** The common words stand in the longer wording within this many times their number: a passage, not words picked here and there. */
const WIDEST_PASSAGE = 3;

/**
 * Share, 0–1, of the shorter wording's content words that stand in the longer in the same order: one quotation in two wordings.
 * `npx vitest run tests/chronicle/compare-quotations.test.ts` on eight statements in two translations and the quotations of the
 * seeds: 9 of 10 pairs found here, 8 at .6, 6 at .65; no false pair among 800 in either, and none at .4 (there names make
 * the likeness, which LEAST_TELLING refuses).
 */
const SAME_QUOTATION = 0.5;

/**
 * The same quotation in two wordings or more, in different articles: mostly one statement through two translators, or a part of
 * it beside the whole. Only quotations whose words differ are set side by side; each article gives its closest wording once.
 * Versions of one dispatch give one wording, the first of theirs; two translations of it give two. The shortest wording leads: a long quotation may stand beside each of its parts. In order of the first version.
 */
export function compareQuotations(
  articles: readonly PlacedArticle[],
  dispatches: readonly Dispatch[] = [],
): readonly ComparedQuotation[] {
  const accounts = accountsOf(dispatches, true);
  const wordings = quotationWordings(articles).toSorted(by((wording) => wording.content.length));
  const likes = likesOf(wordings);
  const groups: ReadonlySet<number>[] = [];
  const groupsOf = new Map<number, ReadonlySet<number>[]>();
  wordings.forEach((wording, index) => {
    const like = (likes[index] ?? []).filter((other) =>
      articlesOf(wordings[other]).some((id) => !articlesOf(wording).includes(id)),
    );
    const group = new Set([index, ...like]);
    const within = (groupsOf.get(index) ?? []).some((known) => [...group].every((member) => known.has(member)));
    if (group.size < 2 || within || isPartOfAnother(index, like, wordings, likes)) return;
    groups.push(group);
    for (const member of group) groupsOf.set(member, [...(groupsOf.get(member) ?? []), group]);
  });
  const inOrder = byPieceAndPlace(articles);
  return groups
    .map((group) => {
      const given = new Set<string>();
      const places = [...group].flatMap((member) => wordings[member]?.places ?? []);
      const versions = places.filter(({ article }) => {
        const account = accounts.of(article);
        return !given.has(account) && given.add(account).size > 0;
      });
      const sorted = versions.toSorted(inOrder);
      return { versions: sorted, alignment: alignVersions(sorted.map(({ quote }) => quote)) };
    })
    .filter(({ versions }) => versions.length > 1)
    .toSorted((one, other) => {
      const [a] = one.versions;
      const [b] = other.versions;
      return a === undefined || b === undefined ? 0 : inOrder(a, b);
    });
}

/** For each wording, those at least as long that hold it, closest first. */
function likesOf(wordings: readonly Wording[]): readonly (readonly number[])[] {
  const postings = new Map<string, number[]>();
  wordings.forEach(({ content }, index) => {
    for (const word of new Set(content)) {
      const places = postings.get(word);
      if (places === undefined) postings.set(word, [index]);
      else places.push(index);
    }
  });
  const statements = sameStatements(wordings);
  return wordings.map((wording, index) => {
    const same = statements[index] ?? new Set();
    const like = candidates(wording, index, postings)
      .filter((other) => !same.has(other))
      .map((other) => ({ other, score: similarity(wording, wordings[other]) }))
      .filter(({ score }) => score >= SAME_QUOTATION);
    return [...[...same].map((other) => ({ other, score: 1 })), ...like]
      .toSorted(
        by(
          ({ score }) => -Math.round(score * 1_000),
          ({ other }) => other,
        ),
      )
      .map(({ other }) => other);
  });
}

/** Longer wordings (those after `index`) that share rare words, those that share most first. */
function candidates(
  wording: Wording,
  index: number,
  postings: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const rare = [...new Set(wording.content)]
    .map((word) => ({ word, places: postings.get(word) ?? [] }))
    .filter(({ places }) => places.length > 1)
    .toSorted(
      by(
        ({ places }) => places.length,
        ({ word }) => word,
      ),
    )
    .slice(0, RARE_WORDS);
  const shared = new Map<number, number>();
  for (const { places } of rare) {
    const from = firstAfter(places, index);
    for (const other of places.slice(from, from + MOST_POSTINGS)) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= RARE_SHARED)
    .toSorted(
      by(
        ([, count]) => -count,
        ([other]) => other,
      ),
    )
    .slice(0, MOST_CANDIDATES)
    .map(([other]) => other);
}

/** Where a rising list first exceeds a number. */
function firstAfter(rising: readonly number[], number: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Share of the shorter wording found in the longer, 0 where the common words are too few or too scattered. */
function similarity(shorter: Wording, longer: Wording | undefined): number {
  if (longer === undefined || shorter.brief || longer.brief || shorter.content.length === 0) return 0;
  const common = commonWords(shorter.content, longer.content);
  const telling = common.filter(([place]) => shorter.telling[place] === true).length;
  const [first] = common;
  const last = common.at(-1);
  if (first === undefined || last === undefined || telling < LEAST_TELLING) return 0;
  if (last[1] - first[1] + 1 > WIDEST_PASSAGE * common.length) return 0;
  if (areContrary(shorter, longer, common) || areOfTwoPeople(shorter, longer)) return 0;
  return common.length / shorter.content.length;
}

/** True when a longer wording of the same article holds this one and is compared with all that it would be compared with. */
function isPartOfAnother(
  index: number,
  like: readonly number[],
  wordings: readonly Wording[],
  likes: readonly (readonly number[])[],
): boolean {
  const own = articlesOf(wordings[index]);
  return (likes[index] ?? []).some(
    (other) =>
      !like.includes(other) &&
      own.every((id) => articlesOf(wordings[other]).includes(id)) &&
      like.every((compared) => (likes[other] ?? []).includes(compared) || (likes[compared] ?? []).includes(other)),
  );
}

function articlesOf(wording: Wording | undefined): readonly string[] {
  return wording?.places.map(({ article }) => article) ?? [];
}
