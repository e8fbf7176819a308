import { NO_RULINGS, type Rulings } from "../domain/decisions.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { byKey } from "../domain/by-key.ts";
import { candidates, type Edge } from "./candidates.ts";
import { cluster, type Clusters, type Pair } from "./cluster.ts";
import { firstPrints, type Referee } from "./duplicates.ts";
import { editorWord, type OverruledName } from "./editor-word.ts";
import type { Bar } from "./guards/guard.ts";
import { template } from "./guards/template.ts";
import { barBetween } from "./guards/index.ts";
import { profileOf, type GroupInput, type Profile } from "./profile.ts";
import { termTable, type TermTable } from "./term-table.ts";
import type { Term } from "./terms.ts";
import { eventEdges } from "./same-event.ts";
import { withoutTorn } from "./torn-edges.ts";
import { DOSSIER_CUT, EVENT_CUT } from "./thresholds.ts";
import { standing, weigh, type Vector } from "./weigh.ts";
import { withReprints } from "./with-reprints.ts";
import { whyOf, type Why } from "./why.ts";
import type { FoldMemory } from "./words.ts";

/** Articles put together by what they tell. */
export interface Grouping {
  /** Every article is in exactly one event, perhaps alone; ids ascending, events by their first id. */
  readonly events: readonly (readonly ArticleId[])[];
  /** Indices of events, ascending. A dossier holds two events or more; an event that keeps no company is in none. */
  readonly dossiers: readonly (readonly number[])[];
  /** Versions of one dispatch (reprinted, shortened, corrected), two or more each; always inside one event. */
  readonly near: readonly (readonly ArticleId[])[];
  /** Names of events in front matter that the editor's rulings do not follow. */
  readonly overruled: readonly OverruledName[];
  /** Why an article stands where it stands. */
  readonly why: (id: ArticleId) => Why;
}

/** Mean similarity, 0–1, at which articles are one event, and events one dossier. */
export interface Cuts {
  readonly event: number;
  readonly dossier: number;
}

/**
 * Groups a whole archive. The order of the articles does not matter: they are taken by id. Time and memory grow with the number
 * of articles, not with its square. `isOneDispatch` has the last word on near duplicates; without it the sketches have. The editor's rulings are
 * followed whatever the likeness. Throws RangeError when an id comes twice, or when the rulings deny one another.
 */
export function group(
  articles: readonly GroupInput[],
  cuts: Cuts = { event: EVENT_CUT, dossier: DOSSIER_CUT },
  isOneDispatch: Referee = () => true,
  rulings: Rulings = NO_RULINGS,
): Grouping {
  const { profiles, table } = readAll(articles.toSorted(by(({ id }) => id)));
  const vectors = weigh(table);
  const edges = candidates(vectors, profiles);
  const start = startingPoint(profiles, edges, { isOneDispatch, rulings });
  const barred = start.bars.filter(({ bar }) => bar === "dossier");
  const stories = cluster(
    { ...start, edges: withoutTorn(start.edges, barred), barred, together: start.inOneDossier },
    cuts.dossier,
  );
  const events = withReprints(eventsIn(stories, start, { vectors, profiles }, cuts.event), start.first);
  const named = (members: readonly number[]): readonly ArticleId[] => members.flatMap((at) => profiles[at]?.id ?? []);
  return {
    events: events.map(named),
    dossiers: dossiersOf(events, stories),
    near: withReprints(
      start.nodes.map((node) => [node]),
      start.first,
    )
      .filter((prints) => prints.length > 1)
      .map(named),
    overruled: start.overruled,
    why: (id) =>
      whyOf(id, {
        profiles,
        vectors,
        keys: table.keys,
        edges,
        counted: start.edges,
        first: start.first,
        stories,
        events,
      }),
  };
}

/** One node for each text, reprints left out, and what is known between them. */
interface Start {
  readonly first: readonly number[];
  readonly nodes: readonly number[];
  readonly edges: readonly Edge[];
  readonly bars: readonly (Pair & { readonly bar: Bar })[];
  readonly together: readonly Pair[];
  readonly inOneDossier: readonly Pair[];
  readonly overruled: readonly OverruledName[];
}

