import { seedPath } from "../../src/domain/names.ts";
import type { Seed } from "../../src/domain/seed.ts";
import { readArticle } from "../../src/read-article.ts";
import { readFrontMatter } from "../../src/read/front-matter.ts";
import { readingFaults } from "./reading-faults.ts";

/** Milliseconds that any text may take, and those that each unit adds: some ten times what a press page takes on one slow core, warm. */
const [BASE_MS, UNIT_MS] = [100, 0.05];
/** A reading that seems slow is timed again so often, since a machine has other things to do. */
const MOST_TIMINGS = 4;

/**
 * Reads one text, twice, and gives every fault: an exception, a reading that breaks a rule of readings, two readings that differ,
 * or a time beyond what grows with the length.
 */
export function faultsOfText(text: string): readonly string[] {
  const seed = seedOfUnits(text);
  const allowed = BASE_MS + UNIT_MS * text.length;
  try {
    const first = readArticle(seed);
    const faults = readingFaults(first.value);
    let least = Infinity;
    for (let timing = 0; timing < MOST_TIMINGS && least > allowed; timing += 1) {
      const started = performance.now();
      const again = readArticle(seed);
      least = Math.min(least, performance.now() - started);
      if (timing === 0 && JSON.stringify(again) !== JSON.stringify(first))
        return [...faults, "read again, it reads otherwise"];
    }
    return least > allowed
      ? [...faults, `${text.length} units took ${least.toFixed(0)} ms, more than ${allowed.toFixed(0)}`]
      : faults;
  } catch (error) {
    return [`it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** A seed of any units, lone surrogates too, which no decoded file can hold; its front matter is read as that of a file. */
function seedOfUnits(text: string): Seed {
  const path = seedPath("essai.txt");
  const facts = { path, sha256: "0".repeat(64), bytes: text.length, encoding: "utf-8" };
  return { ...facts, original: text, ...readFrontMatter(path, text).value };
}
