/**
 * Times what is taken from an article: `npm run bench:extract` on 3,000-unit articles, stage by stage and rule by rule, then on
 * lines of 100,000 and 200,000 units of one scrap. `-- --articles` or `-- --lines` does one half, `-- --rounds 100` changes the
 * warm-up. Milliseconds of one process; the median of the rounds, since a machine has other things to do.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { foldText } from "../src/clean/offset-map.ts";
import { parseFlags, UsageError } from "../src/commands/flags.ts";
import { findDates } from "../src/extract/dates/find-dates.ts";
import type { DateRule } from "../src/extract/dates/date-rule.ts";
import { FRENCH_DATE_RULES } from "../src/extract/locales/fr/dates/index.ts";
import { readArticle } from "../src/read-article.ts";
import { table } from "../measure/table.ts";
import { seedOfText, stageTimes } from "./article-stages.ts";
import { LONG_LINES, longLine } from "./long-lines.ts";

/** Units of an article, as the level is set. */
const ARTICLE_UNITS = 3_000;
/** Units of a long line; the second one shows whether time grows with length or with its square. */
const LINE_UNITS = [100_000, 200_000] as const;
/** A line of so many units is tried first: one that is slow already is not tried longer, for it would never end. */
const PROBE_UNITS = 25_000;
/** A line that takes longer, or grows faster, is marked. */
const [MOST_LINE_MS, MOST_GROWTH] = [1_000, 3];

const { flags } = parseFlags(process.argv.slice(2), {
  articles: { help: "les articles seulement" },
  lines: { help: "les longues lignes seulement" },
  rounds: { argument: "N", help: "tours mesurés, après autant pour chauffer (par défaut, 200)" },
});
const rounds = Number(flags.text("rounds") ?? "200");
if (!Number.isInteger(rounds) || rounds < 1) throw new UsageError("--rounds attend un nombre à partir de 1.");
const both = flags.given("articles") === flags.given("lines");
if (both || flags.given("articles")) timeArticles();
if (both || flags.given("lines")) timeLines();

function timeArticles(): void {
  const texts = articleTexts();
  const stages = new Map<string, number[]>();
  for (let round = 0; round < 2 * rounds; round += 1) {
    const times = texts.map((text) => stageTimes(seedOfText(text)));
    if (round < rounds) continue;
    for (const stage of times[0]?.keys() ?? []) {
      const mean = times.reduce((all, one) => all + (one.get(stage) ?? 0), 0) / texts.length;
      stages.set(stage, [...(stages.get(stage) ?? []), mean]);
    }
  }
  const rows = [...stages].map(([stage, times]) => [stage, shown(median(times)), shown(Math.min(...times))]);
  console.log(`${texts.length} articles of ${ARTICLE_UNITS} units, ${rounds} rounds after as many to warm up`);
  console.log(`${table([["stage, ms an article", "median", "least"], ...rows])}\n`);
  console.log(`${table([["date rule, µs an article", "median"], ...ruleRows(texts).slice(0, 12)])}\n`);
}

/** Each rule by itself, with its clues, the slowest first; above them what is done once, whatever the rules. */
function ruleRows(texts: readonly string[]): readonly (readonly string[])[] {
  const folded = texts.map((text) => foldText(text).text);
  const timed = (rules: readonly DateRule[]): number => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      for (const text of folded) findDates(text, rules);
      times.push((performance.now() - started) / texts.length);
    }
    return median(times.slice(Math.floor(rounds / 2)));
  };
  const once = timed([]);
  const rows = FRENCH_DATE_RULES.map((rule) => ({ id: rule.id, milliseconds: Math.max(0, timed([rule]) - once) }));
  return [
    { id: "(once, whatever the rules)", milliseconds: once },
    ...rows.toSorted((one, other) => other.milliseconds - one.milliseconds || (one.id < other.id ? -1 : 1)),
  ].map(({ id, milliseconds }) => [id, (milliseconds * 1_000).toFixed(1)]);
}

function timeLines(): void {
  const rows = LONG_LINES.map((line) => {
    const probe = milliseconds(longLine(line, PROBE_UNITS));
    if (probe > MOST_LINE_MS)
      return { short: Infinity, row: [line.name, "", "", "", `slow: ${probe.toFixed(0)} ms for ${PROBE_UNITS} units`] };
    const [short = 0, long = 0] = LINE_UNITS.map((units) => milliseconds(longLine(line, units)));
    const growth = long / short;
    const marks = [short > MOST_LINE_MS ? "slow" : "", growth > MOST_GROWTH && long > 100 ? "grows" : ""];
    return { short, row: [line.name, short.toFixed(0), long.toFixed(0), growth.toFixed(1), marks.join(" ").trim()] };
  }).toSorted((one, other) => (one.short === other.short ? 0 : other.short - one.short));
  const head = ["line of", `${LINE_UNITS[0]}, ms`, `${LINE_UNITS[1]}, ms`, "ratio", ""];
  console.log(table([head, ...rows.map(({ row }) => row)]));
}

/** Of two readings the faster one. */
function milliseconds(text: string): number {
  const times = [0, 1].map(() => {
    const seed = seedOfText(text);
    const started = performance.now();
    readArticle(seed);
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** The archive's own articles, cut or repeated to the length of the level. */
function articleTexts(): readonly string[] {
  const folder = join(fileURLToPath(new URL("..", import.meta.url)), "seeds");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .map((text) => `${text}\n\n`.repeat(Math.ceil(ARTICLE_UNITS / text.length)).slice(0, ARTICLE_UNITS));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(3);
}
