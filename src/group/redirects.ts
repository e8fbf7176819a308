import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { byKey } from "../domain/by-key.ts";
import type { ArticleEntry, Ledger } from "./ledger.ts";
import { endOf, type Place } from "./places.ts";

/** An address that was published once, and the one that answers in its place; `""` is the front page. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What answers now. */
export interface Standing {
  readonly articles: ReadonlySet<ArticleId>;
  readonly events: readonly { readonly id: string }[];
  readonly dossiers: readonly { readonly id: string }[];
}

/**
 * Where every address leads that no longer answers by itself, by address. An event or dossier that was merged leads to the
 * one that took it. A dossier that fell apart leads to the event, else the article, that holds most of what is left of it. An
 * article that was removed leads to its last event, else its last dossier, or what took their place. Where nothing is left: the front page.
 */
export function redirectsOf(ledger: Ledger, standing: Standing): readonly Redirect[] {
  const events = answering(ledger.events, "evenements", standing.events);
  const dossiers = answering(ledger.dossiers, "dossiers", standing.dossiers);
  const [there, removed] = [true, false].map((wanted) =>
    ledger.articles.filter(({ id }) => standing.articles.has(id) === wanted),
  );
  const addressOf = ({ id, event }: ArticleEntry): string =>
    (event === null ? undefined : events.find(event)) ?? `articles/${id}/`;
  const moved = [
    ...events.leads(
      byKey(there ?? [], ({ event }) => event && events.end(event)),
      addressOf,
    ),
    ...dossiers.leads(
      byKey(there ?? [], ({ dossier }) => dossier && dossiers.end(dossier)),
      addressOf,
    ),
  ];
  const leads = new Map(moved.map(({ from, to }) => [from, to]));
  const lastHome = ({ event, dossier }: ArticleEntry): string => {
    const homes = [
      ...(event === null ? [] : [events.find(event) ?? leads.get(`evenements/${event}/`)]),
      ...(dossier === null ? [] : [dossiers.find(dossier) ?? leads.get(`dossiers/${dossier}/`)]),
    ];
    return homes.find((to) => to !== undefined && to !== FRONT_PAGE) ?? FRONT_PAGE;
  };
  return [
    ...(removed ?? []).map((entry) => ({ from: `articles/${entry.id}/`, to: lastHome(entry) })),
    ...moved,
  ].toSorted(by(({ from }) => from));
}

const FRONT_PAGE = "";

interface Answering<Id extends string> {
  readonly end: (id: Id) => Id;
  /** Address of the place, or of the one that took it; undefined when that is gone too. */
  readonly find: (id: Id) => string | undefined;
  /** Where the places lead that do not answer. `left`: articles that are there, by the place they stood in last. */
  readonly leads: (
    left: ReadonlyMap<Id | null, readonly ArticleEntry[]>,
    addressOf: (article: ArticleEntry) => string,
  ) => readonly Redirect[];
}

function answering<Id extends string>(
  places: readonly Place<Id>[],
  folder: string,
  standing: readonly { readonly id: string }[],
): Answering<Id> {
  const known = new Map(places.map((place) => [place.id, place]));
  const there = new Set<string>(standing.map(({ id }) => id));
  const end = (id: Id): Id => endOf(id, known);
  const find = (id: Id): string | undefined => (there.has(end(id)) ? `${folder}/${end(id)}/` : undefined);
  return {
    end,
    find,
    leads: (left, addressOf) =>
      places
        .filter(({ id }) => !there.has(id))
        .map(({ id }) => ({
          from: `${folder}/${id}/`,
          to: find(id) ?? mostOften((left.get(end(id)) ?? []).map(addressOf)) ?? FRONT_PAGE,
        })),
  };
}

function mostOften(addresses: readonly string[]): string | undefined {
  const counted = [...byKey(addresses, (to) => to)].map(([to, { length }]) => ({ to, length }));
  return counted.toSorted(
    by(
      ({ length }) => -length,
      ({ to }) => to,
    ),
  )[0]?.to;
}
