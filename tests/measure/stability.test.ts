import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptFile } from "../../measure/stability/folder.ts";
import { life } from "../../measure/stability/life.ts";

/** A flood, its reprint, a strike and a page of the weather: enough to join and part. */
const NAMES = [
  "001_c41d7e.txt",
  "002_9b02aa.txt",
  "004_55f1c0.txt",
  "005_e7702d.txt",
  "006_0a3b9e.txt",
  "008_b1d9.txt",
  "010_accord-CORR.txt",
  "010_accord.txt",
  "024_usine.txt",
  "025_usine_afp.txt",
];
const FILES: readonly KeptFile[] = NAMES.map((name) => ({
  key: name,
  path: name,
  text: readFileSync(new URL(`../../measure/events/forty/seeds/${name}`, import.meta.url), "utf8"),
  removed: false,
}));

describe("a folder that is kept for a while", () => {
  it("loses no address, whatever comes, goes, is mended, renamed, copied or swapped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const lived = await life(FILES, seed);
        expect(lived.faults).toEqual([]);
        expect(lived.kept).toBe(lived.same);
        expect(lived.addresses).toBeGreaterThan(FILES.length);
      }),
      { numRuns: 6 },
    );
  });

  it("ends the same whatever the order in which its articles came", async () => {
    const [one, other] = [await life(FILES, 7), await life(FILES, 8)];
    expect(one.groups.length).toBeGreaterThan(0);
    expect(other.groups).toEqual(one.groups);
  });
});
