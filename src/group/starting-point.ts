import type { Rulings } from "../domain/decisions.ts";
import type { Pair } from "./cluster.ts";
import { firstPrints, type Referee, type TextsCompared } from "./duplicates.ts";
import { editorWord, type OverruledName } from "./editor-word.ts";
import { edgesWhere, type Edges } from "./edges.ts";
import type { Bar } from "./guards/guard.ts";
import { barBetween } from "./guards/index.ts";
import { template } from "./guards/template.ts";
import type { Profile } from "./profile.ts";

/** Two articles kept apart, in one event or one dossier. */
export type BarredPair = Pair & { readonly bar: Bar };

/** One node for each text, reprints left out, and what is known between them. */
export interface Start {
  /** Of each article, the lowest index among its prints. */
  readonly first: readonly number[];
  readonly nodes: readonly number[];
  /** Articles that turned out to be editions of one page. */
  readonly standingPages: ReadonlySet<number>;
  readonly edges: Edges;
  readonly bars: readonly BarredPair[];
  readonly together: readonly Pair[];
  readonly inOneDossier: readonly Pair[];
  readonly overruled: readonly OverruledName[];
}

/** What is known before anything is joined: the pairs that guards or the editor keep apart, reprints, and the likenesses that count. */
export function startingPoint(
  known: TextsCompared & { readonly profiles: readonly Profile[] },
  edges: Edges,
  { isOneDispatch, rulings }: { readonly isOneDispatch: Referee; readonly rulings: Rulings },
): Start {
  const { bars, barred, standingPages } = guarded(known.profiles, edges);
  const open = edgesWhere(edges, (edge) => barred[edge] === 0);
  const prints = firstPrints(known.profiles, known, open, isOneDispatch);
  const { events, dossiers, apart, first, overruled } = editorWord(known.profiles, prints, rulings);
  const nodeOf = (at: number): number => first[at] ?? at;
  const atNodes = <T extends Pair>(pairs: readonly T[]): readonly T[] =>
    pairs
      .map((pair) => ({ ...pair, one: nodeOf(pair.one), other: nodeOf(pair.other) }))
      .filter(({ one, other }) => one !== other);
  return {
    first,
    nodes: first.filter((node, at) => node === at),
    standingPages,
    edges: countedEdges(edges, { first, standingPages }),
    bars: atNodes([...apart, ...bars]),
    together: atNodes(events),
    inOneDossier: atNodes(dossiers),
    overruled,
  };
}

/** The edges that clusters are made of: those between first prints that are no standing pages. */
export function countedEdges(edges: Edges, { first, standingPages }: Pick<Start, "first" | "standingPages">): Edges {
  const counts = (at: number): boolean => first[at] === at && !standingPages.has(at);
  return edgesWhere(edges, (edge) => counts(edges.one[edge] ?? -1) && counts(edges.other[edge] ?? -1));
}

interface Guarded {
  readonly bars: readonly BarredPair[];
  /** 1 for an edge between two articles that are kept apart. */
  readonly barred: Uint8Array;
  /** Articles that turned out to be editions of one page. */
  readonly standingPages: ReadonlySet<number>;
}

function guarded(profiles: readonly Profile[], { one, other }: Edges): Guarded {
  const bars: BarredPair[] = [];
  const barred = new Uint8Array(one.length);
  const standingPages = new Set<number>();
  for (let edge = 0; edge < one.length; edge += 1) {
    const [at, its] = [one[edge] ?? 0, other[edge] ?? 0];
    const [a, b] = [profiles[at], profiles[its]];
    const found = a === undefined || b === undefined ? undefined : barBetween(a, b);
    if (found === undefined) continue;
    barred[edge] = 1;
    bars.push({ one: at, other: its, bar: found.bar });
    if (found.guard === template.id) for (const page of [at, its]) standingPages.add(page);
  }
  return { bars, barred, standingPages };
}
