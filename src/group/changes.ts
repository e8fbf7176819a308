import { byKey } from "../domain/by-key.ts";
import type { Changes, MergedEvent, SplitEvent } from "../domain/changes.ts";
import type { ArticleId } from "../domain/names.ts";
import type { ArticleEntry, Ledger } from "./ledger.ts";

/** What a build changed, from the register as it was found and as it is written. What stood at the last build and stands now is told, not what ever was. */
export function changesBetween(before: Ledger, after: Ledger): Changes {
  const known = new Map(before.articles.map((entry) => [entry.id, entry]));
  const present = after.articles.filter(({ gone }) => !gone);
  const stayed = present.flatMap((now): readonly Stayed[] => {
    const was = known.get(now.id);
    return was === undefined || was.gone ? [] : [{ was, now }];
  });
  return {
    first: before.articles.length === 0,
    added: present.filter(({ id }) => known.get(id)?.gone !== false).map(({ id }) => id),
    mended: stayed.filter(({ was, now }) => was.sha256 !== now.sha256).map(({ now }) => now.id),
    renamed: stayed.filter(({ was, now }) => was.seed !== now.seed).map(({ now }) => now.id),
    removed: after.articles.filter(({ id, gone }) => gone && known.get(id)?.gone === false).map(({ id }) => id),
    events: newIn(before.events, after.events),
    dossiers: newIn(before.dossiers, after.dossiers),
    merged: mergedIn(before, after, present),
    split: splitIn(stayed),
  };
}

/** An article that was there at the last build and still is. */
interface Stayed {
  readonly was: ArticleEntry;
  readonly now: ArticleEntry;
}

function newIn<Id extends string>(before: readonly { readonly id: Id }[], after: readonly { readonly id: Id }[]): Id[] {
  const known = new Set<string>(before.map(({ id }) => id));
  return after.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

/** An event that leads elsewhere since this build. Where the one that took it was taken in turn, the last one counts. */
function mergedIn(before: Ledger, after: Ledger, present: readonly ArticleEntry[]): readonly MergedEvent[] {
  const stood = new Set(before.events.filter(({ into }) => into === null).map(({ id }) => id));
  const held = byKey(
    before.articles.filter(({ gone }) => !gone),
    ({ event }) => event,
  );
  const now = new Map(present.map(({ id, event }) => [id, event]));
  return after.events.flatMap(({ id, into }): readonly MergedEvent[] => {
    const articles = idsOf(held.get(id)).filter((one) => now.has(one));
    if (into === null || !stood.has(id)) return [];
    const others = idsOf(held.get(into)).filter((one) => now.get(one) === into);
    return [{ event: id, into, articles: articles.filter((one) => now.get(one) === into), others }];
  });
}

function splitIn(stayed: readonly Stayed[]): readonly SplitEvent[] {
  return [...byKey(stayed, ({ was }) => was.event)].flatMap(([event, those]): readonly SplitEvent[] => {
    if (event === null) return [];
    const parts = [...byKey(those, ({ now }) => now.event ?? alone(now.id))].map(([, members]) => ({
      event: members[0]?.now.event ?? null,
      articles: members.map(({ now }) => now.id),
    }));
    return parts.length < 2 ? [] : [{ event, parts }];
  });
}

/** A part of its own for each article that stands alone. */
function alone(id: ArticleId): string {
  return `/${id}`;
}

function idsOf(entries: readonly { readonly id: ArticleId }[] | undefined): readonly ArticleId[] {
  return (entries ?? []).map(({ id }) => id);
}
