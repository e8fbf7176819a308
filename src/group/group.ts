import { NO_RULINGS, type Rulings } from "../domain/decisions.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { archiveMemory } from "./archive-memory.ts";
import { candidates } from "./candidates.ts";
import type { Clusters } from "./cluster.ts";
import type { Referee } from "./duplicates.ts";
import type { OverruledName } from "./editor-word.ts";
import { eventsIn } from "./events-in.ts";
import { nearlyJoined, type NearlyJoined } from "./nearly-joined.ts";
import { profileOf, type GroupInput, type Profile } from "./profile.ts";
import { countedEdges, startingPoint } from "./starting-point.ts";
import { storiesIn } from "./stories-in.ts";
import { termTable, type TermTable } from "./term-table.ts";
import { withoutTorn } from "./torn-edges.ts";
import { DOSSIER_CUT, EVENT_CUT } from "./thresholds.ts";
import { standing, weigh } from "./weigh.ts";
import { withReprints } from "./with-reprints.ts";
import { whyOf, type Why } from "./why.ts";

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
  /** Articles that stand alone and nearly joined another, nearest first; found when it is asked for. */
  readonly nearly: () => readonly NearlyJoined[];
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
  const { profiles, sketches, table, keys } = readAll(articles.toSorted(by(({ id }) => id)));
  const vectors = weigh(table, keys);
  const edges = candidates(vectors, profiles);
  const start = startingPoint({ profiles, vectors, sketches }, edges, { isOneDispatch, rulings });
  const barred = start.bars.filter(({ bar }) => bar === "dossier");
  const stories = storiesIn(
    { ...start, edges: withoutTorn(start.edges, barred), barred, together: start.inOneDossier },
    profiles.length,
    cuts.dossier,
  );
  const events = withReprints(eventsIn(stories, start, { vectors, profiles }, cuts.event), start.first);
  const named = (members: readonly number[]): readonly ArticleId[] => members.flatMap((at) => profiles[at]?.id ?? []);
  const { first, standingPages } = start;
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
        keys,
        edges,
        counted: countedEdges(edges, { first, standingPages }),
        first,
        stories,
        events,
      }),
    nearly: () => {
      const inStory = new Set(stories.filter((members) => members.length > 1).flat());
      const alone = events.flatMap(([only, second]) =>
        only === undefined || second !== undefined || inStory.has(only) ? [] : [only],
      );
      return nearlyJoined(new Set(alone), countedEdges(edges, { first, standingPages }), profiles);
    },
  };
}

/** What reading leaves of an archive. */
interface ReadArchive {
  readonly profiles: readonly Profile[];
  readonly sketches: readonly Int32Array[];
  readonly table: TermTable;
  /** Term by its number. */
  readonly keys: readonly string[];
}

/** Reads the articles one by one; of each, its profile, its sketch and its numbered terms are kept, and no text. */
function readAll(articles: readonly GroupInput[]): ReadArchive {
  const memory = archiveMemory();
  const profiles: Profile[] = [];
  const sketches: Int32Array[] = [];
  const table = termTable(standing);
  for (const article of articles) {
    if (profiles.at(-1)?.id === article.id) throw new RangeError(`two articles have the id ${article.id}`);
    const { profile, terms, sketch } = profileOf(article, memory);
    profiles.push(profile);
    sketches.push(sketch);
    table.add(terms);
  }
  return { profiles, sketches, table: table.table(), keys: memory.vocabulary.keys };
}

function dossiersOf(events: Clusters, dossiers: Clusters): readonly (readonly number[])[] {
  const eventOf = new Map(events.flatMap((members, event) => members.map((at) => [at, event] as const)));
  return dossiers
    .map((members) => [...new Set(members.flatMap((at) => eventOf.get(at) ?? []))].toSorted((a, b) => a - b))
    .filter((story) => story.length > 1)
    .toSorted(by(([lowest]) => lowest ?? 0));
}
