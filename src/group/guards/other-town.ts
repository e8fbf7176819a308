import { halves } from "../frame.ts";
import { hashOf } from "../hash.ts";
import type { Profile } from "../profile.ts";
import type { Guard } from "./guard.ts";

/**
 * Two towns of one name: « à Saint-Marcel (Eure) » and « à Saint-Marcel (Indre) ». Said only when the articles place the town
 * in no common region and share no other name: « à Perth (Australie) » and « à Perth (Écosse) » about one sailor are one story.
 */
export const otherTown = {
  id: "other-town",
  bar: (one, other) => (one.claims.some(({ town }) => placedApart(town, one, other)) ? "dossier" : undefined),
} satisfies Guard;

function placedApart(town: string, one: Profile, other: Profile): boolean {
  const here = regionsOf(town, one);
  const there = regionsOf(town, other);
  if (here.length === 0 || there.length === 0) return false;
  if (here.some((region) => speaksOf(other, region)) || there.some((region) => speaksOf(one, region))) return false;
  return !shareAnotherName(town, one, other);
}

function regionsOf(town: string, article: Profile): readonly string[] {
  return article.claims.filter((claim) => claim.town === town).map(({ region }) => region);
}

function speaksOf(article: Profile, region: string): boolean {
  const name = hashOf(region);
  return article.claims.some((claim) => claim.region === region) || halves(article.frame.names)[0].includes(name);
}

function shareAnotherName(town: string, one: Profile, other: Profile): boolean {
  const names = new Set(halves(one.frame.names)[0]);
  names.delete(hashOf(town));
  return halves(other.frame.names)[0].some((name) => names.has(name));
}
