import { byKey } from "../domain/by-key.ts";
import { cluster, type Clusters, type Pair } from "./cluster.ts";
import { sortedBy } from "./counting-sort.ts";
import { edgesAt, edgesWhere, type Edges } from "./edges.ts";
import type { Profile } from "./profile.ts";
import { eventEdges, termScratch } from "./same-event.ts";
import type { Start } from "./starting-point.ts";
import type { Vectors } from "./vectors.ts";

/** The events of each story in turn. Pairs are dealt to their story first, so that the work is that of the stories alone. */
export function eventsIn(
  stories: Clusters,
  start: Start,
  known: { readonly vectors: Vectors; readonly profiles: readonly Profile[] },
  cut: number,
): Clusters {
  const storyOf = storiesOf(stories, known.profiles.length);
  const edgesOf = dealtEdges(start.edges, storyOf, stories.length);
  const dealt = <T extends Pair>(pairs: readonly T[]): ReadonlyMap<number | undefined, readonly T[]> =>
    byKey(pairs, ({ one, other }) => (storyOf[one] === storyOf[other] ? storyOf[one] : undefined));
  const scratch = termScratch(known.vectors);
  const barred = dealt(start.bars);
  const together = dealt(start.together);
  return stories.flatMap((nodes, story) =>
    nodes.length < 2
      ? [nodes]
      : cluster(
          {
            nodes,
            edges: eventEdges(nodes, edgesOf(story), known, scratch),
            barred: barred.get(story) ?? [],
            together: together.get(story) ?? [],
          },
          cut,
        ),
  );
}

/** Number of the story of each article; -1 for a reprint, which is not clustered. */
function storiesOf(stories: Clusters, articles: number): Int32Array {
  const storyOf = new Int32Array(articles).fill(-1);
  for (const [story, members] of stories.entries()) for (const at of members) storyOf[at] = story;
  return storyOf;
}

/** The edges within a story, for each story. */
function dealtEdges(edges: Edges, storyOf: Int32Array, stories: number): (story: number) => Edges {
  const within = edgesWhere(edges, (edge) => storyOf[edges.one[edge] ?? 0] === storyOf[edges.other[edge] ?? 0]);
  const { order, starts } = sortedBy(
    within.one.map((at) => storyOf[at] ?? 0),
    stories,
  );
  const sorted = edgesAt(within, order);
  return (story) => {
    const [from, to] = [starts[story] ?? 0, starts[story + 1] ?? 0];
    return {
      one: sorted.one.subarray(from, to),
      other: sorted.other.subarray(from, to),
      similarity: sorted.similarity.subarray(from, to),
    };
  };
}
