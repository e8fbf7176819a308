import type { PlacedArticle } from "../../src/domain/article.ts";
import type { Source } from "../../src/domain/source.ts";
import { overlaps, slice } from "../../src/domain/span.ts";
import type { Score } from "../score.ts";
import { onOneLine } from "../table.ts";
import type { GoldArticle, GoldSource } from "./gold.ts";
import type { SameName } from "./names.ts";

/**
 * Sources, a name and a role each, however often they are named. One that is required is found when a naming of it stands at a
 * place of the gold; one that was found is good when the gold has that name in that role.
 */
export function scoreSources(gold: GoldArticle, article: PlacedArticle, same: SameName): Score {
  const required = gold.sources.filter((one) => one.required);
  const missed = required.filter((one) => !article.sources.some((source) => isAt(one, source, same)));
  const distinct = article.sources.filter(
    (source, index) =>
      article.sources.findIndex(
        (other) => other.role === source.role && same(other.canonical, source.canonical),
      ) === index,
  );
  const strange = distinct.filter((source) => !gold.sources.some((one) => isNamed(one, source, same)));
  return {
    right: required.length - missed.length,
    expected: required.length,
    good: distinct.length - strange.length,
    found: distinct.length,
    misses: [
      ...missed.map((one) => ({
        where: gold.name,
        passage: onOneLine(one.evidence.map((at) => slice(article.original, at)).join(" | ")),
        what: `source missed: ${one.roles.join(" or ")} ${one.canonical}`,
      })),
      ...strange.map(({ role, canonical, evidence }) => ({
        where: gold.name,
        passage: onOneLine(evidence.quote),
        what: `no such source: ${role} ${canonical} (${evidence.rule})${isRefused(gold, canonical, same) ? ", only mentioned" : ""}`,
      })),
    ],
  };
}

function isAt(gold: GoldSource, source: Source, same: SameName): boolean {
  return isNamed(gold, source, same) && gold.evidence.some((at) => overlaps(at, source.evidence));
}

function isNamed(gold: GoldSource, source: Source, same: SameName): boolean {
  const names = [gold.canonical, ...gold.names];
  return isRole(gold, source.role) && names.some((name) => same(name, source.canonical) || same(name, source.name));
}

/** The format has no word for an expert who is quoted by name: it files him, never required, as an official. */
function isRole({ roles, required }: GoldSource, role: string): boolean {
  return roles.includes(role) || (role === "expert" && !required && roles.includes("official"));
}

function isRefused(gold: GoldArticle, canonical: string, same: SameName): boolean {
  return gold.notSources.some((name) => same(name, canonical));
}
