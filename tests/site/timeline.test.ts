import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { addDays, dayNumber, dayOfNumber, parseDay, type Day } from "../../src/domain/day.ts";
import { address } from "../../src/domain/names.ts";
import { pageContext, siteContext } from "../../src/site/context.ts";
import { textWidth, wrapped } from "../../src/site/drawn/text-width.ts";
import { timeline } from "../../src/site/drawn/timeline.ts";
import type { DrawnTold, TimelineView } from "../../src/site/drawn/timeline-view.ts";
import { placeOf, unitAt, unitsBetween } from "../../src/site/drawn/units.ts";
import { rangeLabel } from "../../src/site/french-dates.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };
const START = parseDay("2021-03-01");
const PLACES = ["Varennes", "Montjoux", "Sallanches", "Brévant", "Corbières", "Lancy", "Thônes", "Aubagne"];

/** The drawing of an archive in which an article is written on each of these days and tells of the day before. */
async function drawn(
  days: readonly number[],
  extra: Readonly<Record<string, string>> = {},
): Promise<TimelineView | null> {
  const seeds = days.map((day, index): [string, string] => {
    const [told, place] = [addDays(START, day - 1), PLACES[index % PLACES.length] ?? ""];
    return [
      `a/seeds/${index}.txt`,
      `---\ndate: ${addDays(START, day)}\n---\n${sentenceOf(told, place, index)}\n\nLe préfet s’est rendu sur place.\n`,
    ];
  });
  const { archive } = await analyse(OPTIONS, memoryEffects({ ...Object.fromEntries(seeds), ...extra }));
  const context = pageContext(siteContext(archive, "0"), address("index.html"));
  const links = { toDay: (anchor: string) => `#${anchor}`, chronicle: null };
  return timeline(archive.chronology, archive.articles, archive.events, links, context);
}

function sentenceOf(day: Day, place: string, index: number): string {
  return `${rangeLabel(day, day).replace(/^l/u, "L")}, la digue numéro ${index} de ${place} a cédé sous la pression des eaux.`;
}

/** Left and right edge of the widest line of a label of the wide drawing. */
function edges(told: DrawnTold): readonly [number, number] {
  const half = Math.max(...told.lines.map(({ text }) => textWidth(text, 15.5))) / 2;
  const centre = told.lines[0]?.x ?? 0;
  return [centre - half, centre + half];
}

describe("the two lanes of a story", () => {
  it("set what happened over when it was written, each at its day, with a line between", async () => {
    const view = await drawn([2, 4]);
    expect(view?.wide.told.map(({ href, status }) => [href, status])).toEqual([
      ["#j-2021-03-02", "stated"],
      ["#j-2021-03-04", "stated"],
    ]);
    expect(view?.wide.pieces).toHaveLength(2);
    expect(view?.wide.links).toHaveLength(2);
    expect(view?.wide.told[0]?.name).toBe("Le 2\u00A0mars 2021\u00A0: 1\u00A0passage");
  });

  it("say in the label what the article says, without the day that stands over it", async () => {
    const view = await drawn([2, 4]);
    const words = view?.wide.told[0]?.lines.map(({ text }) => text).join(" ") ?? "";
    expect(words).toMatch(/^\[…\] la digue numéro 0 de Varennes/u);
    expect(words).not.toMatch(/mars/u);
  });

  it("give a sentence that names two days to the first of them only", async () => {
    const sentence = "Le ministre est arrivé le 3 mars 2021 à Lancy pour un congrès qui se tient jusqu’au 9 mars 2021.";
    const view = await drawn([3, 12], {
      "a/seeds/deux.txt": `---\ndate: 2021-03-10\n---\n${sentence}\n\nIl repart demain.\n`,
    });
    const told = view?.wide.told.find(({ href }) => href === "#j-2021-03-03");
    const other = view?.wide.told.find(({ href }) => href === "#j-2021-03-09");
    expect(told?.lines.map(({ text }) => text).join(" ")).toMatch(/Le ministre est arrivé|la digue/u);
    expect(other?.lines ?? []).toEqual([]);
  });

  it("keep labels apart, inside the drawing, on forty days", async () => {
    const view = await drawn(Array.from({ length: 40 }, (_, index) => index));
    const labelled = view?.wide.told.filter(({ lines }) => lines.length > 0) ?? [];
    const placed = labelled.map(edges).toSorted(([a], [b]) => a - b);
    expect(labelled.length).toBeGreaterThanOrEqual(6);
    expect(labelled.length).toBeLessThan(view?.wide.told.length ?? 0);
    for (const [index, [left, right]] of placed.entries()) {
      expect(left).toBeGreaterThanOrEqual(-0.01);
      expect(right).toBeLessThanOrEqual(1200.01);
      expect(left).toBeGreaterThan(placed[index - 1]?.[1] ?? -1);
    }
  });

  it("draw no lines for more than a dozen articles, and a number for those of one day that are too many", async () => {
    const view = await drawn(Array.from({ length: 40 }, (_, index) => (index < 20 ? 10 : index)));
    expect(view?.wide.links).toEqual([]);
    expect(view?.wide.heaps.map(({ amount }) => amount)).toContain("20");
    const shown = (view?.wide.pieces.length ?? 0) + 20;
    expect(shown).toBe(40);
  });

  it("count by weeks, then by months, as the story grows longer", async () => {
    const half = await drawn([0, 60, 200]);
    expect(half?.caption).toContain("Un signe par semaine");
    const years = await drawn([0, 400, 900]);
    expect(years?.caption).toContain("Un signe par mois");
  });

  it.each([
    ["on a single day", [5]],
    ["over more months than a drawing holds", [0, 2_000]],
  ])("are not drawn for a story %s: the chronicle alone serves", async (_, days) => {
    const view = await drawn(days.length === 1 ? [] : days, days.length === 1 ? oneDay() : {});
    expect(view).toBeNull();
  });

  it("are no second chronicle on a telephone: thirty days have no tall drawing", async () => {
    expect((await drawn([1, 2, 3]))?.tall).not.toBeNull();
    expect((await drawn(Array.from({ length: 30 }, (_, index) => index)))?.tall).toBeNull();
  });
});

