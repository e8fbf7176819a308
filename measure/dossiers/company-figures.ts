import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/commands/flags.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { overlaps } from "../../src/domain/span.ts";
import { analysed } from "../analysed.ts";
import { dateVerdict, shownDate, shownPairs, valueVerdict } from "../date-verdict.ts";
import { countFigure, type Figure } from "../report.ts";
import { NOTHING, sum, type Score } from "../score.ts";
import { readCompany, type CompanyArticle, type CompanyMention } from "./company.ts";

/**
 * Two or three figures a dossier that has a `company.json`: its articles dated in company, their expressions, and what is left
 * of the dates when the proving article is taken away. Rejects with a UsageError where a gold speaks of what is not there.
 */
export async function companyFigures(folder: string): Promise<readonly Figure[]> {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const figures: Figure[] = [];
  const all: { published: Score[]; mentions: Score[]; without: Score[] } = { published: [], mentions: [], without: [] };
  for (const name of names.filter((one) => existsSync(join(folder, one, "company.json")))) {
    const { articles, without } = readCompany(readFileSync(join(folder, name, "company.json"), "utf8"));
    const seeds = join(folder, name, "seeds");
    const read = await analysed(seeds);
    const published = sum(articles.map((one) => scorePublished(one, read, name)));
    const mentions = sum(articles.map((one) => scoreMentions(one, read, name)));
    const scores: Score[] = [];
    for (const { removed, articles: left } of without) {
      const rest = await analysed(seeds, (path) => !removed.includes(path));
      const where = `${name} without ${removed.join(", ")}`;
      scores.push(...left.flatMap((one) => [scorePublished(one, rest, where), scoreMentions(one, rest, where)]));
    }
    figures.push(countFigure(`${name}: published`, published), countFigure(`${name}: dated mentions`, mentions));
    if (without.length > 0) figures.push(countFigure(`${name}: without the proof`, sum(scores)));
    all.published.push(published);
    all.mentions.push(mentions);
    all.without.push(...scores);
  }
  if (figures.length === 0) return [];
  return [
    ...figures,
    countFigure("all: published", unlisted(all.published)),
    countFigure("all: dated mentions", unlisted(all.mentions)),
    countFigure("all: without the proof", unlisted(all.without)),
  ];
}

/** Together, without the misses, which stand with each dossier. */
function unlisted(scores: readonly Score[]): Score {
  return { ...sum(scores), misses: [] };
}

function scorePublished(gold: CompanyArticle, read: readonly PlacedArticle[], name: string): Score {
  if (gold.published === undefined) return NOTHING;
  const { published } = articleOf(gold.file, read);
  const verdict = dateVerdict(gold.published, published);
  const given = published.status === "unknown" ? 0 : 1;
  const what = `published ${verdict}: ${shownDate(published)}, not ${shownPairs(gold.published.accepted)}`;
  return {
    right: verdict === "right" ? 1 : 0,
    expected: 1,
    good: verdict === "wrong" ? 0 : given,
    found: given,
    misses: verdict === "right" ? [] : [{ where: name, passage: gold.file, what }],
  };
}

function scoreMentions(gold: CompanyArticle, read: readonly PlacedArticle[], name: string): Score {
  const article = articleOf(gold.file, read);
  return sum(gold.mentions.map((one) => scoreMention(one, article, `${name}/${gold.file}`)));
}

function scoreMention(gold: CompanyMention, article: PlacedArticle, where: string): Score {
  const start = placeOf(gold, article.original);
  const at = { start, end: start + gold.quote.length };
  const mention = article.mentions.find(({ expression }) => overlaps(expression, at));
  const passage = article.original.slice(Math.max(0, start - 40), at.end + 40);
  if (mention === undefined)
    return { ...NOTHING, expected: 1, misses: [{ where, passage, what: `« ${gold.quote} » missed` }] };
  const verdict = valueVerdict(gold.accepted, gold.accepted[0] ?? null, mention.date);
  const accepted = gold.accepted.map((value) => value ?? "unknown").join(", ");
  const what = `« ${gold.quote} » ${verdict}: ${shownDate(mention.date)}, not ${accepted}`;
  return {
    right: verdict === "right" ? 1 : 0,
    expected: 1,
    good: verdict === "wrong" ? 0 : 1,
    found: 1,
    misses: verdict === "right" ? [] : [{ where, passage, what }],
  };
}

function articleOf(file: string, read: readonly PlacedArticle[]): PlacedArticle {
  const article = read.find(({ seed }) => seed.path === file);
  if (article === undefined)
    throw new UsageError(`company.json speaks of ${file}, which is not there or was set aside`);
  return article;
}

function placeOf({ quote, nth }: CompanyMention, text: string): number {
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) throw new UsageError(`company.json speaks of « ${quote} » number ${nth}, which does not stand there`);
  }
  return at;
}
