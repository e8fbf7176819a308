import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readGold } from "../../measure/seeds/read-gold.ts";

const gold = readGold(readFileSync("measure/seeds-gold.json", "utf8"));

it("the gold speaks of the seeds of this archive, byte for byte, and of no place outside them", () => {
  const seeds = new Map(
    readdirSync("seeds").map((name) => {
      const bytes = readFileSync(`seeds/${name}`);
      return [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")] as const;
    }),
  );
  expect(gold.articles.length).toBe(5);
  for (const article of gold.articles) {
    const units = seeds.get(article.sha256)?.length;
    expect(units, article.name).toBeGreaterThan(0);
    const places = [...article.noise, ...article.keep, ...article.defects, ...article.quotes];
    for (const { start, end } of places) expect(start < end && end <= (units ?? 0)).toBe(true);
  }
});
