import { daysBetween } from "../domain/day.ts";
import type { PlacedArticle } from "../domain/article.ts";
import { writtenDate } from "../domain/written.ts";
import { isCompatible } from "./figure.ts";
import type { Quantity } from "./quantity.ts";
import { isElsewhere, sharedNames, type SentenceContext } from "./sentence-context.ts";

/** A figure found in an article, in its company. */
export interface FoundQuantity extends Quantity {
  readonly article: PlacedArticle;
  readonly context: SentenceContext;
}

/** Years: ages further apart are of two people of one name. */
const AGE_GAP = 3;

/** Days between two articles after which a person has another age. */
const BIRTHDAY_DAYS = 200;

/** From this number on, a bare count (« 212 postes ») is telling enough to be met again. */
const TELLING_COUNT = 10;

/**
 * True when two figures of one key speak of one thing. Different figures ask for more company than equal ones: to show a
 * contradiction where there is none would accuse somebody. Other places, other days, a wish beside a fact: never one thing.
 */
export function isSameThing(one: FoundQuantity, other: FoundQuantity): boolean {
  if (one.kind === "age") return isSamePerson(one, other);
  if (isElsewhere(one.context, other.context)) return false;
  // Reports of one event speak of one place and one cast, also where the sentence does not name them again.
  const together = one.article.event !== null && one.article.event === other.article.event ? 1 : 0;
  const names = sharedNames(one.context.names, other.context.names).length + together;
  const words = sharedWords(one, other) + together;
  const agree = isCompatible(one.figure, other.figure);
  switch (one.kind) {
    case "length":
      if (one.key === "length voyage")
        return sharedNames(one.context.names, other.context.names).length > 0 && sharePlace(one, other);
      return agree ? names + words >= 1 : names >= 1 && words >= 1;
    case "people":
      return agree ? names + words >= 1 : names >= 1 && words >= 1;
    case "measure":
      return agree ? names + words >= 1 : names >= 1 && words >= 2 && isNear(one.figure, other.figure);
    case "amount":
    case "share":
      return agree ? names + words >= 1 : (names >= 1 && words >= 2) || words >= 4;
    case "count":
      if (one.precise) return agree || (names >= 1 && words >= 2);
      if (Math.max(one.figure.low, other.figure.low) < TELLING_COUNT) return false;
      return agree ? words >= 2 : names >= 1 && words >= 3;
  }
}

/** Times that one measure of a thing may be the other: farther apart, two things were measured. */
const MOST_APART = 1.25;

function isNear(one: FoundQuantity["figure"], other: FoundQuantity["figure"]): boolean {
  return one.high <= other.low * MOST_APART && other.high <= one.low * MOST_APART;
}

function isSamePerson(one: FoundQuantity, other: FoundQuantity): boolean {
  const [a, b] = [writtenDate(one.article), writtenDate(other.article)];
  const near = a === undefined || b === undefined || Math.abs(daysBetween(a.earliest, b.earliest)) <= BIRTHDAY_DAYS;
  return near && Math.abs(one.figure.low - other.figure.low) <= AGE_GAP;
}

/** A journey is told by where it went: the places of both sentences meet, or one names as its place what the other names. */
function sharePlace(one: FoundQuantity, other: FoundQuantity): boolean {
  return (
    sharedNames(one.context.places, other.context.names).length > 0 ||
    sharedNames(other.context.places, one.context.names).length > 0
  );
}

/** Words in common that are not those of the key itself. */
function sharedWords(one: FoundQuantity, other: FoundQuantity): number {
  const own = new Set(one.key.split(" "));
  let shared = 0;
  for (const word of one.context.content) if (!own.has(word) && other.context.content.has(word)) shared += 1;
  return shared;
}
