import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bCubed } from "../../measure/events/b-cubed.ts";
import { syntheticArticles } from "../../bench/synthetic-articles.ts";
import { withId } from "../../src/domain/article.ts";
import { articleId } from "../../src/domain/names.ts";
import { diskEffects } from "../../src/effects.ts";
import { groupInput } from "../../src/group-input.ts";
import { readArticles } from "../../src/read-articles.ts";
import { group, type Grouping } from "../../src/group/group.ts";
import type { GroupInput } from "../../src/group/profile.ts";
import { goldenArticles, goldenInputs, input } from "./archive.ts";

const published = (grouping: Grouping) => ({
  events: grouping.events,
  dossiers: grouping.dossiers,
  near: grouping.near,
});

function labels(grouping: Grouping): { event: Map<string, string>; dossier: Map<string, string> } {
  const event = new Map<string, string>();
  const dossier = new Map<string, string>();
  for (const [at, members] of grouping.events.entries()) for (const id of members) event.set(id, `${at}`);
  for (const [at, story] of grouping.dossiers.entries())
    for (const inside of story) for (const id of grouping.events[inside] ?? []) dossier.set(id, `${at}`);
  return { event, dossier };
}

describe("the small golden archive", () => {
  const gold = new Map(goldenArticles().map((article) => [article.id, article]));
  const found = labels(group(goldenInputs()));
  const ids = [...gold.keys()];

  it("is put into the events that people see in it", () => {
    const score = bCubed(
      ids,
      (id) => found.event.get(id),
      (id) => gold.get(id)?.event,
    );
    expect(score.precision).toBe(1);
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });

  it("is put into the dossiers that people see in it", () => {
    const score = bCubed(
      ids,
      (id) => found.dossier.get(id),
      (id) => gold.get(id)?.dossier ?? undefined,
    );
    expect(score.precision).toBe(1);
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the five first seeds", () => {
  const folder = fileURLToPath(new URL("../../seeds/", import.meta.url));
  const isFirst = (path: string): boolean => /^00[0-4]_[0-9a-f]{16}\.txt$/u.test(path);
  const whole = readdirSync(folder).filter(isFirst).length === 5;

  it.runIf(whole).each([true, false])(
    "are one dossier, with the return as one event (dates known: %s)",
    async (dated) => {
      const { articles } = await readArticles(folder, diskEffects({ quiet: true }));
      const first = articles.filter(({ seed }) => isFirst(seed.path));
      const { events, dossiers } = group(
        first.map((article) => {
          const read = groupInput(withId(article, articleId(article.seed.path.slice(0, 3))));
          return dated ? read : { ...read, days: undefined };
        }),
      );
      expect(dossiers).toHaveLength(1);
      expect(dossiers[0]).toHaveLength(events.length);
      expect(events.find((members) => members.includes(articleId("001")))).toContain("004");
      expect(events).toContainEqual(["002"]);
      expect(events).toContainEqual(["003"]);
    },
  );
});

describe("a grouping", () => {
  it("does not depend on the order in which articles come", () => {
    const inputs = goldenInputs();
    const expected = published(group(inputs));
    fc.assert(
      fc.property(fc.shuffledSubarray([...inputs], { minLength: inputs.length }), (shuffled) => {
        expect(published(group(shuffled))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("puts every article in exactly one event, whatever the archive", () => {
    fc.assert(
      fc.property(fc.subarray([...goldenInputs(), ...syntheticArticles(20)]), (some) => {
        const { events, dossiers } = group(some);
        expect(events.flat().toSorted()).toEqual(some.map(({ id }) => id).toSorted());
        expect(new Set(dossiers.flat()).size).toBe(dossiers.flat().length);
        expect(dossiers.every((story) => story.length > 1)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("reads each text once", () => {
    const reads = new Map<string, number>();
    const counted = goldenInputs().map((article): GroupInput => ({
      ...article,
      text: () => {
        reads.set(article.id, (reads.get(article.id) ?? 0) + 1);
        return article.text();
      },
    }));
    group(counted);
    expect([...reads.values()]).toEqual(counted.map(() => 1));
  });

  it("of nothing, of one article, and of empty texts has no dossier", () => {
    expect(published(group([]))).toEqual({ events: [], dossiers: [], near: [] });
    expect(published(group([input("seul", "Un texte.")])).events).toEqual([["seul"]]);
    expect(published(group([input("a", ""), input("b", "")])).events).toEqual([["a"], ["b"]]);
  });

  it("refuses two articles of one id", () => {
    expect(() => group([input("a", "Un."), input("a", "Deux.")])).toThrow(RangeError);
  });

  it("takes a line of a hundred thousand characters in its stride", () => {
    const hostile = ["(", "Aa-", "A ", "1-1 ", "il y a ", "à Aa (Bb) ", "« "].map((unit, at) =>
      input(`long-${at}`, unit.repeat(Math.ceil(100_000 / unit.length))),
    );
    const started = process.cpuUsage();
    group(hostile);
    const used = process.cpuUsage(started);
    expect((used.user + used.system) / 1_000_000).toBeLessThan(15);
  });

  it("explains itself by neighbours, nearest first, whose shared terms add up to the cosine", () => {
    const { why } = group(goldenInputs());
    const [id] = goldenInputs().map((article) => article.id);
    const nearest = id === undefined ? [] : why(id).neighbours;
    expect(nearest[0]?.id).toBe("pont-2");
    const elsewhere = nearest.flatMap(({ place, similarity }) => (place === "elsewhere" ? [similarity] : []));
    expect(elsewhere).toEqual(elsewhere.toSorted((a, b) => b - a));
    for (const { cosine, shared } of nearest)
      expect(shared.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(cosine, 9);
  });

  it("of twice as many articles takes about twice the work, not four times", () => {
    const work = (count: number): number => {
      const articles = syntheticArticles(count);
      const started = process.cpuUsage();
      group(articles);
      const used = process.cpuUsage(started);
      return used.user + used.system;
    };
    work(500);
    expect(work(4_000) / work(1_000)).toBeLessThan(10);
  });
});
