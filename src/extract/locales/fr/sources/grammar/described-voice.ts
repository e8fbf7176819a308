import { NAMED_BODIES } from "../words/bodies.ts";
import { OFFICE_NOUNS } from "../words/people.ts";
import { complementEnd } from "./complement.ts";
import { nameAt } from "./person-name.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { Token } from "./token.ts";
import type { Voice } from "./voice.ts";
import { isAdjective, isCapitalised, isSign } from "./word-class.ts";
import { DETERMINER, IS, nounForms } from "./word-is.ts";

/** Nouns that take « à » with them: « conseiller à la sécurité », « des responsables à Rome ». */
const TAKES_TO =
  /^(?:conseill|ministre|délégué|secrétaire|chercheu|professeur|enseignant|responsables|commissaire|candidat|ambassad|élu)/u;
/** Determiners that mean somebody known, besides the definite articles; those of several; those that tell a gender. */
const POINTING: ReadonlySet<string> = new Set("son sa ses leur leurs ce cet cette notre nos".split(" "));
const MANY: ReadonlySet<string> = new Set(
  "les des ses leurs ces certains certaines plusieurs quelques deux trois quatre cinq d'".split(" "),
);
const GENDERS: ReadonlyMap<string, "m" | "f"> = new Map([
  ...["la", "une", "cette", "sa", "ma"].map((word) => [word, "f"] as const),
  ...["le", "un", "ce", "cet"].map((word) => [word, "m"] as const),
]);

/** A voice named by a noun: « le porte-parole du Kremlin, Dmitri Peskov », « la préfecture », « des responsables turcs ». */
export function describedVoice(tokens: readonly Token[], index: number, end: number | undefined): Voice | undefined {
  const article = tokens[index];
  if (article === undefined || (article.is & DETERMINER) === 0) return undefined;
  let noun = index + 1;
  while (noun < index + 4 && isForegoing(tokens[noun])) noun += 1;
  const token = tokens[noun];
  if (token === undefined || (token.is & SPEAKS) === 0 || (token.is & IS.document) !== 0) return undefined;
  const determiner = article.lower;
  const definite = (article.is & IS.definite) !== 0 || POINTING.has(determiner);
  const at = { tokens, index, noun, end, gender: GENDERS.get(determiner) };
  if ((token.is & IS.body) !== 0) return isPeriphrasis(tokens, noun) ? undefined : body(at, definite);
  const many = (token.is & (IS.group | IS.persons)) !== 0 && MANY.has(determiner);
  if (!many && (token.is & IS.person) === 0) return undefined;
  const to = TAKES_TO.test(nounForms(token.lower).plain);
  return many ? crowd(at, { person: false, to }) : person(at, { person: true, to }, definite);
}

/** Nouns for those who may speak. */
const SPEAKS = IS.body | IS.person | IS.group | IS.persons;

interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly noun: number;
  readonly end: number | undefined;
  readonly gender: "m" | "f" | undefined;
}

function person(place: Place, head: { readonly person: boolean; readonly to: boolean }, definite: boolean): Voice {
  const { tokens, index, end, gender } = place;
  const to = placeNameEnd(tokens, complementEnd(tokens, place.noun + 1, head, end));
  const role = roleOf(standingOf(tokens, place.noun));
  const name = nameAt(tokens, to) ?? apposed(tokens, to, end);
  if (name !== undefined && (end === undefined || name.to <= end)) {
    const { from: nameFrom, to: nameTo } = name;
    const named = name.gender ?? gender;
    return { kind: "person", role, from: index, to: nameTo, nameFrom, nameTo, canonical: "", gender: named };
  }
  const office = definite && standingOf(tokens, place.noun) !== "private";
  const nameFrom = firstOfName(place);
  const nameTo = nameEnd(tokens, place.noun + 1, to);
  return office
    ? { kind: "office", role: role ?? "official", from: index, to, nameFrom, nameTo, canonical: "", gender }
    : { kind: "crowd", role: "unnamed", from: index, to, nameFrom, nameTo, canonical: "", gender };
}

/** The role of a person by their standing: none fits a witness by name. */
function roleOf(standing: Standing | undefined): Voice["role"] {
  return standing === "private" ? undefined : standing;
}

/** « le régime isolé », « le royaume reclus »: a way round a name, which says nothing of who speaks. */
function isPeriphrasis(tokens: readonly Token[], noun: number): boolean {
  return (
    /^(?:régime|royaume|état|pouvoir)$/u.test(tokens[noun]?.lower ?? "") &&
    /(?:é|us|ère)$/u.test(tokens[noun + 1]?.text ?? "")
  );
}

