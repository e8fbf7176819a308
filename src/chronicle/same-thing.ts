import { daysBetween } from "../domain/day.ts";
import type { PlacedArticle } from "../domain/article.ts";
import { SOME_PEOPLE } from "../lexicon/fr/befell.ts";
import { writtenDate } from "../domain/written.ts";
import type { FigureScope } from "./figure-scope.ts";
import { isCompatible, type Figure } from "./figure.ts";
import type { Quantity } from "./quantity.ts";
import { sameNames } from "./same-names.ts";
import {
  areApart,
  isElsewhere,
  isSameName,
  namesInCommon,
  sharedNames,
  type SentenceContext,
} from "./sentence-context.ts";

/** A figure found in an article, in its company. */
export interface FoundQuantity extends Quantity {
  readonly article: PlacedArticle;
  readonly context: SentenceContext;
  readonly where: FigureScope;
  /** Names of the whole article: two that have several and share none report two events, whatever grouping says. Folded. */
  readonly cast: ReadonlySet<string>;
}

/** Names that make a cast. */
const LEAST_CAST = 3;

/** Years: ages further apart are of two people of one name. */
const AGE_GAP = 3;

/** Days between two articles after which a person has another age. */
const BIRTHDAY_DAYS = 200;

/** Days after which « une centaine » is no longer said of the number that was told then. */
const GUESS_DAYS = 7;

/** From this number on, a bare count (« 212 postes ») is telling enough to be met again. */
const TELLING_COUNT = 10;

/** From this number on, no name beside it is asked for: « 2 600 spectateurs » twice are the same ones. */
const UNCOMMON_COUNT = 1_000;

/** Times that one measure of a thing may be the other: farther apart, two things were measured. */
const MOST_APART = 1.25;

/** The same of votes: two counts of one ballot lie close together, two rounds seldom do. */
const MOST_APART_VOTES = 1.1;

/**
 * True when two figures of one key speak of one thing. Different figures ask for more company than equal ones: to show a
 * contradiction where there is none would accuse somebody. Other places, other days, a wish beside a fact: never one thing.
 */
export function isSameThing(one: FoundQuantity, other: FoundQuantity): boolean {
  if (one.kind === "age") return isSamePerson(one, other);
  if (isOfAnother(one, other) || isFarGuess(one, other)) return false;
  // Reports of one event speak of one place and one cast, also where the sentence does not name them again.
  const together = areTogether(one, other) ? 1 : 0;
  const names = namesInCommon(one.context, other.context) + together;
  const words = sharedWords(one, other) + together;
  const agree = isCompatible(one.figure, other.figure);
  if (!agree && (areSites(one, other) || one.where.earlier !== other.where.earlier)) return false;
  switch (one.kind) {
    case "length":
      if (one.key === "length voyage")
        return sharedNames(one.context.names, other.context.names).length > 0 && sharePlace(one, other);
      return agree ? names + words >= 1 : names >= 1 && words >= 1;
    case "people":
      if (
        one.key === "people manifestant" &&
        !agree &&
        (one.where.places.length === 0) !== (other.where.places.length === 0)
      )
        return false; // a town’s, or the country’s
      if (one.key === "people emploi" && !agree) return names >= 1 && isNear(one.figure, other.figure, MOST_APART);
      if (!agree && SOME_PEOPLE.has(one.group) !== SOME_PEOPLE.has(other.group)) return false;
      if (agree && words >= 1 && Math.min(one.figure.low, other.figure.low) >= TELLING_COUNT) return true;
      return names >= 1 && (agree || words >= 1);
    case "sentence":
      return (
        sharedNames(one.context.fullNames, other.context.fullNames).length > 0 ||
        (isOneEvent(one, other) && shareSpelling(one.context.fullNames, other.context.fullNames))
      );
    case "ballot":
      return names >= 1 && (agree || isNear(one.figure, other.figure, MOST_APART_VOTES));
    case "measure":
      // A storm has as many gusts as places.
      if (one.key === "speed vent" && namesInCommon(one.context, other.context) === 0) return false;
      return agree
        ? names + words >= 1
        : names >= 1 && words >= 2 && (one.evolves === true || isNear(one.figure, other.figure, MOST_APART));
    case "amount":
      if (!agree && areApart(one.context.fullNames, other.context.fullNames, isSameName)) return false;
      return agree ? names + words >= 1 : (names >= 1 && words >= 2) || words >= 4 || names >= 3;
    case "share":
      return agree ? names + words >= 1 : (names >= 1 && words >= 2) || words >= 4 || names >= 3;
    case "deed":
      if (together === 0) return agree && names >= 1 && one.figure.low >= TELLING_COUNT;
      return agree || (names + words >= 3 && isNear(one.figure, other.figure, MOST_APART));
    case "count":
      if (one.precise) return agree || (names >= 1 && words >= 2);
      if (Math.max(one.figure.low, other.figure.low) < TELLING_COUNT) return false;
      if (agree) return words >= 2 && (names >= 1 || one.figure.low >= UNCOMMON_COUNT);
      return names >= 1 && words >= 3;
  }
}

