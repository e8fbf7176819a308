import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/commands/flags.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { byCodeUnits } from "../../src/domain/order.ts";
import { analysedArchive } from "../analysed.ts";
import { countFigure, faultFigure, shareFigure, type Figure } from "../report.ts";
import { shownShare, type Miss, type Score } from "../score.ts";
import { bCubed } from "./b-cubed.ts";
import { readEventGold, type GoldPlace } from "./event-gold.ts";

/** What the project sets itself: B-cubed F1 of events, F1 of their pairs, B-cubed F1 of dossiers. */
const [EVENT_LEVEL, PAIR_LEVEL, DOSSIER_LEVEL] = [0.97, 0.9, 0.93];

/** An article, where people put it, and where the machine did. */
interface Judged {
  readonly path: string;
  readonly gold: GoldPlace;
  readonly article: PlacedArticle;
  /** Paths of the articles that the machine takes for versions of the same dispatch. */
  readonly versions: readonly string[];
}

/** Five figures for each folder that has a `gold.json` and `seeds/`. Rejects with a UsageError where a gold and its files differ. */
export async function eventFigures(folder: string): Promise<readonly Figure[]> {
  const names = existsSync(folder) ? readdirSync(folder).toSorted(byCodeUnits) : [];
  const figures: Figure[] = [];
  for (const name of names.filter((one) => existsSync(join(folder, one, "gold.json"))))
    figures.push(...figuresOf(name, await judgedSet(join(folder, name))));
  return figures;
}

async function judgedSet(set: string): Promise<readonly Judged[]> {
  const gold = readEventGold(readFileSync(join(set, "gold.json"), "utf8"));
  const { articles, events } = await analysedArchive(join(set, "seeds"));
  const pathOf = new Map(articles.map((article) => [article.id, article.seed.path]));
  const versionsOf = new Map(
    events
      .flatMap(({ dispatches }) => dispatches)
      .flatMap(({ versions }) => {
        const ids = versions.map(({ article }) => article);
        return ids.map((id) => [id, ids.filter((other) => other !== id)] as const);
      }),
  );
  const judged = articles.flatMap((article): readonly Judged[] => {
    const place = gold.get(article.seed.path);
    const versions = (versionsOf.get(article.id) ?? []).flatMap((id) => pathOf.get(id) ?? []);
    return place === undefined ? [] : [{ path: article.seed.path, gold: place, article, versions }];
  });
  if (judged.length !== gold.size || judged.length !== articles.length)
    throw new UsageError(
      `${set}: ${articles.length} articles read, ${gold.size} in the gold, ${judged.length} in both`,
    );
  return judged.toSorted((one, other) => byCodeUnits(one.path, other.path));
}

function figuresOf(name: string, set: readonly Judged[]): readonly Figure[] {
  const stories = (one: Judged): string | undefined => one.article.dossier ?? undefined;
  const events = (one: Judged): string | undefined => one.article.event ?? undefined;
  return [
    bCubedFigure(`${name}: events`, set, events, ({ gold }) => gold.event, EVENT_LEVEL),
    shareFigure(`${name}: pairs of one event`, pairScore(name, set, events), { share: PAIR_LEVEL, of: "f1" }),
    bCubedFigure(`${name}: dossiers`, set, stories, ({ gold }) => gold.dossier, DOSSIER_LEVEL),
    faultFigure(`${name}: lone articles grouped`, set.filter(isWronglyGrouped).length, 0),
    countFigure(`${name}: near duplicates`, nearScore(name, set), 1),
  ];
}

function bCubedFigure(
  label: string,
  set: readonly Judged[],
  found: (one: Judged) => string | undefined,
  gold: (one: Judged) => string | undefined,
  level: number,
): Figure {
  const byPath = new Map(set.map((one) => [one.path, one]));
  const labelled = (label: (one: Judged) => string | undefined) => (path: string) => {
    const one = byPath.get(path);
    return one === undefined ? undefined : label(one);
  };
  const { precision, recall, f1 } = bCubed([...byPath.keys()], labelled(found), labelled(gold));
  return {
    label,
    shown: `P ${shownShare(precision)}  R ${shownShare(recall)}  F1 ${shownShare(f1)}  (B-cubed)`,
    level: { text: `F1 >= ${shownShare(level)}`, reached: f1 >= level },
    misses: [],
  };
}

function pairScore(name: string, set: readonly Judged[], eventOf: (one: Judged) => string | undefined): Score {
  let [right, expected, found] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const [at, one] of set.entries()) {
    for (const other of set.slice(at + 1)) {
      const same = one.gold.event === other.gold.event;
      const taken = eventOf(one) !== undefined && eventOf(one) === eventOf(other);
      if (same) expected += 1;
      if (taken) found += 1;
      if (same && taken) right += 1;
      if (same !== taken) {
        const what = same ? "one event, kept apart" : "two events, put together";
        misses.push({ where: name, passage: `${one.path}  ${other.path}`, what });
      }
    }
  }
  return { right, expected, good: right, found, misses };
}

/** Versions of one dispatch: each pair that people marked, and each that the machine found. */
function nearScore(name: string, set: readonly Judged[]): Score {
  const key = (one: string, other: string): string => [one, other].toSorted(byCodeUnits).join("  ");
  const marked = new Set(
    set.flatMap(({ path, gold: { near } }) =>
      set.flatMap((other) => {
        const same = near !== undefined && other.path !== path && (other.path === near || other.gold.near === near);
        return same ? [key(path, other.path)] : [];
      }),
    ),
  );
  const found = new Set(set.flatMap(({ path, versions }) => versions.map((version) => key(path, version))));
  const miss =
    (what: string) =>
    (passage: string): Miss => ({ where: name, passage, what });
  const right = [...found].filter((pair) => marked.has(pair)).length;
  return {
    right,
    expected: marked.size,
    good: right,
    found: found.size,
    misses: [
      ...[...marked].filter((pair) => !found.has(pair)).map(miss("one dispatch, not found")),
      ...[...found].filter((pair) => !marked.has(pair)).map(miss("found, and are none")),
    ],
  };
}

/** It belongs with no other, and was put with some. */
function isWronglyGrouped({ gold, article }: Judged, _: number, set: readonly Judged[]): boolean {
  if (!gold.apart) return false;
  return set.some(
    ({ article: other }) =>
      other.id !== article.id &&
      ((article.event !== null && other.event === article.event) ||
        (article.dossier !== null && other.dossier === article.dossier)),
  );
}