/** A name behind an office: tokens of the name, and where everything ends. */
interface Apposed {
  readonly from: number;
  readonly to: number;
  readonly gender: "m" | "f" | undefined;
}

/** The name set off by a comma: « le maire, Paul Dumas », « un porte-parole, le général Paul Dumas ». Two words, or a title. */
function apposed(tokens: readonly Token[], at: number, end: number | undefined): Apposed | undefined {
  if (end !== undefined || !isSign(tokens[at], ",")) return undefined;
  const name = nameAt(tokens, at + 1);
  if (name === undefined) return apposedOffice(tokens, at + 1);
  if (name.words < 2 && !name.title) return undefined;
  const next = tokens[name.to];
  return next?.kind === "word" && /^(?:a|ont|est|sont|avait|ayant|étant|et)$/u.test(next.lower) ? undefined : name;
}

/** « le général Paul Dumas » behind a comma: an office of one word, then the name. */
export function apposedOffice(tokens: readonly Token[], at: number): Apposed | undefined {
  if (!/^(?:le|la|l')$/u.test(tokens[at]?.lower ?? "") || !OFFICE_NOUNS.has(tokens[at + 1]?.lower ?? ""))
    return undefined;
  let end = at + 2;
  while (end < at + 4 && isAdjective(tokens[end])) end += 1;
  const name = nameAt(tokens, end);
  return name === undefined || name.words < 2 ? undefined : name;
}

function body(place: Place, definite: boolean): Voice {
  const { tokens, index, end, gender } = place;
  const purpose = isCapitalised(tokens[place.noun]);
  const to = complementEnd(tokens, place.noun + 1, { person: false, to: false, purpose }, end);
  const nameFrom = ownName(place, to) ?? firstOfName(place);
  return definite
    ? { kind: "body", role: "official", from: index, to, nameFrom, nameTo: to, canonical: "", gender }
    : { kind: "crowd", role: "unnamed", from: index, to, nameFrom, nameTo: to, canonical: "", gender };
}

/** Where the name of a firm or a union begins: « le groupe pétrolier | Borealis ». « Le gouvernement Dumas » has none of its own. */
function ownName({ tokens, noun }: Place, to: number): number | undefined {
  if (!NAMED_BODIES.has(tokens[noun]?.lower ?? "")) return undefined;
  let at = noun + 1;
  while (at < to && isAdjective(tokens[at])) at += 1;
  return at < to && isCapitalised(tokens[at]) ? at : undefined;
}

function crowd(place: Place, head: { readonly person: boolean; readonly to: boolean }): Voice {
  const { tokens, index, end } = place;
  const to = complementEnd(tokens, place.noun + 1, head, end);
  const nameTo = nameEnd(tokens, place.noun + 1, to);
  const nameFrom = firstOfName(place);
  return { kind: "crowd", role: "unnamed", from: index, to, nameFrom, nameTo, canonical: "", gender: undefined };
}

/** « l'ex-coach du Bayern | Munich »: one more word in capitals behind a complement in capitals belongs to it. */
function placeNameEnd(tokens: readonly Token[], at: number): number {
  if (!isCapitalised(tokens[at - 1])) return at;
  const run = nameAt(tokens, at);
  return run !== undefined && run.words === 1 && !run.title ? run.to : at;
}

const PASSING =
  /^(?:interrog|rencontr|contact|consult|sollicit|questionn|renvers|réuni|install|concern|mobilis|rassembl|bless)(?:é|i)?e?s?$|^(?:joint|cité|venu|déchu|présent)e?s?$/u;

/** Before a participle that says only how somebody came to speak: « commerçants | interrogés », « président | renversé ». */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (PASSING.test(tokens[at]?.lower ?? "")) return at;
  return to;
}

/** The first word of the name: the noun, or « ancien », « premier » before it. */
function firstOfName({ tokens, index, noun }: Place): number {
  const first = tokens[index + 1]?.lower ?? "";
  return /^(?:premi|ancien|futur|haut|vice|jeune)/u.test(first) ? index + 1 : noun;
}

function isForegoing(token: Token | undefined): boolean {
  return token !== undefined && ((token.is & IS.foregoing) !== 0 || isNumber(token));
}

function isNumber({ is, lower }: Token): boolean {
  if ((is & IS.otherDeterminer) !== 0) return /^(?:deux|trois|quatre|cinq)$/u.test(lower);
  return (is & IS.figure) !== 0 && /^\d+$/u.test(lower);
}
