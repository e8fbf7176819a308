import type { Departed } from "../domain/departed.ts";
import { dossierId, eventId, type ArticleId, type DossierId, type EventId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { byKey } from "../domain/by-key.ts";
import type { ArticleEntry, Ledger } from "./ledger.ts";
import { departedFrom } from "./departed.ts";
import { redirectsOf, type Redirect } from "./redirects.ts";
import { settle } from "./settle.ts";
import { formerly } from "./places.ts";
import { succeed, type Heir, type Stood } from "./succession.ts";

/** A grouping of every article there is, each in exactly one event, with what new addresses are made from. */
export interface GroupingToMint {
  readonly events: readonly { readonly articles: readonly ArticleId[]; readonly slug: string }[];
  /** Indices of events. */
  readonly dossiers: readonly { readonly events: readonly number[]; readonly slug: string }[];
}

/** What is published of a grouping. */
export interface MintedGrouping {
  readonly ledger: Ledger;
  /** By id; articles in order of arrival. An article that keeps no company has an event only if it inherits one. */
  readonly events: readonly MintedEvent[];
  readonly dossiers: readonly MintedDossier[];
  readonly redirects: readonly Redirect[];
  /** Letter of each article that has one, in its dossier or, outside a dossier, in its event of several articles. */
  readonly pieces: ReadonlyMap<ArticleId, string>;
}

/** An event with its address. `formerly`: addresses that lead here, by age; `departed`: articles that had a letter here. */
export interface MintedEvent {
  readonly id: EventId;
  readonly articles: readonly ArticleId[];
  readonly dossier: DossierId | null;
  readonly formerly: readonly EventId[];
  readonly departed: readonly Departed[];
}

/** A dossier with its address. */
export interface MintedDossier {
  readonly id: DossierId;
  readonly events: readonly EventId[];
  readonly articles: readonly ArticleId[];
  readonly formerly: readonly DossierId[];
  readonly departed: readonly Departed[];
}

/**
 * The addresses of events and dossiers, and the letters of their articles. What the register knows keeps its address
 * (see `succeed`); an event that shrinks to one article stays at its own. Articles of the register that the grouping does not
 * name are taken for removed. Throws RangeError on an article that is not in the register, or in two events.
 */
export function mintEvents(ledger: Ledger, grouping: GroupingToMint): MintedGrouping {
  const membersOf = membersIn(ledger, grouping);
  const here = new Set(membersOf.flatMap((members) => members.map(({ id }) => id)));
  const company = new Set(grouping.dossiers.flatMap(({ events }) => events));
  const clusters = grouping.events
    .map(({ slug }, index) => ({
      index,
      ...heirOf(slug, membersOf[index] ?? [], ({ event, gone }) => ({ place: event, memory: gone })),
    }))
    .map((cluster) => ({ ...cluster, mints: company.has(cluster.index) || cluster.articles.length > 1 }))
    .toSorted(oldestFirst(ledger));
  const stories = grouping.dossiers
    .map(({ events: inside, slug }) => {
      const members = inside.flatMap((index) => membersOf[index] ?? []).toSorted(byArrival);
      return {
        inside,
        mints: true,
        ...heirOf(slug, members, ({ dossier, gone, left }) => ({ place: dossier, memory: gone || left })),
      };
    })
    .toSorted(oldestFirst(ledger));
  const events = succeed(ledger.events, clusters, { maker: eventId, lastIn: lastIn(ledger, ({ event }) => event) });
  const dossiers = succeed(ledger.dossiers, stories, {
    maker: dossierId,
    lastIn: lastIn(ledger, ({ dossier }) => dossier),
  });
  const dossierAt = new Map(
    stories.flatMap(({ inside }, at) => inside.map((index) => [index, dossiers.ids[at] ?? null] as const)),
  );
  const eventsBefore = formerly(events.places);
  const minted = clusters.flatMap(({ index, articles }, at): readonly Omit<MintedEvent, "departed">[] => {
    const id = events.ids[at] ?? null;
    if (id === null) return [];
    return [{ id, articles, dossier: dossierAt.get(index) ?? null, formerly: eventsBefore.get(id) ?? [] }];
  });
  const dossiersBefore = formerly(dossiers.places);
  const inside = byKey(minted, ({ dossier }) => dossier);
  const mintedDossiers = stories.flatMap(({ articles }, at): readonly Omit<MintedDossier, "departed">[] => {
    const id = dossiers.ids[at] ?? null;
    if (id === null) return [];
    return [
      { id, articles, events: (inside.get(id) ?? []).map((event) => event.id), formerly: dossiersBefore.get(id) ?? [] },
    ];
  });
  const settled = settle(ledger.articles, here, minted);
  const register = { ...ledger, articles: settled.articles, events: events.places, dossiers: dossiers.places };
  const departed = departedFrom(settled.articles, { events: minted, dossiers: mintedDossiers });
  const told = <Group extends { readonly id: string }>(group: Group, kind: string) => ({
    ...group,
    departed: departed(`${kind}/${group.id}`),
  });
  return {
    ledger: register,
    events: minted.map((event) => told(event, "evenements")).toSorted(by(({ id }) => id)),
    dossiers: mintedDossiers.map((dossier) => told(dossier, "dossiers")).toSorted(by(({ id }) => id)),
    redirects: redirectsOf(register, { articles: here, events: minted, dossiers: mintedDossiers }),
    pieces: settled.pieces,
  };
}

const byArrival = by<ArticleEntry>(
  ({ entry }) => entry,
  ({ id }) => id,
);

/** The register's entries of each event's articles, by arrival. */
function membersIn(ledger: Ledger, grouping: GroupingToMint): readonly (readonly ArticleEntry[])[] {
  const entries = new Map(ledger.articles.map((entry) => [entry.id, entry]));
  const met = new Set<ArticleId>();
  return grouping.events.map(({ articles, slug }) => {
    if (articles.length === 0) throw new RangeError(`an event without articles: ${slug}`);
    const members = articles.map((id) => {
      const entry = entries.get(id);
      if (entry === undefined) throw new RangeError(`an article that is not in the register: ${id}`);
      if (met.has(id)) throw new RangeError(`an article in two events: ${id}`);
      met.add(id);
      return entry;
    });
    return members.toSorted(byArrival);
  });
}

function heirOf<Id extends string>(
  slug: string,
  members: readonly ArticleEntry[],
  placeOf: (entry: ArticleEntry) => Stood<Id>,
): Omit<Heir<Id>, "mints"> {
  return { slug, articles: members.map(({ id }) => id), before: members.map(placeOf) };
}

/** Every article of the register, there or gone, by the place it stood in last; by arrival. */
function lastIn<Id extends string>(
  ledger: Ledger,
  placeOf: (entry: ArticleEntry) => Id | null,
): ReadonlyMap<Id | null, readonly ArticleId[]> {
  const entries = byKey(ledger.articles.toSorted(byArrival), placeOf);
  return new Map([...entries].map(([place, articles]) => [place, articles.map(({ id }) => id)]));
}

/** Clusters in order of their first article's arrival, which is the order in which new addresses are given. */
function oldestFirst(
  ledger: Ledger,
): (one: { readonly articles: readonly ArticleId[] }, other: { readonly articles: readonly ArticleId[] }) => number {
  const arrivals = new Map(ledger.articles.map(({ id, entry }) => [id, entry]));
  return by(
    ({ articles: [first] }) => (first === undefined ? 0 : (arrivals.get(first) ?? 0)),
    ({ articles: [first] }) => first ?? "",
  );
}
