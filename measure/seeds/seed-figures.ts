import { resolve } from "node:path";
import { UsageError } from "../../src/commands/flags.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { analysed } from "../analysed.ts";
import { countFigure, faultFigure, shareFigure, type Figure } from "../report.ts";
import { sum, type Score } from "../score.ts";
import type { Gold, GoldArticle } from "./gold.ts";
import { sameNames } from "./names.ts";
import { falselyStated, scoreLanguage, scorePublished, scoreUpdated } from "./score-dates.ts";
import { scoreDefects } from "./score-defects.ts";
import { scoreMentions, wrongMentions } from "./score-mentions.ts";
import { scoreNoise } from "./score-noise.ts";
import { scoreQuotations, scoreSpeakers } from "./score-quotations.ts";
import { scoreSources } from "./score-sources.ts";
import { scoreTitle } from "./score-title.ts";

/** An article of the gold, as it was read with all the others and alone. */
interface Pair {
  readonly gold: GoldArticle;
  readonly read: PlacedArticle;
  readonly alone: PlacedArticle;
}

/**
 * Every figure of a gold of seeds; the levels are those the project sets itself for its own five. Rejects with a UsageError when
 * the folder does not hold, byte for byte, a seed that the gold speaks of.
 */
export async function seedFigures(gold: Gold, seeds: string, wanted: readonly string[]): Promise<readonly Figure[]> {
  const pairs = await pairsOf(gold, resolve(seeds), wanted);
  const same = sameNames([
    ...gold.forms,
    ...gold.articles.flatMap(({ sources }) => sources.map(({ canonical, names }) => [canonical, ...names])),
  ]);
  const all = (score: (pair: Pair) => Score): Score => sum(pairs.map(score));
  const noise = all(({ gold, read }) => scoreNoise(gold, read));
  return [
    countFigure("published, in company", all(({ gold, read }) => scorePublished(gold, read, false)), 1),
    faultFigure("published: stated though implied", pairs.filter(({ gold, read }) => falselyStated(gold, read)).length, 0),
    countFigure("published, alone", all(({ gold, alone }) => scorePublished(gold, alone, true)), 1),
    countFigure("updated", all(({ gold, read }) => scoreUpdated(gold, read))),
    countFigure("title", all(({ gold, read }) => scoreTitle(gold, read))),
    countFigure("language", all(({ gold, read }) => scoreLanguage(gold, read))),
    countFigure("noise set aside exactly", { ...noise, found: 0, good: 0, misses: noise.misses }, 1),
    faultFigure("noise: passages of the article set aside", noise.found - noise.good, 0),
    shareFigure("sources", all(({ gold, read }) => scoreSources(gold, read, same)), { share: 0.95, of: "both" }),
    shareFigure("quotation spans", all(({ gold, read }) => scoreQuotations(gold, read)), { share: 0.97, of: "f1" }),
    countFigure("speakers", all(({ gold, read }) => scoreSpeakers(gold, read, same)), 0.9),
    shareFigure("dated mentions, in company", all(({ gold, read }) => scoreMentions(gold, read, false)), { share: 0.9, of: "both" }),
    faultFigure("dated mentions, in company: wrong", wrongIn(pairs, false)),
    shareFigure("dated mentions, alone", all(({ gold, alone }) => scoreMentions(gold, alone, true)), { share: 0.9, of: "both" }),
    faultFigure("dated mentions, alone: wrong", wrongIn(pairs, true)),
    shareFigure("defects", all(({ gold, read }) => scoreDefects(gold, read))),
  ];
}

function wrongIn(pairs: readonly Pair[], alone: boolean): number {
  return pairs
    .map((pair) => wrongMentions(pair.gold, alone ? pair.alone : pair.read, alone))
    .reduce((all, one) => all + one, 0);
}

async function pairsOf(gold: Gold, seeds: string, wanted: readonly string[]): Promise<readonly Pair[]> {
  const together = await analysed(seeds);
  const pairs: Pair[] = [];
  for (const one of gold.articles.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const read = together.find(({ seed }) => seed.sha256 === one.sha256);
    if (read === undefined) throw new UsageError(`no seed in ${seeds} has the bytes of ${one.name} (${one.sha256})`);
    const [alone] = await analysed(seeds, (path) => path === read.seed.path);
    if (alone === undefined) throw new UsageError(`${read.seed.path} cannot be read alone`);
    pairs.push({ gold: one, read, alone });
  }
  return pairs;
}
