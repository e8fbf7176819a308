import { CREDIT_OPENERS, PHOTO_AGENCIES } from "../lexicon/fr/photo-credits.ts";
import { PRESS_TITLES } from "../lexicon/fr/press-titles.ts";
import { anyOf } from "./pattern.ts";

const AGENCIES = new Set(PHOTO_AGENCIES);
/** Papers whose photographers sign as agencies do: « Jean Morel / Le Monde ». */
const TITLES = new Set(PRESS_TITLES.flatMap((title) => title.names));
const AGENCY_NAME = /^(?:Agence|Agency|Agencia|Collection|Archives|Musée|Ville)\s/u;
/** A person, a title or a service: capitals, and the small words of names. */
const NAME_WORD =
  /^(?:[a-z][a-z0-9-]{1,20}\.(?:com|fr|ch|be|ca|org|net)|\p{Lu}[\p{L}\p{N}.'&-]*|de|du|des|d'\p{Lu}[\p{L}'-]*|la|le|les|et|von|van|der|ben|bin|al|el)$/u;
const OPENED = new RegExp(`^${anyOf(CREDIT_OPENERS)}(?<sign>\\s?[:/©]\\s?|\\s)(?<rest>\\S.*)$`, "u");
const KIND =
  /^(?:(?:d'archives?|d'illustration|d'agence|non datée|DR|D\.R\.)(?!\p{L})|(?:fournie(?: par .{2,40})?|prétexte|de famille|de presse)(?=$|\s?[,/(©.]))/u;

/** True for an agency or a desk that signs pictures. */
export function isAgency(part: string): boolean {
  return AGENCIES.has(part) || AGENCY_NAME.test(part);
}

/** True for « Jean Morel », « Le Courrier du Lac »: nothing but words of names, `least` at least. */
export function isName(part: string, least = 1): boolean {
  const words = part.split(" ").filter((word) => word !== "");
  if (words.length < least || words.length > 7 || !/^(?:\p{Lu}|[a-z0-9-]+\.[a-z]{2,3}$)/u.test(part)) return false;
  return words.every((word) => NAME_WORD.test(word));
}

/** The parts of a credit: « Jean Morel/Spoutnik via AP » gives three. */
export function creditParts(text: string): readonly string[] {
  return text
    .replace(/^\(?©?\s?\(?|\)$/gu, "")
    .replace(/\s(?:sda-ats|sda|ats|afp|belga)$/u, "")
    .split(/\s*[/,]\s*|\s(?:via|VIA|pour|Source\s?:)\s|\s[–—-]\s/u)
    .map((part) => part.trim());
}

/** « Jean Morel/AFP », « AFP / Jean Morel »: a person or a service, and an agency. Two agencies alone sign a dispatch. */
export function isPersonAndAgency(text: string): boolean {
  const parts = creditParts(text);
  return (
    parts.length >= 2 &&
    parts.some((part) => isAgency(part) || TITLES.has(part)) &&
    parts.every((part) => isAgency(part) || isName(part)) &&
    parts.some((part) => !isAgency(part) && !TITLES.has(part) && isName(part, 2))
  );
}

/**
 * « Photo : Jean Morel », « Crédit photo AFP », « Photo d'archives », « DR ». Not « Photo : le retour de l'argentique ». Without
 * a sign after the first word, only what cannot be a title counts, unless the words stand in parentheses.
 */
export function isOpenedCredit(text: string, inParentheses = false): boolean {
  if (/^(?:DR|D\.R\.)$/u.test(text)) return true;
  const parts = OPENED.exec(text)?.groups;
  const rest = (parts?.["rest"] ?? "").replace(/\.$/u, "");
  if (rest === "" || rest.length > 90) return false;
  if (KIND.test(rest)) return true;
  const named = creditParts(rest);
  if (!named.every((part) => isAgency(part) || isName(part) || KIND.test(part))) return false;
  const isSigned = (parts?.["sign"] ?? "").trim() !== "";
  return (
    isSigned || named.some(isAgency) || /^crédit/iu.test(text) || (inParentheses && /^(?:photo|archive)/iu.test(text))
  );
}