/** Reads the articles one by one; of each, its profile and its numbered terms are kept, and no text. */
function readAll(articles: readonly GroupInput[]): {
  readonly profiles: readonly Profile[];
  readonly table: TermTable;
} {
  const memory: FoldMemory = new Map();
  const profiles: Profile[] = [];
  function* read(): Generator<readonly Term[]> {
    for (const article of articles) {
      if (profiles.at(-1)?.id === article.id) throw new RangeError(`two articles have the id ${article.id}`);
      const { profile, terms } = profileOf(article, memory);
      profiles.push(profile);
      yield terms;
    }
  }
  const table = termTable(read(), standing);
  return { profiles, table };
}

function startingPoint(
  profiles: readonly Profile[],
  edges: readonly Edge[],
  { isOneDispatch, rulings }: { readonly isOneDispatch: Referee; readonly rulings: Rulings },
): Start {
  const bars = edges.flatMap(({ one, other }) => {
    const [a, b] = [profiles[one], profiles[other]];
    const found = a === undefined || b === undefined ? undefined : barBetween(a, b);
    return found === undefined ? [] : [{ one, other, ...found }];
  });
  const standingPages = new Set(
    bars.filter(({ guard }) => guard === template.id).flatMap(({ one, other }) => [one, other]),
  );
  const barred = new Set(bars.map(({ one, other }) => `${one} ${other}`));
  const prints = firstPrints(
    profiles,
    edges.filter(({ one, other }) => !barred.has(`${one} ${other}`)),
    isOneDispatch,
  );
  const { events, dossiers, apart, first, overruled } = editorWord(profiles, prints, rulings);
  const nodeOf = (at: number): number => first[at] ?? at;
  const atNodes = <T extends Pair>(pairs: readonly T[]): readonly T[] =>
    pairs
      .map((pair) => ({ ...pair, one: nodeOf(pair.one), other: nodeOf(pair.other) }))
      .filter(({ one, other }) => one !== other);
  return {
    first,
    nodes: first.filter((node, at) => node === at),
    edges: edges.filter(
      ({ one, other }) =>
        nodeOf(one) === one && nodeOf(other) === other && !standingPages.has(one) && !standingPages.has(other),
    ),
    bars: atNodes([...apart, ...bars]),
    together: atNodes(events),
    inOneDossier: atNodes(dossiers),
    overruled,
  };
}

function dossiersOf(events: Clusters, dossiers: Clusters): readonly (readonly number[])[] {
  const eventOf = new Map(events.flatMap((members, event) => members.map((at) => [at, event] as const)));
  return dossiers
    .map((members) => [...new Set(members.flatMap((at) => eventOf.get(at) ?? []))].toSorted((a, b) => a - b))
    .filter((story) => story.length > 1)
    .toSorted(by(([lowest]) => lowest ?? 0));
}

/** The events of each story in turn. Pairs are dealt to their story first, so that the work is that of the stories alone. */
function eventsIn(stories: Clusters, start: Start, known: Known, cut: number): Clusters {
  const storyOf = new Map(stories.flatMap((members, story) => members.map((at) => [at, story] as const)));
  const dealt = <T extends Pair>(pairs: readonly T[]): ReadonlyMap<number | undefined, readonly T[]> =>
    byKey(pairs, ({ one, other }) => (storyOf.get(one) === storyOf.get(other) ? storyOf.get(one) : undefined));
  const edges = dealt(start.edges);
  const barred = dealt(start.bars);
  const together = dealt(start.together);
  return stories.flatMap((nodes, story) =>
    nodes.length < 2
      ? [nodes]
      : cluster(
          {
            nodes,
            edges: eventEdges(nodes, edges.get(story) ?? [], known),
            barred: barred.get(story) ?? [],
            together: together.get(story) ?? [],
          },
          cut,
        ),
  );
}

interface Known {
  readonly vectors: readonly Vector[];
  readonly profiles: readonly Profile[];
}
