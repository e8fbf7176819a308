/**
 * Times grouping: `npm run bench:group [-- 10000 100000]` on so many invented articles of 300 words, in wall seconds of one core, tokenising
 * included: reading (words, names, frame, sketch), weighing, candidates, then all of it with guards and linking; memory that
 * the grouping keeps, in bytes an article; growth as the exponent between two sizes (1 is linear). How good grouping is, `npm run
 * measure` says.
 */
import { setTimeout } from "node:timers/promises";
import { archiveMemory } from "../src/group/archive-memory.ts";
import { candidates } from "../src/group/candidates.ts";
import { group } from "../src/group/group.ts";
import { profileOf, type GroupInput, type Profile } from "../src/group/profile.ts";
import { termTable } from "../src/group/term-table.ts";
import { standing, weigh } from "../src/group/weigh.ts";
import { table } from "../measure/table.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

/** Articles grouped first, so that what is timed is compiled. */
const WARM_UP = 500;
/** What the project sets itself: seconds for so many articles, and bytes an article. */
const LEVELS: ReadonlyMap<number, number> = new Map([
  [10_000, 2],
  [100_000, 25],
]);
const MOST_BYTES = 2.5 * 2 ** 10;

interface Timed {
  readonly size: number;
  readonly reading: number;
  readonly weighing: number;
  readonly candidates: number;
  readonly all: number;
  readonly bytes: number;
  readonly events: number;
}

const given = process.argv.slice(2).map(Number);
if (given.some((size) => !Number.isInteger(size) || size < 1)) throw new RangeError("npm run bench:group -- SIZE…");
group(syntheticArticles(WARM_UP));
const timed: Timed[] = [];
for (const size of given.length === 0 ? LEVELS.keys() : given) {
  const times = await timesOf(size);
  console.error(`${size} articles: ${times.all.toFixed(2)} s`);
  timed.push(times);
}
console.log(
  table([
    ["articles", "reading s", "weighing s", "candidates s", "all s", "level s", "bytes an article", "events", "growth"],
    ...timed.map((one, at) => rowOf(one, timed[at - 1])),
  ]),
);
console.log(`level of memory: ${MOST_BYTES} bytes an article`);

function rowOf(one: Timed, before: Timed | undefined): readonly string[] {
  const growth =
    before === undefined ? "" : (Math.log(one.all / before.all) / Math.log(one.size / before.size)).toFixed(2);
  const seconds = [one.reading, one.weighing, one.candidates, one.all].map((value) => value.toFixed(2));
  const level = LEVELS.get(one.size);
  return [
    `${one.size}`,
    ...seconds,
    level === undefined ? "" : `${level}`,
    one.bytes.toFixed(0),
    `${one.events}`,
    growth,
  ];
}

async function timesOf(size: number): Promise<Timed> {
  const articles = syntheticArticles(size);
  const before = await bytesHeld();
  const started = performance.now();
  const grouping = group(articles);
  const all = (performance.now() - started) / 1_000;
  const bytes = ((await bytesHeld()) - before) / size;
  return { size, ...stagesOf(articles), all, bytes, events: grouping.events.length };
}

/** The stages that stand by themselves, one after the other. */
function stagesOf(articles: readonly GroupInput[]): Pick<Timed, "reading" | "weighing" | "candidates"> {
  const memory = archiveMemory();
  const profiles: Profile[] = [];
  const terms = termTable(standing);
  const moments = [performance.now()];
  for (const article of articles) {
    const read = profileOf(article, memory);
    profiles.push(read.profile);
    terms.add(read.terms);
  }
  moments.push(performance.now());
  const vectors = weigh(terms.table(), memory.vocabulary.keys);
  moments.push(performance.now());
  candidates(vectors, profiles);
  moments.push(performance.now());
  const seconds = (at: number): number => ((moments[at + 1] ?? 0) - (moments[at] ?? 0)) / 1_000;
  return { reading: seconds(0), weighing: seconds(1), candidates: seconds(2) };
}

/** Bytes in use once the garbage is gone; arrays outside the heap go a moment later. Throws where node was started without --expose-gc. */
async function bytesHeld(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    if (globalThis.gc === undefined) throw new Error("needs node --expose-gc, as npm run bench:group gives it");
    globalThis.gc();
    await setTimeout(100);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
