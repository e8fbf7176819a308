import { foldWord } from "./fold.ts";

/** « à Saint-Lubin (Ormelle) »: an article says in which department, state or country a town lies. Both folded. */
export interface PlaceClaim {
  readonly town: string;
  readonly region: string;
}

/**
 * Every town that the text places, once each, in order. Found: « à Viré (Saône-et-Loire) », « près de Perth (Australie) ».
 * Not found: « Jean Viré (PS) » and « à Lyon (OL) », since a region is not an acronym; « LYON (Agence Noroît) », a dateline;
 * « un Lyonnais (Rhône) », since no preposition leads to the name.
 */
export function placeClaims(text: string): readonly PlaceClaim[] {
  if (!text.includes("(")) return NO_CLAIMS;
  const claims = new Map<string, PlaceClaim>();
  for (const match of text.matchAll(PARENTHESIS)) {
    const region = match.groups?.["region"] ?? "";
    if (!/\p{Ll}/u.test(region) || NOT_A_REGION.test(region)) continue;
    const town = townBefore(text.slice(Math.max(0, match.index - LONGEST_TOWN), match.index));
    if (town === undefined) continue;
    const claim = { town: keyOf(town), region: keyOf(region) };
    claims.set(`${claim.town}|${claim.region}`, claim);
  }
  return claims.size === 0 ? NO_CLAIMS : [...claims.values()];
}

/** Shared: most articles place no town. */
const NO_CLAIMS: readonly PlaceClaim[] = [];

/** Units looked at before a parenthesis. */
const LONGEST_TOWN = 60;

const PARENTHESIS = /\((?<region>\p{Lu}[\p{L}\p{M} '’-]{2,40})\)/gu;

const NOT_A_REGION = /^(?:Agence|Photo|Source|Crédit|Correspondance|Reuters|Archives?)(?![\p{L}\p{N}])/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "à À a de De du Du en En dans Dans vers Vers entre et ou sur commune ville village hameau quartier".split(" "),
);

function townBefore(before: string): string | undefined {
  const parts = before.trimEnd().replaceAll(/[’']/gu, "’").split(/\s+/u);
  const name: string[] = [];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const bare = part.replace(/^[dD]’/u, "");
    if (/^\p{Lu}[\p{L}\p{M}’-]*$/u.test(bare)) {
      name.unshift(bare);
      if (bare !== part) return name.join(" ");
    } else if (name.length === 0) return undefined;
    else return PREPOSITIONS.has(part) ? name.join(" ") : undefined;
  }
  return undefined;
}

function keyOf(name: string): string {
  return foldWord(name)
    .split(/[^\p{L}]+/u)
    .join(" ")
    .trim();
}
