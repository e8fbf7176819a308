import { AGENCIES } from "../../../../lexicon/fr/agencies.ts";
import { PRESS_TITLES } from "../../../../lexicon/fr/press-titles.ts";
import type { SourceRole } from "../../../../domain/source.ts";
import type { NameBook } from "./grammar/name-book.ts";
import { PLACES } from "./words/places.ts";
import { printed, type Naming } from "./naming.ts";

const KNOWN: ReadonlyMap<string, string> = new Map([
  ...PRESS_TITLES.flatMap((title) => title.names.map((name) => [printed(name), title.canonical] as const)),
  ...AGENCIES.flatMap((agency) =>
    [...agency.names, ...(agency.doubtful ?? [])].map((name) => [printed(name), agency.canonical] as const),
  ),
]);

/** The canonical name of an agency or a title, by any name the tables have. */
export function knownCanonical(name: string): string | undefined {
  return KNOWN.get(printed(name));
}

/**
 * Finds the agency that an article has named as one and goes on to call by its bare name: « l'agence d'État Borée… selon Borée ». The answer is
 * the agency's canonical name, undefined for a name that the article calls nothing.
 */
export function introducedAgencies(namings: readonly Naming[]): (naming: Naming) => string | undefined {
  const agencies = new Map(
    namings.flatMap(({ role, canonical }) =>
      role === "agency" && /^Agence \p{Lu}/u.test(canonical) ? [[canonical.slice(AGENCY.length), canonical]] : [],
    ),
  );
  return ({ name }) => agencies.get(printed(name));
}

const AGENCY = "Agence ";

/**
 * Gives names the form under which the archive files them, from what the whole article says: the full name of a person, and
 * the agency meant by « agence de presse coréenne » when the article also names just one of that description.
 */
export function canonicalNames(
  names: NameBook | undefined,
  namings: readonly Naming[],
): (canonical: string, role: SourceRole) => string {
  const agencies = new Set(namings.map((naming) => naming.canonical));
  return (canonical, role) => {
    if (role === "agency" || role === "photo" || role === "credit") {
      return agencies.has(canonical) && /^agence/iu.test(canonical)
        ? (described(canonical, agencies) ?? canonical)
        : canonical;
    }
    if (role !== "official" && role !== "expert") return canonical;
    const short = canonical.replace(/^\P{Lu}*/u, "");
    return PLACES.has(canonical) || short !== canonical ? canonical : (names?.fullName(canonical) ?? canonical);
  };
}

function described(phrase: string, named: ReadonlySet<string>): string | undefined {
  const words = phrase.toLowerCase().split(" ");
  const fitting = AGENCIES.filter(
    (agency) =>
      named.has(agency.canonical) &&
      [...(agency.vagueNation ?? []), ...(agency.nation ?? [])].some((nation) => words.includes(nation)),
  );
  return fitting.length === 1 ? fitting[0]?.canonical : undefined;
}
