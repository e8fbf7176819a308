import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../src/domain/names.ts";
import { formatLedger, parseLedger } from "../../src/group/ledger-format.ts";
import { EMPTY_LEDGER, type Ledger } from "../../src/group/ledger.ts";
import { mintEvents } from "../../src/group/mint-events.ts";
import { build, f, mint } from "./ledger-steps.ts";

describe("the register", () => {
  const names = "abcdefgh".split("");
  /** One state of an archive: the articles that are there, each with the event it is put in and a turn of dossiers. */
  const state = fc.array(
    fc.option(fc.record({ event: fc.nat(3), version: fc.nat(1), renamed: fc.boolean() }), { freq: 3 }),
    {
      minLength: names.length,
      maxLength: names.length,
    },
  );
  const states = fc.array(fc.tuple(state, fc.nat(3)), { minLength: 2, maxLength: 6 });

  const step = (
    ledger: Ledger,
    [present, together]: readonly [readonly ({ event: number; version: number; renamed: boolean } | null)[], number],
  ) => {
    const here = present.flatMap((facts, at) => (facts === null ? [] : [{ name: names[at] ?? "", ...facts }]));
    const files = here.map(({ name, version, renamed }) =>
      // A rename or an edit; never both at once, which nothing could follow.
      f(
        renamed ? `moved/${name}.txt` : `${name}.txt`,
        renamed ? name : `${name} ${version === 0 ? "" : "mended"}`.trim(),
      ),
    );
    const minted = mint(ledger, files);
    const events = [0, 1, 2, 3].map((event) =>
      files.filter((_, at) => here[at]?.event === event).flatMap(({ path }) => minted.ids.get(path) ?? []),
    );
    const whole = events.filter((ids) => ids.length > 0);
    const grouping = mintEvents(minted.ledger, {
      events: whole.map((articles) => ({ articles, slug: `ev-${articles[0] ?? ""}` })),
      dossiers:
        together > 1 && whole.length > 1 ? [{ events: whole.slice(0, together).map((_, at) => at), slug: "do" }] : [],
    });
    return { files, ids: minted.ids, grouping };
  };

  const answering = ({ ids, grouping }: ReturnType<typeof step>): ReadonlySet<string> =>
    new Set([
      ...[...ids.values()].map((id) => `articles/${id}/`),
      ...grouping.events.map(({ id }) => `evenements/${id}/`),
      ...grouping.dossiers.map(({ id }) => `dossiers/${id}/`),
    ]);

  it("keeps every address that was ever published answering, and gives none to another article", () => {
    fc.assert(
      fc.property(states, (sequence) => {
        let ledger = EMPTY_LEDGER;
        const published = new Set<string>();
        const owner = new Map<ArticleId, string>();
        for (const next of sequence) {
          const built = step(ledger, next);
          ledger = built.grouping.ledger;
          const now = answering(built);
          for (const one of now) published.add(one);
          const redirects = new Map(built.grouping.redirects.map(({ from, to }) => [from, to]));
          for (const one of published) {
            expect(now.has(one)).not.toBe(redirects.has(one));
            const to = redirects.get(one);
            if (to !== undefined && to !== "") expect(now.has(to)).toBe(true);
          }
          for (const { path, content } of built.files) {
            const id = built.ids.get(path);
            const name = content.split(" ")[0] ?? "";
            if (id === undefined) throw new Error(`${path} has no address`);
            expect(owner.get(id) ?? name).toBe(name);
            owner.set(id, name);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves its address to every event and dossier whose articles are the same, in the fewest steps to any other", () => {
    fc.assert(
      fc.property(states, (sequence) => {
        let ledger = EMPTY_LEDGER;
        let before = new Map<string, string>();
        for (const next of sequence) {
          const { grouping } = step(ledger, next);
          ledger = grouping.ledger;
          const groups: readonly (readonly [string, string])[] = [
            ...grouping.events.map(({ id, articles }) => [`event ${articles.toSorted().join()}`, id] as const),
            ...grouping.dossiers.map(({ id, articles }) => [`dossier ${articles.toSorted().join()}`, id] as const),
          ];
          for (const [articles, id] of groups) expect(before.get(articles) ?? id).toBe(id);
          before = new Map<string, string>(groups);
          const from = new Set(grouping.redirects.map((redirect) => redirect.from));
          for (const { to } of grouping.redirects) expect(from.has(to)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never gives a letter to two articles of one scope, nor takes one away", () => {
    fc.assert(
      fc.property(states, (sequence) => {
        let ledger = EMPTY_LEDGER;
        const given = new Map<string, ArticleId>();
        for (const next of sequence) {
          ledger = step(ledger, next).grouping.ledger;
          const now = new Map<string, ArticleId>(
            ledger.articles.flatMap(({ id, pieces }) =>
              pieces.map(({ scope, piece }) => [`${scope} ${piece}`, id] as const),
            ),
          );
          expect(now.size).toBe(ledger.articles.flatMap(({ pieces }) => pieces).length);
          for (const [letter, id] of given) expect(now.get(letter)).toBe(id);
          for (const [letter, id] of now) given.set(letter, id);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same after a second build of the same archive, and reads back as it was written", () => {
    fc.assert(
      fc.property(states, (sequence) => {
        let ledger = EMPTY_LEDGER;
        for (const next of sequence) {
          ledger = step(ledger, next).grouping.ledger;
          expect(formatLedger(step(ledger, next).grouping.ledger)).toBe(formatLedger(ledger));
          const read = parseLedger(formatLedger(ledger));
          expect(read).toEqual({ ledger });
        }
      }),
      { numRuns: 150 },
    );
  });

  it("changes one line when one fact is added, even at the end of a list", () => {
    const one = formatLedger(mint(EMPTY_LEDGER, [f("a.txt", "aube")]).ledger).split("\n");
    const two = formatLedger(mint(EMPTY_LEDGER, [f("a.txt", "aube"), f("b.txt", "zinc")]).ledger).split("\n");
    expect(two.filter((line) => !one.includes(line))).toHaveLength(1);
    expect(one.every((line) => two.includes(line))).toBe(true);
  });

  const whole = formatLedger(build(EMPTY_LEDGER, [["a", "b"], ["c"]], [[0, 1]]).ledger);
  it("that does not exist is an empty one; a byte-order mark does no harm", () => {
    expect(parseLedger(undefined)).toEqual({ ledger: EMPTY_LEDGER });
    expect("ledger" in parseLedger(`\uFEFF${whole}`)).toBe(true);
  });
  it("reads any text without throwing", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseLedger(text)));
  });
});
