import type { Rulings } from "../domain/decisions.ts";
import type { ArticleId } from "../domain/names.ts";
import { byKey } from "../domain/by-key.ts";
import type { Pair } from "./cluster.ts";
import { companies, type Companies } from "./companies.ts";
import type { Bar } from "./guards/guard.ts";
import type { Profile } from "./profile.ts";

/** The editor's word on the articles of a grouping, which are told by their index. */
export interface EditorWord {
  /** One event, by archive.yaml or by a name that front matter gives. */
  readonly events: readonly Pair[];
  /** Parts of one dossier at least. */
  readonly dossiers: readonly Pair[];
  readonly apart: readonly (Pair & { readonly bar: Bar })[];
  /** First prints (see `firstPrints`), those taken away that would put together what the editor keeps apart. */
  readonly first: readonly number[];
  readonly overruled: readonly OverruledName[];
}

/** Names of events in the front matter that archive.yaml, which speaks of these very articles, does not follow. */
export interface OverruledName {
  /** `joined`: several names, put together; `parted`: one name, some of whose articles are kept apart. */
  readonly kind: "joined" | "parted";
  readonly articles: readonly ArticleId[];
}

/**
 * What the editor says, the surest first: archive.yaml; then names of events in front matter, where they deny none of it; then what the machine
 * took for reprints, where they deny none of that. Throws RangeError when archive.yaml denies itself (see `contradictions`).
 */
export function editorWord(profiles: readonly Profile[], first: readonly number[], rulings: Rulings): EditorWord {
  const numbers = new Map(profiles.map(({ id }, at) => [id, at]));
  const numbered = (ids: readonly ArticleId[]): readonly number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const levels: Levels = { event: companies(), dossier: companies() };
  for (const { level, members } of rulings.together) joinAll(numbered(members), level, levels);
  const apart = rulings.apart.flatMap(({ level, groups }) =>
    pairsAcross(groups.map(numbered)).map((pair) => ({ ...pair, bar: level })),
  );
  for (const { one, other, bar } of apart) {
    const parted = levels.event.part(one, other) && (bar === "event" || levels.dossier.part(one, other));
    if (!parted) throw new RangeError(`archive.yaml keeps apart what it puts together: ${one} and ${other}`);
  }
  const ids = (members: readonly number[]): readonly ArticleId[] => members.flatMap((at) => profiles[at]?.id ?? []);
  const joined = joinedNames(profiles, levels.event);
  const parted = byName(profiles).map((members) => joinWhereFree(members, levels));
  const prints = [...byKey(first.keys(), (at) => first[at] ?? at).values()];
  const torn = new Set(prints.flatMap((members) => joinWhereFree(members, levels)));
  return {
    ...pairsOf(profiles.length, levels),
    apart,
    first: torn.size === 0 ? first : reprinted(prints, torn, first.length),
    overruled: [
      ...joined.map((members) => ({ kind: "joined" as const, articles: ids(members) })),
      ...parted
        .filter((members) => members.length > 0)
        .map((members) => ({ kind: "parted" as const, articles: ids(members) })),
    ],
  };
}

interface Levels {
  readonly event: Companies;
  readonly dossier: Companies;
}

/** What is one event is in one dossier too. */
function joinAll([first, ...rest]: readonly number[], level: "event" | "dossier", levels: Levels): void {
  if (first === undefined) return;
  for (const other of rest) {
    levels.dossier.join(first, other);
    if (level === "event") levels.event.join(first, other);
  }
}

/** Joins those that nothing keeps from one of the others, and gives back the rest. */
function joinWhereFree(members: readonly number[], levels: Levels): readonly number[] {
  if (members.length < 2) return [];
  const held = ({ rootOf, kept }: Companies): ((at: number) => boolean) => {
    const roots = new Set(members.map(rootOf));
    return (at) => [...kept(at)].some((root) => roots.has(root));
  };
  const [inEvent, inDossier] = [held(levels.event), held(levels.dossier)];
  const free = members.filter((at) => !inEvent(at) && !inDossier(at));
  joinAll(free, "event", levels);
  return free.length === members.length ? [] : members.filter((at) => !free.includes(at));
}

function byName(profiles: readonly Profile[]): readonly (readonly number[])[] {
  const named = Array.from(profiles.keys()).filter((at) => profiles[at]?.editorEvent !== undefined);
  return [...byKey(named, (at) => profiles[at]?.editorEvent).values()];
}

/** Articles named for different events that archive.yaml puts together, perhaps through others. */
function joinedNames(profiles: readonly Profile[], { rootOf }: Companies): readonly (readonly number[])[] {
  return [...byKey(byName(profiles).flat(), rootOf).values()]
    .filter((members) => new Set(members.map((at) => profiles[at]?.editorEvent)).size > 1)
    .map((members) => members.toSorted((a, b) => a - b));
}

/** Each article of a company with its root. */
function pairsOf(articles: number, levels: Levels): Pick<EditorWord, "events" | "dossiers"> {
  const pairs = ({ rootOf }: Companies): readonly Pair[] =>
    Array.from({ length: articles }, (_, at) => ({ one: rootOf(at), other: at })).filter(
      (pair) => pair.one !== pair.other,
    );
  return { events: pairs(levels.event), dossiers: pairs(levels.dossier) };
}

function pairsAcross(groups: readonly (readonly number[])[]): readonly Pair[] {
  return groups.flatMap((group, at) =>
    groups.slice(at + 1).flatMap((later) => group.flatMap((one) => later.map((other) => ({ one, other })))),
  );
}

/** The first prints when some articles stand by themselves. */
function reprinted(
  prints: readonly (readonly number[])[],
  torn: ReadonlySet<number>,
  articles: number,
): readonly number[] {
  const first = Array.from({ length: articles }, (_, at) => at);
  for (const members of prints) {
    const left = members.filter((at) => !torn.has(at));
    for (const at of left) first[at] = Math.min(...left);
  }
  return first;
}
