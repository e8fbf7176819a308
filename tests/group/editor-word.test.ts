import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Apart, Level, Rulings, Together } from "../../src/domain/decisions.ts";
import { articleId, type ArticleId } from "../../src/domain/names.ts";
import { contradictions } from "../../src/group/contradictions.ts";
import { group, type Grouping } from "../../src/group/group.ts";
import { goldenInputs, input } from "./archive.ts";

const PLACE = { line: 1, at: { start: 0, end: 1 } };

function together(members: readonly string[], level: Level = "event"): Together<ArticleId> {
  return { ...PLACE, level, members: members.map(articleId) };
}

function apart(groups: readonly (readonly string[])[], level: Level = "event"): Apart<ArticleId> {
  return { ...PLACE, level, groups: groups.map((ids) => ids.map(articleId)) };
}

function ruled(inputs: Parameters<typeof group>[0], rulings: Partial<Rulings>): Grouping {
  return group(inputs, undefined, undefined, { together: [], apart: [], ...rulings });
}

function eventOf({ events }: Grouping, id: string): number {
  return events.findIndex((members) => members.some((member) => member === id));
}

function dossierOf(grouping: Grouping, id: string): number | string {
  const event = eventOf(grouping, id);
  const dossier = grouping.dossiers.findIndex((story) => story.includes(event));
  return dossier < 0 ? `event ${event}` : dossier;
}

const FAIR =
  "La foire aux bestiaux s’est tenue à Corbigny. Les éleveurs du Morvan y ont vendu six cents têtes au marché.";
const TRIAL = "Le tribunal de Nevers a jugé le notaire Bouchard pour escroquerie ; le parquet réclamait dix-huit mois.";

describe("the editor's word", () => {
  it("puts together what shares no word and lies years apart, through others too", () => {
    const inputs = [input("a", FAIR, "2010-05-03"), input("b", TRIAL, "2019-11-30"), input("c", "Rien.", undefined)];
    const grouping = ruled(inputs, { together: [together(["a", "b"]), together(["b", "c"])] });
    expect(grouping.events).toEqual([["a", "b", "c"]]);
  });

  it("makes a dossier of articles that stay two events", () => {
    const inputs = [input("a", FAIR, "2010-05-03"), input("b", TRIAL, "2019-11-30")];
    const grouping = ruled(inputs, { together: [together(["a", "b"], "dossier")] });
    expect(grouping.events).toEqual([["a"], ["b"]]);
    expect(grouping.dossiers).toEqual([[0, 1]]);
  });

  it("keeps two printings of one text apart, and a third goes with neither against it", () => {
    const inputs = ["a", "b", "c"].map((id) => input(id, FAIR, "2010-05-03"));
    expect(group(inputs).events).toEqual([["a", "b", "c"]]);
    const grouping = ruled(inputs, { apart: [apart([["a"], ["c"]])] });
    expect(eventOf(grouping, "a")).not.toBe(eventOf(grouping, "c"));
    for (const prints of grouping.near) expect(prints).not.toEqual(expect.arrayContaining(["a", "c"]));
  });

  it("keeps groups apart, not those of one group", () => {
    const inputs = ["a", "b", "c"].map((id) => input(id, FAIR, "2010-05-03"));
    const grouping = ruled(inputs, {
      apart: [apart([["a", "b"], ["c"]], "dossier")],
      together: [together(["a", "b"])],
    });
    expect(grouping.events).toEqual([["a", "b"], ["c"]]);
    expect(grouping.dossiers).toEqual([]);
  });

  it("puts together editions of a standing page", () => {
    const page = (day: number): string =>
      `La météo du jour\nCe matin, ${day} degrés à Nevers sous un ciel couvert. L’après-midi, ${day + 9} degrés au plus chaud. Vent de ${day * 3} kilomètres à l’heure. Lever du soleil à 7 h ${day}.`;
    const inputs = [input("a", page(11), "2020-03-01"), input("b", page(14), "2020-03-02")];
    expect(ruled(inputs, { together: [together(["a", "b"])] }).events).toEqual([["a", "b"]]);
  });

  it("joins articles that front matter names for one event, years apart, whatever the letters", () => {
    const inputs = [
      input("a", FAIR, "2010-05-03", "Foire de Corbigny"),
      input("b", TRIAL, "2019-11-30", "foire de corbigny"),
      input("c", FAIR, "2010-05-03", "Autre foire"),
    ];
    const grouping = group(inputs);
    expect(grouping.events).toEqual([["a", "b"], ["c"]]);
    expect(grouping.overruled).toEqual([]);
  });

  it("follows archive.yaml where front matter says otherwise, and tells it", () => {
    const inputs = ["a", "b", "c", "d"].map((id, at) =>
      input(id, `${TRIAL} ${FAIR}`, `20${10 + at}-05-03`, "La foire"),
    );
    const parted = ruled(inputs, { apart: [apart([["a"], ["b"]])] });
    expect(eventOf(parted, "a")).not.toBe(eventOf(parted, "b"));
    expect(eventOf(parted, "c")).toBe(eventOf(parted, "d"));
    expect(parted.overruled).toEqual([{ kind: "parted", articles: ["a", "b"] }]);
    const names = [
      input("a", FAIR, "2010", "Une foire"),
      input("b", TRIAL, "2019"),
      input("c", TRIAL, "2019", "Un procès"),
    ];
    const joined = ruled(names, { together: [together(["a", "b"]), together(["b", "c"])] });
    expect(joined.events).toEqual([["a", "b", "c"]]);
    expect(joined.overruled).toEqual([{ kind: "joined", articles: ["a", "c"] }]);
  });

  it("finds where archive.yaml denies itself, through others too", () => {
    const chain = [together(["a", "b"]), together(["c", "d"]), together(["b", "c"])];
    const [found, ...more] = contradictions({ together: chain, apart: [apart([["d"], ["x"], ["a"]])] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ one: "d", other: "a", together: chain });
    expect(contradictions({ together: [together(["a", "b"], "dossier")], apart: [apart([["a"], ["b"]])] })).toEqual([]);
    expect(
      contradictions({ together: [together(["a", "b"])], apart: [apart([["a"], ["b"]], "dossier")] }),
    ).toHaveLength(1);
    expect(contradictions({ together: [], apart: [apart([["a"], ["b", "a"]])] })).toMatchObject([
      { one: "a", other: "a" },
    ]);
  });
});

