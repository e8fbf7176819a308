/**
 * Times grouping: `npm run bench:group -- 10000` on so many invented articles, then on twice as many. Processor time, tokenising included,
 * and the memory of the process. How good grouping is, `npm run measure` says.
 */
import { group } from "../src/group/group.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

/** Articles grouped first, so that what is timed is compiled. */
const WARM_UP = 500;

const count = Number(process.argv[2] ?? "10000");
if (!Number.isInteger(count) || count < 1) throw new RangeError("npm run bench:group -- COUNT, a number from 1");
group(syntheticArticles(WARM_UP));
for (const size of [count, count * 2]) {
  const articles = syntheticArticles(size);
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  const { events } = group(articles);
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1_000_000;
  const kibibytes = (process.memoryUsage().rss - before) / 2 ** 10 / size;
  console.log(
    `${size} articles: ${seconds.toFixed(2)} s of processor, ${events.length} events, ${kibibytes.toFixed(1)} KiB an article`,
  );
}
