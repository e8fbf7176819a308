import { clean } from "../src/clean/clean.ts";
import { articleId, seedPath } from "../src/domain/names.ts";
import type { Seed } from "../src/domain/seed.ts";
import { articleDates } from "../src/extract/dates/article-dates.ts";
import { datedMentions } from "../src/extract/dates/mentions.ts";
import { language } from "../src/extract/language.ts";
import { quotes } from "../src/extract/quotes.ts";
import { sources } from "../src/extract/sources.ts";
import { articleTitle } from "../src/extract/title.ts";
import { readArticle } from "../src/read-article.ts";
import { seedOfBytes } from "../src/read/seed-files.ts";

/** A seed as it is read from a file of this text. Throws RangeError on a text that would be set aside. */
export function seedOfText(text: string): Seed {
  const seed = seedOfBytes(seedPath("bench.txt"), new TextEncoder().encode(text));
  if (seed.value === undefined) throw new RangeError(seed.diagnostics.map(({ message }) => message).join(" "));
  return seed.value;
}

/** Milliseconds by stage; `whole` is all that is taken from an article, in one run of its own. */
export type StageTimes = ReadonlyMap<string, number>;

/** Reads one seed a stage at a time, as `readArticle` does, then whole, and says how long each took. */
export function stageTimes(seed: Seed): StageTimes {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, run: () => T): T => {
    const started = performance.now();
    const value = run();
    times.set(stage, performance.now() - started);
    return value;
  };
  const reading = timed("clean, defects included", () => clean(seed, articleId("bench")).value);
  timed("language", () => language(reading));
  const { published, updated } = timed("dates of the article", () => articleDates(reading).value);
  timed("title", () => articleTitle(reading));
  timed("sources", () => sources(reading));
  timed("quotations", () => quotes(reading));
  timed("dated mentions", () => datedMentions(reading, published, updated));
  timed("whole", () => readArticle(seed));
  return times;
}