describe("for any articles and any decisions that can be followed", () => {
  const inputs = [
    ...goldenInputs(),
    ...["p", "q", "r"].map((id) => input(id, FAIR, "2010-05-03")),
    ...["s", "t"].map((id) => input(id, TRIAL, "2015", "Le procès")),
  ];
  const ids = inputs.map(({ id }) => id);
  const some = (least: number) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: least, maxLength: 4 });
  const level = fc.constantFrom<Level>("event", "dossier");
  const anyTogether = fc.tuple(some(2), level).map(([members, at]) => together(members, at));
  const anyApart = fc
    .tuple(fc.array(some(1), { minLength: 2, maxLength: 3 }), level)
    .map(([groups, at]) => apart(groups, at));

  it("those together share their event or dossier, and those apart never do", () => {
    fc.assert(
      fc.property(
        fc.array(anyTogether, { maxLength: 4 }),
        fc.array(anyApart, { maxLength: 4 }),
        fc.shuffledSubarray(inputs, { minLength: 12 }),
        (joins, parts, articles) => {
          const there = new Set(articles.map(({ id }) => id));
          const here = (members: readonly ArticleId[]) => members.filter((id) => there.has(id));
          const denied = new Set(contradictions({ together: joins, apart: parts }).map((one) => one.apart));
          const kept = parts.filter((one) => !denied.has(one));
          const grouping = group(articles, undefined, undefined, { together: joins, apart: kept });
          expect(grouping.events.flat().toSorted()).toEqual([...there].toSorted());
          // An article that is not there joins nothing.
          if (joins.every(({ members }) => members.every((id) => there.has(id))))
            for (const { level: at, members } of joins) {
              const place = at === "event" ? eventOf : dossierOf;
              expect(new Set(here(members).map((id) => place(grouping, id))).size).toBeLessThan(2);
            }
          for (const { level: at, groups } of kept) {
            const place = at === "event" ? eventOf : dossierOf;
            const places = groups.map((members) => new Set(here(members).map((id) => place(grouping, id))));
            for (const [one, these] of places.entries())
              for (const those of places.slice(one + 1)) expect([...these].filter((id) => those.has(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
