import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import type { Clusters } from "./cluster.ts";
import { damping } from "./days-apart.ts";
import { edgesWhere, MILLION, type Edges } from "./edges.ts";
import { guardWords } from "./guards/guard-words.ts";
import { neighboursOf, type Neighbour } from "./neighbours.ts";
import type { Profile } from "./profile.ts";
import { eventEdges } from "./same-event.ts";
import { byNames } from "./shared-names.ts";
import { bySubject } from "./subject.ts";
import { EVENT_HALVING_DAYS } from "./thresholds.ts";
import { byDaysTold } from "./told-days.ts";
import type { Vectors } from "./vectors.ts";

/** Why an article stands where it stands. Likenesses are 0–1. */
export interface Why {
  /** The articles it was compared with: those of its event first, then of its dossier, then the others; nearest first. */
  readonly neighbours: readonly Beside[];
  /** Mean likeness, within the dossier, to the other texts of its event; undefined when there are none. */
  readonly toEvent: number | undefined;
  /** Mean likeness to the other texts of its dossier; undefined when there are none. */
  readonly toDossier: number | undefined;
  /** Articles that print the same text. */
  readonly versions: readonly ArticleId[];
}

/** An article beside the one that is explained. */
export interface Beside extends Neighbour {
  readonly place: "event" | "dossier" | "elsewhere";
  /** What the days between the two leave of the cosine. */
  readonly damping: number;
  /** What other subjects leave of it: 1 where both articles are about the same. */
  readonly subject: number;
  /** What other names leave of it: 1 where both articles name enough of the same. */
  readonly names: number;
  /** Mean likeness to all the texts of the other's event. */
  readonly toItsEvent: number;
  /** How much the two tell one moment, where they share a dossier. */
  readonly moment: Moment | undefined;
  /** What the guard that keeps them apart holds against them, in French. */
  readonly because: string | undefined;
  /** False where no cluster was made of this likeness: a page that comes again and again, or a reprint, counted with its first print. */
  readonly counted: boolean;
}

/** Likeness without what the whole dossier shares, and the factors of the days: their product is what is held against the cut. */
interface Moment {
  readonly alike: number;
  readonly days: number;
  readonly told: number;
  readonly similarity: number;
}

/** What a grouping knows of its articles; clusters hold the first prints (`first`) by index, `events` every article. */
export interface Known {
  readonly profiles: readonly Profile[];
  readonly vectors: Vectors;
  readonly keys: readonly string[];
  /** Between all articles, and those that clusters were made of. */
  readonly edges: Edges;
  readonly counted: Edges;
  readonly first: readonly number[];
  readonly stories: Clusters;
  readonly events: Clusters;
}

/** Explains one article; nothing but empty lists for an unknown id. Costs a walk over all edges: it is asked for one article at a time. */
export function whyOf(id: ArticleId, known: Known): Why {
  const { profiles, first, stories, events } = known;
  const at = profiles.findIndex((profile) => profile.id === id);
  const nodeOf = (index: number): number => first[index] ?? index;
  const node = nodeOf(at);
  const nodesWith = (index: number): readonly number[] => [
    ...new Set((events.find((members) => members.includes(index)) ?? []).map(nodeOf)),
  ];
  const [own, story] = [nodesWith(at), stories.find((members) => members.includes(node)) ?? []];
  const inside = new Set(story);
  const moments = likenesses(
    node,
    eventEdges(
      story,
      edgesWhere(
        known.counted,
        (edge) => inside.has(known.counted.one[edge] ?? -1) && inside.has(known.counted.other[edge] ?? -1),
      ),
      known,
    ),
  );
  const likes = likenesses(node, known.counted);
  const indexOf = new Map(profiles.map((profile, index) => [profile.id, index]));
  const besides = neighboursOf(id, known).flatMap((neighbour): readonly Beside[] => {
    const other = indexOf.get(neighbour.id) ?? -1;
    const [here, there] = [profiles[at], profiles[other]];
    if (here === undefined || there === undefined) return [];
    const its = nodesWith(other);
    const { barred } = neighbour;
    return [
      {
        ...neighbour,
        place: own.includes(nodeOf(other)) ? "event" : inside.has(nodeOf(other)) ? "dossier" : "elsewhere",
        damping: damping(neighbour.daysApart),
        subject: bySubject(here.subject, there.subject),
        names: byNames(known.vectors, at, other),
        toItsEvent: mean(its, node, likes) ?? neighbour.similarity,
        moment: momentOf(here, there, neighbour, moments.get(nodeOf(other))),
        because: barred === undefined ? undefined : guardWords(barred.guard, here, there),
        counted: nodeOf(other) === node || likes.has(nodeOf(other)),
      },
    ];
  });
  return {
    neighbours: besides.toSorted(
      by(
        ({ place }) => PLACES.indexOf(place),
        ({ moment, similarity }) => -(moment?.similarity ?? similarity),
        (one) => one.id,
      ),
    ),
    toEvent: mean(own, node, moments),
    toDossier: mean(story, node, likes),
    versions: profiles.flatMap((profile, index) =>
      index !== at && at >= 0 && nodeOf(index) === node ? [profile.id] : [],
    ),
  };
}

const PLACES: readonly Beside["place"][] = ["event", "dossier", "elsewhere"];

/** Likeness of a text to each other one it has an edge with. */
function likenesses(node: number, { one, other, similarity }: Edges): ReadonlyMap<number, number> {
  const likes = new Map<number, number>();
  for (const [edge, first] of one.entries()) {
    const second = other[edge] ?? first;
    if (first === node || second === node)
      likes.set(first === node ? second : first, (similarity[edge] ?? 0) / MILLION);
  }
  return likes;
}

/** Mean over the texts but the one itself; a text without an edge counts 0. */
function mean(nodes: readonly number[], but: number, likes: ReadonlyMap<number, number>): number | undefined {
  const others = nodes.filter((node) => node !== but);
  if (others.length === 0) return undefined;
  return others.reduce((sum, node) => sum + (likes.get(node) ?? 0), 0) / others.length;
}

function momentOf(
  here: Profile,
  there: Profile,
  { daysApart }: Neighbour,
  similarity: number | undefined,
): Moment | undefined {
  if (similarity === undefined) return undefined;
  const days = EVENT_HALVING_DAYS / (EVENT_HALVING_DAYS + (daysApart ?? 0));
  const told = byDaysTold(here, there);
  return { alike: Math.min(1, similarity / (days * told)), days, told, similarity };
}
