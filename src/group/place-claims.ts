import { REGIONS } from "../lexicon/fr/regions.ts";
import { foldWord } from "./fold.ts";

/** « à Saint-Lubin (Ormelle) », « à Viré, dans la Sarthe »: an article says in which department, state or country a town lies. Both folded. */
export interface PlaceClaim {
  readonly town: string;
  readonly region: string;
}

/**
 * Every town that the text places, once each: behind parentheses, then behind commas. Found: « à Viré (Saône-et-Loire) », « près de Perth
 * (Australie) », « à Viré, dans la Sarthe », « à Perth, en Écosse », « à Perth, dans le nord de l’Australie », « à Viré, Saône-et-Loire, ».
 * Not found: « Jean Viré (PS) » and « à Lyon (OL) », since a region is not an acronym; « LYON (Agence Noroît) », a dateline;
 * « un Lyonnais (Rhône) », since no preposition leads to the name; « à Perth, en Ovalie », since no region is called so.
 */
export function placeClaims(text: string): readonly PlaceClaim[] {
  const claims = new Map<string, PlaceClaim>();
  const claim = (region: string, before: number, prepositions: ReadonlySet<string>): void => {
    const town = townBefore(text.slice(Math.max(0, before - LONGEST_TOWN), before), prepositions);
    if (town === undefined) return;
    const placed = { town: keyOf(town), region: keyOf(region) };
    claims.set(`${placed.town}|${placed.region}`, placed);
  };
  if (text.includes("(")) {
    for (const match of text.matchAll(PARENTHESIS)) {
      const region = match.groups?.["region"] ?? "";
      if (/\p{Ll}/u.test(region) && !NOT_A_REGION.test(region)) claim(region, match.index, PREPOSITIONS);
    }
  }
  for (const match of text.matchAll(BEHIND_COMMA)) {
    const { led, apposed } = match.groups ?? {};
    const region = led ?? apposed ?? "";
    if (REGION_KEYS.has(keyOf(region)))
      claim(region, match.index, /^, (?:en|aux?) /u.test(match[0]) ? LOCATIVE : PREPOSITIONS);
  }
  return claims.size === 0 ? NO_CLAIMS : [...claims.values()];
}

/** Shared: most articles place no town. */
const NO_CLAIMS: readonly PlaceClaim[] = [];

/** Units looked at before a parenthesis. */
const LONGEST_TOWN = 60;

const PARENTHESIS = /\((?<region>\p{Lu}[\p{L}\p{M} '’-]{2,40})\)/gu;

const NAME = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'][\\p{L}\\p{M}]+){0,4}";

/** « , dans la Sarthe », « , en Écosse », « , dans le nord de l’Australie »; « , Saône-et-Loire, » between commas, or before the end of a sentence. */
const BEHIND_COMMA = new RegExp(
  `(?<=\\p{L}), (?:(?:dans (?:la |le |les |l[’'])|en |au |aux )(?:(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest) (?:de la |de l[’']|du |des |de |d[’']))?(?<led>${NAME})|(?<apposed>${NAME})(?=[,.;)]))(?![\\p{L}\\p{N}-])`,
  "gu",
);

const REGION_KEYS: ReadonlySet<string> = new Set(REGIONS.map((region) => keyOf(region)));

const NOT_A_REGION = /^(?:Agence|Photo|Source|Crédit|Correspondance|Reuters|Archives?)(?![\p{L}\p{N}])/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "à À a de De du Du en En dans Dans vers Vers entre et ou sur commune ville village hameau quartier".split(" "),
);

/** « La visite de Kim, en Russie » places nobody. */
const LOCATIVE: ReadonlySet<string> = new Set(
  "à À vers Vers près Près commune ville village hameau quartier".split(" "),
);

function townBefore(before: string, prepositions: ReadonlySet<string>): string | undefined {
  const parts = before.trimEnd().replaceAll(/[’']/gu, "’").split(/\s+/u);
  const name: string[] = [];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const bare = part.replace(/^[dD]’/u, "");
    if (name.length > 0 && prepositions.has(part)) return name.join(" ");
    if (/^\p{Lu}[\p{L}\p{M}’-]*$/u.test(bare)) {
      name.unshift(bare);
      if (bare !== part) return name.join(" ");
    } else return undefined;
  }
  return undefined;
}

function keyOf(name: string): string {
  return foldWord(name)
    .split(/[^\p{L}]+/u)
    .join(" ")
    .trim();
}