/** A round figure and another number, in reports of two events that were written far apart: a stage of its own, not the same number again. */
function isFarGuess(one: FoundQuantity, other: FoundQuantity): boolean {
  if (one.figure.label === other.figure.label || isOneEvent(one, other)) return false;
  if (![one, other].some(({ figure }) => figure.low < figure.high)) return false;
  const [a, b] = [writtenDate(one.article), writtenDate(other.article)];
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a.earliest, b.earliest)) > GUESS_DAYS;
}

function isOneEvent(one: FoundQuantity, other: FoundQuantity): boolean {
  return one.article.event !== null && one.article.event === other.article.event;
}

function areTogether(one: FoundQuantity, other: FoundQuantity): boolean {
  if (one.article.id === other.article.id) return true;
  if (!isOneEvent(one, other)) return false;
  if (one.cast.size < LEAST_CAST || other.cast.size < LEAST_CAST) return true;
  for (const name of one.cast) if (other.cast.has(name)) return true;
  return false;
}

/** True where one figure is of another place, day, year or occasion than the other, or counts other people. */
export function isOfAnother(one: FoundQuantity, other: FoundQuantity): boolean {
  if (one.group !== undefined && other.group !== undefined && one.group !== other.group) return true;
  // Work that will be lost is always a plan: a threat and a decision tell of one thing.
  const context = one.key === "people emploi" ? { ...one.context, wished: other.context.wished } : one.context;
  if (one.where.occasions !== other.where.occasions) return true;
  return isElsewhere(context, other.context) || areApart(one.where.places, other.where.places, isSameName);
}

/** A figure of one part of a place (« au dépôt de Lorme »), against one of the whole or of another part. */
function areSites(one: FoundQuantity, other: FoundQuantity): boolean {
  const [a, b] = [one.where.sites, other.where.sites];
  if (a.length === 0 && b.length === 0) return false;
  if (one.kind !== "share" && one.kind !== "count")
    return (
      areApart(a, b, isSameName) &&
      sharedNames(a, other.context.names).length === 0 &&
      sharedNames(b, one.context.names).length === 0
    );
  return !a.some((site) => b.some((known) => isSameName(site, known)));
}

function isNear(one: Figure, other: Figure, times: number): boolean {
  return one.high <= other.low * times && other.high <= one.low * times;
}

function isSamePerson(one: FoundQuantity, other: FoundQuantity): boolean {
  const [a, b] = [writtenDate(one.article), writtenDate(other.article)];
  const near = a === undefined || b === undefined || Math.abs(daysBetween(a.earliest, b.earliest)) <= BIRTHDAY_DAYS;
  return near && Math.abs(one.figure.low - other.figure.low) <= AGE_GAP;
}

/** True where one name stands in both, spelt or ordered otherwise: « Ben Salem Karim » and « Karim Bensalem ». */
function shareSpelling(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((names) => names.map((name) => name.replace(/[-‐‑’']/gu, " ")));
  if (a === undefined || b === undefined) return false;
  return sameNames([...new Set([...a, ...b])]).some(
    (names) => names.some((name) => a.includes(name)) && names.some((name) => b.includes(name)),
  );
}

/** A journey is told by where it went: the places of both sentences meet, or one names as its place what the other names. */
function sharePlace(one: FoundQuantity, other: FoundQuantity): boolean {
  return (
    sharedNames(one.where.places, other.context.names).length > 0 ||
    sharedNames(other.where.places, one.context.names).length > 0
  );
}

/** Words in common that are not those of the key itself. */
function sharedWords(one: FoundQuantity, other: FoundQuantity): number {
  const own = new Set(one.key.split(" "));
  let shared = 0;
  for (const word of one.context.content) if (!own.has(word) && other.context.content.has(word)) shared += 1;
  return shared;
}
