import { nextEntry, type Ledger } from "./ledger.ts";

/** A fact that does not go with the others: the list and the id of its line, and what is wrong, in French. */
export interface BrokenLink {
  readonly list: "articles" | "events" | "dossiers";
  readonly id: string;
  readonly found: string;
  readonly remedy?: string | undefined;
}

/**
 * The first thing wrong between the facts of a register: an id given twice, one that is named and not listed, a ring of mergers, a
 * line that was struck.
 */
export function faultBetween(ledger: Ledger): BrokenLink | undefined {
  return twice(ledger) ?? stranger(ledger) ?? ring(ledger) ?? struck(ledger);
}

const LISTS = ["articles", "events", "dossiers"] as const;
const PLACES = ["events", "dossiers"] as const;

function twice(ledger: Ledger): BrokenLink | undefined {
  for (const list of LISTS) {
    const met = new Set<string>();
    for (const { id } of ledger[list]) {
      if (met.has(id)) {
        const found = `l’adresse «\u202F${id}\u202F» y est donnée deux fois (deux branches fusionnées\u202F?)\u00A0; n’en gardez que la ligne la plus ancienne`;
        return { list, id, found };
      }
      met.add(id);
    }
  }
  return undefined;
}

function stranger(ledger: Ledger): BrokenLink | undefined {
  const [articles, events, dossiers] = LISTS.map((list) => new Set<string>(ledger[list].map(({ id }) => id)));
  const missing = (known: ReadonlySet<string> | undefined, id: string | null): boolean =>
    id !== null && known?.has(id) !== true;
  for (const { id, event, dossier } of ledger.articles) {
    if (missing(events, event)) return unlisted("articles", id, event, "events");
    if (missing(dossiers, dossier)) return unlisted("articles", id, dossier, "dossiers");
  }
  for (const list of PLACES) {
    for (const { id, founder, into, took } of ledger[list]) {
      if (missing(list === "events" ? events : dossiers, into)) return unlisted(list, id, into, list);
      const absent = [founder, ...took].find((article) => missing(articles, article));
      if (absent !== undefined) return unlisted(list, id, absent, "articles");
    }
  }
  return undefined;
}

function unlisted(list: BrokenLink["list"], id: string, named: string | null, missingFrom: string): BrokenLink {
  const found = `«\u202F${named}\u202F» y est nommé, mais sa ligne manque dans la liste «\u202F${missingFrom}\u202F»`;
  return { list, id, found };
}

function ring(ledger: Ledger): BrokenLink | undefined {
  for (const list of PLACES) {
    const into = new Map<string, string | null>(ledger[list].map((place) => [place.id, place.into]));
    const sound = new Set<string>();
    for (const { id } of ledger[list]) {
      const path = new Set<string>();
      for (let at: string | null = id; at !== null && !sound.has(at); at = into.get(at) ?? null) {
        if (path.has(at)) {
          const found = `«\u202F${at}\u202F» finit par mener à elle-même de «\u202Finto\u202F» en «\u202Finto\u202F»`;
          return { list, id: at, found };
        }
        path.add(at);
      }
      for (const one of path) sound.add(one);
    }
  }
  return undefined;
}

/**
 * A number that no line of a list bears. Numbers are given one after the other and nothing is ever struck, so a line was taken out
 * by hand. Where two lines bear one number, two branches were joined: a fact that both gave is then kept once, and may leave a gap.
 */
function struck(ledger: Ledger): BrokenLink | undefined {
  for (const list of LISTS) {
    const facts: readonly { readonly id: string; readonly entry: number }[] = ledger[list];
    const numbers = new Set(facts.map(({ entry }) => entry));
    const highest = nextEntry(facts) - 1;
    const last = facts.find(({ entry }) => entry === highest);
    if (last === undefined || numbers.size < facts.length || numbers.size === highest) continue;
    const gap = facts.findIndex((_, index) => !numbers.has(index + 1)) + 1;
    const found = `la liste «\u202F${list}\u202F» n’a plus de ligne numéro ${gap} («\u202F"entry":${gap}\u202F»)\u00A0: elle a été ôtée à la main`;
    return { list, id: last.id, found, remedy: `${TAKE_BACK_FIRST} ${renumbered(last.id, gap)}` };
  }
  return undefined;
}

const TAKE_BACK_FIRST =
  "Reprenez la dernière version saine du fichier (par exemple avec «\u202Fgit checkout -- archive.lock.json\u202F»).";

function renumbered(id: string, gap: number): string {
  return `Si elle est perdue, donnez le numéro ${gap} à «\u202F${id}\u202F», le dernier venu\u00A0: l’adresse effacée ne répondra plus, les autres restent.`;
}