function oneDay(): Record<string, string> {
  return {
    "a/seeds/un.txt": "---\ndate: 2021-03-05\n---\nLe 5 mars 2021, la digue de Lancy a cédé.\n\nRien d’autre.\n",
  };
}

describe("a drawn calendar", () => {
  const days = fc.integer({ min: dayNumber(parseDay("0001-01-01")), max: dayNumber(parseDay("9998-12-31")) });

  it("parts any days into as few steps as asked, without a gap, in the finest grain", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 2, max: 60 }), (from, length, most) => {
        const last = Math.min(from + length, dayNumber(parseDay("9998-12-31")));
        const made = unitsBetween(dayOfNumber(from), dayOfNumber(last), most);
        if (made === undefined) return;
        const { units } = made;
        expect(units.length).toBeLessThanOrEqual(most);
        for (const [index, unit] of units.entries()) {
          expect(unit.from <= unit.to).toBe(true);
          if (index > 0) expect(unit.from).toBe(addDays(units[index - 1]?.to ?? unit.from, 1));
        }
        expect(unitAt(units, dayOfNumber(from))).toBe(0);
        expect(unitAt(units, dayOfNumber(last))).toBe(units.length - 1);
        if (made.grain !== "day") expect(last - from + 1).toBeGreaterThan(most);
        const place = placeOf(units, dayOfNumber(last));
        expect(Math.floor(place)).toBe(units.length - 1);
      }),
    );
  });

  it("makes nothing of days at the end of all years", () => {
    expect(unitsBetween(parseDay("9999-12-30"), parseDay("9999-12-31"), 45)).toBeUndefined();
  });
});

describe("a label in lines", () => {
  const room = { width: 112, size: 15.5, most: 4, mark: "[…]" };
  const words = fc.array(fc.stringMatching(/^[a-zà-ÿ’]{1,12}$/u), { minLength: 1, maxLength: 40 });

  it("never breaks a word, never grows wider than its room, and keeps the order of the words", () => {
    fc.assert(
      fc.property(words, (some) => {
        const made = wrapped(some.join(" "), room);
        if (made === undefined) return;
        expect(made.lines.length).toBeLessThanOrEqual(room.most);
        const last = made.lines.length - 1;
        for (const [index, line] of made.lines.entries()) {
          const shown = made.cut && index === last ? `${line} ${room.mark}` : line;
          expect(textWidth(shown, room.size)).toBeLessThanOrEqual(room.width);
        }
        const shown = made.lines.join(" ").split(" ");
        expect(shown).toEqual(some.slice(0, shown.length));
        expect(made.cut).toBe(shown.length < some.length);
      }),
    );
  });

  it("keeps a mark with the word it belongs to", () => {
    const made = wrapped("Saint-Aubray : Roche « tient bon » !", { ...room, width: 100 });
    for (const line of made?.lines ?? []) expect(line).not.toMatch(/^[:»!]|«$/u);
  });

  it("shows nothing of a word that is wider than a line", () => {
    expect(wrapped("x".repeat(200), room)).toBeUndefined();
  });
});
