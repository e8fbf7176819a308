import type { PlacedArticle } from "../domain/article.ts";
import type { Dispatch } from "../domain/dispatch.ts";
import type { Fact } from "../domain/dossier.ts";
import { by } from "../domain/order.ts";
import { slice, type Span } from "../domain/span.ts";
import { byPieceAndPlace, inPieceOrder } from "./article-order.ts";
import { factOf } from "./fact-of.ts";
import { figureScope } from "./figure-scope.ts";
import { FIGURE, isCompatible } from "./figure.ts";
import type { PlacedQuantity } from "./placed-quantity.ts";
import { quantityRules } from "./quantities/index.ts";
import { isOfAnother, isSameThing } from "./same-thing.ts";
import { sentenceContext } from "./sentence-context.ts";
import { sentencesOf } from "./sentences.ts";
import { voicedFacts } from "./voiced-facts.ts";
import { wholeNames } from "./whole-names.ts";
import { accountsOf } from "./versions/accounts.ts";

/** Things that one key may mean in a dossier. More: the words are too general to compare. */
const MOST_THINGS = 12;

/** Figures of a thing that a further one is held against, two of each number: enough to know it, and time stays linear. */
const MOST_COMPARED = 8;
const OF_EACH_NUMBER = 2;

/** Figures of a sentence whose places are told apart: beyond, it is a table. */
const MOST_FIGURES = 40;

const ANY_FIGURE = new RegExp(FIGURE, "gu");

/** One thing that figures speak of. `known` are those that a further one must agree to speak of the same thing with. */
interface Thing {
  readonly members: PlacedQuantity[];
  readonly known: PlacedQuantity[];
}

/**
 * Figures that two articles or more, or two voices in one, give of one thing, side by side: the length of a visit, people evacuated, an age. They agree when
 * every pair may be the same number, else they differ; which is right is not asked. What changes with the hours, a toll, differs only among reports of
 * one day: else each figure stands with the day as of which it is given (`single`), as do « au moins 11 » and « au moins 13 ». Whatever may be about something else is left
 * out, and so is an article that gives two figures itself. Versions of one dispatch do not confirm each other: what they alone agree
 * on is left out; where they differ, the figure that one of them corrects is marked so. In order of the first passage.
 */
export function compareFacts(
  articles: readonly PlacedArticle[],
  dispatches: readonly Dispatch[] = [],
): readonly Fact[] {
  const accounts = accountsOf(dispatches);
  const things = new Map<string, Thing[]>();
  for (const article of inPieceOrder(articles)) {
    for (const found of quantitiesOf(article)) join(things, found);
  }
  const inOrder = byPieceAndPlace(articles);
  const compared = [...things.values()]
    .filter((ofKey) => ofKey.length <= MOST_THINGS)
    .flatMap((ofKey) => ofKey.flatMap((thing) => factOf(thing.members, accounts)));
  return [...compared, ...voicedFacts(inPieceOrder(articles))].toSorted((one, other) => {
    const [a] = one.statements;
    const [b] = other.statements;
    return a === undefined || b === undefined ? 0 : inOrder(a, b);
  });
}

function quantitiesOf(article: PlacedArticle): readonly PlacedQuantity[] {
  const sentences = sentencesOf(article).map((at) => ({ at, names: wholeNames(article.original, at) }));
  const cast = new Set(sentences.flatMap(({ names }) => names.map(({ folded }) => folded)));
  return sentences.flatMap(({ at: sentence, names }) => {
    const text = slice(article.original, sentence);
    const anyFigures = [...text.matchAll(ANY_FIGURE)];
    if (anyFigures.length === 0) return [];
    let taken = 0;
    const found = quantityRules
      .filter(({ clue }) => clue?.test(text) !== false)
      .flatMap((rule) => rule.find(text))
      .toSorted(by(({ place }) => place.start))
      .filter(({ place }) => {
        const free = place.start >= taken;
        if (free) taken = place.end;
        return free;
      });
    if (found.length === 0) return [];
    const context = sentenceContext(article, sentence, names);
    const moved = ({ start, end }: Span): Span => ({ start: start + sentence.start, end: end + sentence.start });
    const figures = anyFigures
      .filter(({ groups }) => !/^une?$/iu.test(groups?.["words"] ?? ""))
      .slice(0, MOST_FIGURES)
      .map(({ index }) => index + sentence.start);
    return found.slice(0, MOST_FIGURES).map((one): PlacedQuantity => {
      const [at, named] = [moved(one.place), moved(one.topic)];
      const where = figureScope(
        article.original,
        sentence,
        names,
        figures,
        figures.filter((start) => start >= at.start && start < at.end).at(-1) ?? at.start,
      );
      return { ...one, article, context, where, cast, at, named };
    });
  });
}

/** Puts a figure with the thing it speaks of: of one thing with one of its figures, against none of them; else it begins another. */
function join(things: Map<string, Thing[]>, found: PlacedQuantity): void {
  const ofKey = things.get(found.key) ?? [];
  if (ofKey.length === 0) things.set(found.key, ofKey);
  if (ofKey.length > MOST_THINGS) return;
  const thing = ofKey.find(({ known }) => belongs(known, found));
  if (thing === undefined) {
    ofKey.push({ members: [found], known: [found] });
    return;
  }
  thing.members.push(found);
  const alike = thing.known.filter(({ figure }) => figure.label === found.figure.label).length;
  if (alike < OF_EACH_NUMBER) thing.known.push(found);
}

/** Of one thing with some figure known, against none; an article that gives its figure twice vouches for it once. */
function belongs(known: readonly PlacedQuantity[], found: PlacedQuantity): boolean {
  if (known.length >= MOST_COMPARED && !known.some(({ figure }) => figure.label === found.figure.label)) return false;
  if (known.some((member) => found.kind !== "age" && isOfAnother(member, found))) return false;
  const same = known.filter((member) => isSameThing(member, found));
  const agreeing = known.filter((member) => same.includes(member) || isCompatible(member.figure, found.figure));
  const articlesWith = (members: readonly PlacedQuantity[]): number =>
    new Set(members.map(({ article }) => article.id)).size;
  return same.length > 0 && articlesWith(agreeing) === articlesWith(known);
}
