import { expect, it } from "vitest";
import { quotes } from "../../src/extract/quotes.ts";
import { sources } from "../../src/extract/sources.ts";
import { readingOf } from "./reading-of.ts";

it("reads speakers and sources of a text without a full stop in time that grows with its length", () => {
  const reading = readingOf("La rivière a débordé près du village selon les pompiers, et ".repeat(6_000));
  const started = performance.now();
  expect(quotes(reading)).toEqual([]);
  // One naming may be lost where a sentence is cut.
  expect(sources(reading).length).toBeGreaterThan(5_900);
  // A fifth of a second here per 100,000 units; the square of the length took forty.
  expect(performance.now() - started).toBeLessThan(15_000);
});
