import { APPOSED_NOUNS } from "../lexicon/fr/apposed-nouns.ts";
import { GIVEN_NAMES } from "../lexicon/fr/given-names.ts";
import { KOREAN_FAMILY_NAMES } from "../lexicon/fr/korean-names.ts";
import { PERSON_NOUNS } from "../lexicon/fr/person-nouns.ts";
import { PUBLIC_OFFICES } from "../lexicon/fr/public-offices.ts";
import { fold } from "./words.ts";

/** What a name and the words around it say that it is; undefined where they say nothing. */
export type NameHint = "person" | "place" | undefined;

/** A name’s words, and some text before it and after it. `near`: only what follows the capitalised word before it. */
interface NameInText {
  readonly near: string;
  readonly before: string;
  readonly words: readonly string[];
  readonly after: string;
}

/**
 * A person has « M. », an office or a kinship right before the name or set beside it with a comma, a given name or a Korean family name in it, an
 * age behind it; a place has « à », « en », « près de » before it.
 */
export function nameHint({ near, before, words, after }: NameInText): NameHint {
  const given = words.length > 1 && GIVEN_NAMES.has(fold(words[0] ?? "").split(/[-‐‑]/u)[0] ?? "");
  if (given || isKorean(words) || AGED.test(after)) return "person";
  if (NO_PLACE.test(after)) return undefined;
  if (CIVILITY.test(before) || hasOfficeBefore(near)) return "person";
  if (words.length > 1 && (isApposedTo(before) || isApposed(after))) return "person";
  return LOCATIVE.test(near) ? "place" : undefined;
}

/** « Ligue 2 », « Fédération de Russie »: a rank, or a body that bears the name of another. */
const NO_PLACE = /^[ \u00A0\u202F](?:\d|(?:de |du |des |d[’'])\p{Lu}(?!ord(?!\p{L})|ud(?!\p{L})))/u;

/** « Rémi Castagnol, 46 ans ». */
const AGED = /^,?[ \u00A0\u202F]\(?\d{1,3}[ \u00A0\u202F]ans(?![\p{L}\p{N}])/u;

const CIVILITY = /(?:^|[\s(«“])(?:M\.|MM\.|M|Mme|Mlle|Me|Dr|Pr|Mgr)[ \u00A0\u202F]$/u;

const LOCATIVE =
  /(?:^|[\s(])(?:à|en|près d[e’']|vers|autour d[e’']|(?:la|une|cette) (?:ville|commune|région|province|vallée) d[e’']|(?:le|un|ce) (?:village|port|quartier|département) d[e’']|(?:la )?(?:gare|mairie|prison) d[e’']|(?:l[’'])?(?:aéroport|hôpital|université) d[e’'])[ \u00A0\u202F]?$/iu;

/** The last three words before a name, without what parts them from it. */
const WORDS_BEFORE = /(?:[\p{L}\p{M}’'-]+[ \u00A0\u202F]){1,3}$/u;

/** « le préfet Anselme Courtil »; not « le bureau du préfet de Clerval ». */
function hasOfficeBefore(text: string): boolean {
  const near = WORDS_BEFORE.exec(text)?.[0] ?? "";
  const words = near.split(/[ \u00A0\u202F’'-]+/u).map(fold);
  return (
    words.some((word) => PUBLIC_OFFICES.has(word) || PERSON_NOUNS.has(word)) &&
    !/(?:^|[\s’'])d[eu][s]?[ \u00A0\u202F]$/u.test(near)
  );
}

/**
 * « la cheffe du service des eaux, Odile Garrec »: from an office with its article to the comma before the name, with « de », « à » or an adjective
 * behind it and no verb that can be told.
 */
const SET_BEFORE =
  /^[\s(«“](?:(?:le|la|son|sa|leur|notre|un|une)[ \u00A0\u202F]|l[’']|ex-)(?<noun>[\p{L}\p{M}-]+)(?:[ \u00A0\u202F](?:\p{L}{2,}(?:al|ale|el|elle|ique|aire|iers?|ière|ain|aine|ien|ienne|ais|aise|ois|oise|if|ive)|adjointe?)){0,2}(?:[ \u00A0\u202F](?:d[eu]|des|d[’'][\p{L}\p{M}-]+|à|aux?|en|pour)(?:[ \u00A0\u202F](?!(?:a|ont|est|sont|avait|était|sera|qui|que|et|mais)[ \u00A0\u202F])(?:d[’']|l[’'])?[\p{L}\p{M}-]+){0,6})?,[ \u00A0\u202F]$/iu;

function isApposedTo(before: string): boolean {
  const from = before.slice(0, -2).search(/[^,.;:!?()«»“”\n]*$/u);
  const said = ` ${before.slice(from)}`;
  for (let at = 0; at >= 0 && at < said.length; at = said.indexOf(" ", at + 1)) {
    const noun = SET_BEFORE.exec(said.slice(at))?.groups?.["noun"];
    if (noun !== undefined && (PUBLIC_OFFICES.has(fold(noun)) || APPOSED_NOUNS.has(fold(noun)))) return true;
  }
  return false;
}

/** « Odile Garrec, maire de Clerval », « Odile Garrec, une habitante ». */
const SET_BEHIND =
  /^,[ \u00A0\u202F](?:(?:le|la|son|sa|leur|notre|un|une|ancien|ancienne|alors)[ \u00A0\u202F]|l[’']|ex-){0,2}(?<noun>[\p{L}\p{M}]+)(?:-parole)?(?![\p{L}\p{N}-])/u;

function isApposed(after: string): boolean {
  const noun = fold(SET_BEHIND.exec(after)?.groups?.["noun"] ?? "");
  return PUBLIC_OFFICES.has(noun) || APPOSED_NOUNS.has(noun);
}

/** « Moon Jae-in », « Pak Song Chol »: a Korean family name and two short syllables. */
function isKorean(words: readonly string[]): boolean {
  const parts = words.flatMap((word) => fold(word).split(/[-‐‑]/u));
  const [family = "", ...syllables] = parts;
  return (
    syllables.length === 2 &&
    KOREAN_FAMILY_NAMES.has(family) &&
    syllables.every((syllable) => /^[b-df-hj-np-tv-z]{0,2}[aeiouy]{1,3}(?:ng|[klmnpt])?$/u.test(syllable))
  );
}
