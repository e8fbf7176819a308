import { STOP_WORDS } from "../../../../../lexicon/fr/stop-words.ts";
import { DOCUMENT_NOUNS } from "../words/bodies.ts";
import { PREPOSITIONS, TIME_WORDS } from "../words/connecting.ts";
import { THINGS } from "../words/things.ts";
import { complementEnd } from "./complement.ts";
import { nameAt } from "./person-name.ts";
import type { Token } from "./token.ts";
import type { Voice } from "./voice.ts";
import { adverbEnd, isAny } from "./word-class.ts";
import { IS, nounForms } from "./word-is.ts";

const DETERMINER =
  /^(?<one>un|une|ce|cet|cette|son|sa)$|^(?<the>le|la|l')$|^(?:des|ces|ses|leurs|deux|trois|plusieurs)$/u;

/**
 * Whoever a noun names where only a speaker can stand, behind « « … », lâche »: « un badaud », « cette cliente », « l'apiculteur
 * Paul Dumas ». No list can have all these nouns; a list has the things that say nothing. `definite`: « le », « la » are allowed.
 * Somebody unnamed is an unnamed source when first brought in (« un badaud »); « le trentenaire » only takes somebody up again.
 */
export function nounVoice(tokens: readonly Token[], index: number, definite: boolean): Voice | undefined {
  const determiner = DETERMINER.exec(tokens[index]?.lower ?? "");
  if (determiner === null) return undefined;
  const the = determiner.groups?.["the"] !== undefined;
  if (the && !definite) return undefined;
  let noun = index + 1;
  while (noun < index + 3 && isAny(tokens[noun], IS.foregoing)) noun += 1;
  const token = tokens[noun];
  if (token === undefined || !mayNamePerson(tokens, noun, token)) return undefined;
  if (THINGS.has(tokens[noun + 1]?.lower ?? "")) return undefined;
  const to = complementEnd(tokens, noun + 1, { person: true, to: false }, undefined);
  const gender = genderOf(tokens[index]?.lower ?? "");
  const name = token.capital ? undefined : nameAt(tokens, to);
  if (name !== undefined) {
    const { from: nameFrom, to: nameTo } = name;
    const named = name.gender ?? gender;
    return { kind: "person", role: undefined, from: index, to: nameTo, nameFrom, nameTo, canonical: "", gender: named };
  }
  const nameFrom = /^jeunes?$/u.test(tokens[noun - 1]?.lower ?? "") ? noun - 1 : noun;
  const role = the ? undefined : "unnamed";
  return { kind: "crowd", role, from: index, to, nameFrom, nameTo: to, canonical: "", gender };
}

function mayNamePerson(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.kind !== "word" || token.lower.length < 3 || /\d/u.test(token.lower)) return false;
  const { plain, singular } = nounForms(token.lower);
  if (THINGS.has(plain) || DOCUMENT_NOUNS.has(plain) || (singular !== undefined && THINGS.has(singular))) return false;
  if (STOP_WORDS.has(plain) || PREPOSITIONS.has(plain) || TIME_WORDS.has(plain)) return false;
  return adverbEnd(tokens, at) === undefined;
}

function genderOf(determiner: string): "m" | "f" | undefined {
  if (/^(?:une|la|cette|sa)$/u.test(determiner)) return "f";
  return /^(?:un|le|ce|cet)$/u.test(determiner) ? "m" : undefined;
}
