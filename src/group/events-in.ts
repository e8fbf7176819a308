import { cluster, type Clusters } from "./cluster.ts";
import { dealtLinks } from "./dealt-links.ts";
import type { Profile } from "./profile.ts";
import { eventEdges, termScratch } from "./same-event.ts";
import type { Start } from "./starting-point.ts";
import type { Vectors } from "./vectors.ts";

/** The events of each story in turn. */
export function eventsIn(
  stories: Clusters,
  start: Start,
  known: { readonly vectors: Vectors; readonly profiles: readonly Profile[] },
  cut: number,
): Clusters {
  const { edges, bars: barred, together } = start;
  const linksOf = dealtLinks({ edges, barred, together }, storiesOf(stories, known.profiles.length), stories.length);
  const scratch = termScratch(known.vectors);
  return stories.flatMap((nodes, story) => {
    if (nodes.length < 2) return [nodes];
    const links = linksOf(story);
    return cluster({ ...links, nodes, edges: eventEdges(nodes, links.edges, known, scratch) }, cut);
  });
}

/** Number of the story of each article; -1 for a reprint, which is not clustered. */
function storiesOf(stories: Clusters, articles: number): Int32Array {
  const storyOf = new Int32Array(articles).fill(-1);
  for (const [story, members] of stories.entries()) for (const at of members) storyOf[at] = story;
  return storyOf;
}
