import { STOP_WORDS } from "../../../../../lexicon/fr/stop-words.ts";
import { ADJECTIVE_ENDING, PLAIN_ADJECTIVES } from "../words/adjectives.ts";
import { BODY_NOUNS, DOCUMENT_NOUNS } from "../words/bodies.ts";
import {
  ADVERB_PHRASES,
  ADVERBS,
  BREAKING_WORDS,
  CONTRACTIONS,
  DEFINITE_ARTICLES,
  FOREGOING_ADJECTIVES,
  INDEFINITE_ARTICLES,
  NAME_PARTICLES,
  OTHER_DETERMINERS,
  PREPOSITIONS,
  TIME_WORDS,
  TITLES,
} from "../words/connecting.ts";
import { EXPERT_NOUNS, GROUP_NOUNS, OFFICE_NOUNS, WITNESS_NOUNS } from "../words/people.ts";

/**
 * What a word may be, a bit each, from the lists and from its ending: grammar asks this of every word many times, and one look
 * at a number costs less than a look in a list.
 */
export const IS = {
  definite: 1,
  indefinite: 1 << 1,
  otherDeterminer: 1 << 2,
  contraction: 1 << 3,
  preposition: 1 << 4,
  breaking: 1 << 5,
  time: 1 << 6,
  stop: 1 << 7,
  /** In the list of adverbs, or in « -ment ». */
  adverb: 1 << 8,
  /** The first word of a run that does the work of an adverb. */
  adverbPhrase: 1 << 9,
  adjective: 1 << 10,
  foregoing: 1 << 11,
  title: 1 << 12,
  particle: 1 << 13,
  /** The word as it stands is an office, a trade or a bond: « maire », « éleveur », « sœur ». */
  role: 1 << 14,
  /** The same three of the noun without « vice- » or « ex- »: a body, a person, a paper. */
  body: 1 << 15,
  person: 1 << 16,
  document: 1 << 17,
  /** A plural: one by itself, or of a person. */
  group: 1 << 18,
  persons: 1 << 19,
  /** « de », « du », « des », « d’ ». */
  of: 1 << 20,
  /** « à », « au », « aux ». */
  at: 1 << 21,
  /** Before a noun it leaves no room for a subject that begins behind it: « pour | le maire ». */
  governing: 1 << 22,
  /** A noun of rank that makes an expert with what follows: « directrice de recherche », « chef économiste ». */
  rank: 1 << 24,
  /** Written whole in capitals. */
  acronym: 1 << 23,
  /** Begins with a figure. */
  figure: 1 << 25,
  /** Loses its vowel before an apostrophe: « l », « qu ». */
  elided: 1 << 26,
  /** Takes a dot of its own: « M », « Mme ». */
  abbreviation: 1 << 27,
  /** Ends with the pronoun of an inversion: « a-t-il ». */
  inversion: 1 << 28,
  /** « dernier », « récente », which stand before a paper that speaks. */
  recent: 1 << 29,
} as const;

/** Any word that may open a voice named by a noun. */
export const DETERMINER = IS.definite | IS.indefinite | IS.otherDeterminer;

const LISTED: ReadonlyMap<string, number> = table();
/** Words that are no adjective whatever their ending. */
const NO_ADJECTIVE = IS.otherDeterminer | IS.stop | IS.time | IS.breaking;

/** What a word may be, as it stands and in small letters. */
export function wordIs(text: string, lower: string): number {
  const listed = LISTED.get(lower) ?? 0;
  const adverb = /\p{L}{2}ment$/u.test(lower) ? IS.adverb : 0;
  const adjective = (listed & NO_ADJECTIVE) === 0 && isAdjective(lower) ? IS.adjective : 0;
  const acronym = /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(text) ? IS.acronym : 0;
  return listed | adverb | adjective | acronym | nounIs(lower) | spelling(text, lower);
}

const FIGURE = /^\d/u;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
const ABBREVIATION = /^(?:\p{Lu}|MM|Mme|Mlle|Mgr|Dr|Pr|St|Ste)$/u;
const RECENT = /^(?:derni[eè]re?s?|récente?s?)$/u;
/** A verb with the pronoun behind it: « a-t-il ». */
export const INVERSION = /-(?:t-?)?(?<pronoun>ils?|elles?|on)$/u;

/** What its spelling says of a word. */
function spelling(text: string, lower: string): number {
  return (
    (FIGURE.test(text) ? IS.figure : 0) |
    (ELIDED.test(text) ? IS.elided : 0) |
    (ABBREVIATION.test(text) ? IS.abbreviation : 0) |
    (INVERSION.test(text) ? IS.inversion : 0) |
    (RECENT.test(lower) ? IS.recent : 0)
  );
}

function isAdjective(lower: string): boolean {
  return lower
    .split("-")
    .every(
      (part) =>
        PLAIN_ADJECTIVES.has(part) || /^(?:sud|nord|est|ouest|ex|vice)$/u.test(part) || ADJECTIVE_ENDING.test(part),
    );
}

const RANK = /^(?:direct(?:eur|rice)|chargée?|chef|cheffe|responsable|maître|maîtresse|ingénieure?|membre)$/u;

function nounIs(lower: string): number {
  const { plain, singular } = nounForms(lower);
  return (
    (BODY_NOUNS.has(plain) ? IS.body : 0) |
    (isRole(plain) ? IS.person : 0) |
    (RANK.test(plain) ? IS.rank : 0) |
    (DOCUMENT_NOUNS.has(plain) ? IS.document : 0) |
    (GROUP_NOUNS.has(plain) ? IS.group : 0) |
    (isRole(singular ?? plain) ? IS.persons : 0)
  );
}

/** The noun without « vice- », « ex- » and the like, and without the mark of the plural when the list has the singular. */
export function nounForms(lower: string): { readonly plain: string; readonly singular: string | undefined } {
  const plain = lower.includes("-") ? lower.replace(/^(?:vice|ex|sous|co|néo)-(?=\p{L})/u, "") : lower;
  const singular = plain.length > 3 && (plain.endsWith("s") || plain.endsWith("x")) ? plain.slice(0, -1) : undefined;
  return { plain, singular };
}

function isRole(noun: string): boolean {
  return OFFICE_NOUNS.has(noun) || EXPERT_NOUNS.has(noun) || WITNESS_NOUNS.has(noun);
}

function table(): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit);
  };
  add(DEFINITE_ARTICLES, IS.definite);
  add(INDEFINITE_ARTICLES, IS.indefinite);
  add(OTHER_DETERMINERS, IS.otherDeterminer);
  add(CONTRACTIONS.keys(), IS.contraction);
  add(PREPOSITIONS, IS.preposition | IS.governing);
  add("l' la le les un une ce cette ces son sa ses leur leurs m. mme".split(" "), IS.governing);
  add(BREAKING_WORDS, IS.breaking);
  add(TIME_WORDS, IS.time);
  add(STOP_WORDS, IS.stop);
  add(ADVERBS, IS.adverb);
  add(
    ADVERB_PHRASES.flatMap((words) => words.slice(0, 1)),
    IS.adverbPhrase,
  );
  add(PLAIN_ADJECTIVES, IS.adjective);
  add(FOREGOING_ADJECTIVES, IS.foregoing);
  add(TITLES.keys(), IS.title);
  add(NAME_PARTICLES, IS.particle);
  for (const nouns of [OFFICE_NOUNS, EXPERT_NOUNS, WITNESS_NOUNS]) add(nouns, IS.role);
  add(["de", "du", "des", "d'"], IS.of);
  add(["à", "au", "aux"], IS.at);
  return listed;
}
