import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dispatch, VersionKind } from "../../src/domain/dispatch.ts";
import { byCodeUnits } from "../../src/domain/order.ts";
import { readEventGold, type GoldPlace } from "../events/event-gold.ts";
import { countFigure, faultFigure, type Figure } from "../report.ts";
import type { Miss } from "../score.ts";
import { dispatchesAmong, type NamedText } from "./near-archive.ts";
import { readPairs } from "./read-pairs.ts";
import { REMAKINGS } from "./remakings.ts";

/** A pair that should be found, and as what. */
interface Expected {
  readonly group: string;
  readonly one: string;
  readonly other: string;
  readonly kinds: readonly VersionKind[];
}

/**
 * Least shares that are to be found. Of what was remade nearly all: weather and market pages, turned about or corrected, are rather held for
 * another edition, which is what they mostly are. Of translations only what is sure is said.
 */
const REMADE_FOUND = 0.9;
const TRANSLATIONS_FOUND = 0.75;

/**
 * How many versions of a dispatch are found, by what was done to the text, and how many are found that are none: the articles of the sets in `folders`
 * each remade in one way, pairs of two translations and pairs of strangers written by hand, all in one archive.
 */
export function nearFigures(folder: string, folders: readonly string[]): readonly Figure[] {
  const texts: NamedText[] = [];
  const expected: Expected[] = [];
  for (const [at, text] of folders.flatMap(seedFolders).flatMap(textsIn).entries()) {
    const remaking = REMAKINGS[at % REMAKINGS.length];
    const name = `base-${at}`;
    texts.push({ name, text });
    const remade = remaking?.remake(text);
    if (remaking === undefined || remade === undefined) continue;
    texts.push({ name: `remade-${at}`, text: remade });
    expected.push({ group: remaking.name, one: name, other: `remade-${at}`, kinds: remaking.kinds });
  }
  for (const [at, { one, other }] of pairsIn(folder, "translations").entries()) {
    texts.push({ name: `translation-${at}-a`, text: one }, { name: `translation-${at}-b`, text: other });
    const pair = { one: `translation-${at}-a`, other: `translation-${at}-b` };
    expected.push({ group: "translated twice", ...pair, kinds: ["translation"] });
  }
  for (const [at, { one, other }] of pairsIn(folder, "strangers").entries())
    texts.push({ name: `stranger-${at}-a`, text: one }, { name: `stranger-${at}-b`, text: other });
  return scored(expected, dispatchesAmong(texts), new Map(texts.map(({ name, text }) => [name, text])));
}

function scored(
  expected: readonly Expected[],
  found: readonly Dispatch[],
  texts: ReadonlyMap<string, string>,
): readonly Figure[] {
  const told = (name: string): string => `${name}: ${(texts.get(name) ?? "").slice(0, 60)}`;
  const kinds = new Map<string, VersionKind | undefined>(found.flatMap(pairsOf));
  const groups = [...new Set(expected.map(({ group }) => group))];
  const figures = groups.map((group) => {
    const pairs = expected.filter((pair) => pair.group === group);
    const misses = pairs.flatMap(({ one, other, kinds: right }): readonly Miss[] => {
      const key = keyOf(one, other);
      const kind = kinds.get(key);
      if (kind !== undefined && right.includes(kind)) return [];
      return [{ where: group, passage: told(one), what: kinds.has(key) ? `called ${kind ?? "nothing"}` : "not found" }];
    });
    const right = pairs.length - misses.length;
    const good = pairs.filter(({ one, other }) => kinds.has(keyOf(one, other))).length;
    const score = { right, expected: pairs.length, good: right, found: good, misses };
    return countFigure(group, score, group === "translated twice" ? TRANSLATIONS_FOUND : REMADE_FOUND);
  });
  const wanted = new Set(expected.map(({ one, other }) => keyOf(one, other)));
  const wrong = [...kinds].filter(([key]) => !wanted.has(key));
  const misses = wrong.map(([key, kind]) => {
    const [one = "", other = ""] = key.split(" ");
    return { where: kind ?? "", passage: `${told(one)}  ${told(other)}`, what: "found, and are none" };
  });
  return [...figures, { ...faultFigure("found, and are none", wrong.length, 0), misses }];
}

/** Each two versions of a dispatch; the kind is said of the leading version with each other only. */
function pairsOf({ versions }: Dispatch): readonly (readonly [string, VersionKind | undefined])[] {
  return versions.flatMap(({ article: one }, at) =>
    versions.slice(at + 1).map(({ article: other, kind }) => [keyOf(one, other), at === 0 ? kind : undefined] as const),
  );
}

function keyOf(one: string, other: string): string {
  return [one, other].toSorted(byCodeUnits).join(" ");
}

function pairsIn(folder: string, name: string): ReturnType<typeof readPairs> {
  const file = join(folder, `${name}.txt`);
  return existsSync(file) ? readPairs(readFileSync(file, "utf8")) : [];
}

/** The folders of articles of each set in a folder, sorted. */
function seedFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted(byCodeUnits)
    .map((set) => join(folder, set, "seeds"))
    .filter((seeds) => existsSync(seeds));
}

/** Every text file below a folder, by path; left out are those with front matter, and versions of others by the gold beside it. */
function textsIn(folder: string): readonly string[] {
  const goldFile = join(folder, "..", "gold.json");
  const gold = existsSync(goldFile) ? readEventGold(readFileSync(goldFile, "utf8")) : new Map<string, GoldPlace>();
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:txt|md)$/u.test(path) && gold.get(path)?.near === undefined)
    .toSorted(byCodeUnits)
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .filter((text) => !text.startsWith("---") && !text.includes("\uFFFD") && text.length > 400);
}
