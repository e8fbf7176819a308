import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectedDataOf, GOLDEN, goldenCases, publishedDataOf } from "./support/golden-case.ts";

describe("golden folders", async () => {
  for (const name of await goldenCases()) {
    it(`${name} publishes exactly what is expected`, async () => {
      const [published, expected] = [await publishedDataOf(name), await expectedDataOf(name)];
      expect([...published.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [path, text] of expected) expect(published.get(path), path).toBe(text);
    });

    it(`${name} says what it proves and where its text comes from`, async () => {
      const [proves = "", origin = ""] = (await readFile(join(GOLDEN, name, "README.md"), "utf8"))
        .split("\n")
        .filter((line) => line !== "");
      expect(proves).toMatch(/^Proves that .+/u);
      expect(origin).toMatch(/^Text: .+/u);
    });
  }
});
