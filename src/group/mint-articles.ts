import { articleId, type ArticleId, type SeedPath } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { freeSlug, isMadeFrom, nextEntry, type ArticleEntry, type Ledger } from "./ledger.ts";

/** A seed as it is now. `key` is the provisional id under which the article is known so far; `slug`, what its address is made from. */
export interface SeedToMint {
  readonly key: string;
  readonly path: SeedPath;
  readonly sha256: string;
  readonly slug: string;
}

/**
 * The address of every article. One that the register knows keeps its own: recognised by path and bytes together, then by
 * bytes (a file that was renamed), then by path (a text that was mended). A name that comes back with other bytes after a build
 * without it is the old article only if its title still makes the same address: names like `001.txt` are used again. The rest are
 * given new addresses in order of path.
 * Of two files with the same bytes each keeps its own. What is not in `articles` stays in the register untouched: its
 * address is never given away, and it gets it back when it returns. Throws RangeError when a path or a key comes twice.
 */
export function mintArticles(
  ledger: Ledger,
  articles: readonly SeedToMint[],
): { readonly ledger: Ledger; readonly ids: ReadonlyMap<string, ArticleId> } {
  const inOrder = articles.toSorted(by(({ path }) => path));
  refuseTwice(inOrder.map(({ path }) => path));
  refuseTwice(inOrder.map(({ key }) => key));
  const known = recognise(ledger.articles, inOrder);
  const given = new Set<string>(ledger.articles.map(({ id }) => id));
  const ids = new Map<string, ArticleId>();
  const entries = new Map<string, ArticleEntry>(ledger.articles.map((entry) => [entry.id, entry]));
  let next = nextEntry(ledger.articles);
  for (const { key, path, sha256, slug } of inOrder) {
    const old = known.get(path);
    const id = old?.id ?? articleId(freeSlug(slug, given));
    given.add(id);
    ids.set(key, id);
    if (old === undefined) {
      entries.set(id, { id, entry: next, seed: path, sha256, event: null, dossier: null, pieces: [], ...PRESENT });
      next += 1;
    } else entries.set(id, { ...old, seed: path, sha256 });
  }
  return { ledger: { ...ledger, articles: [...entries.values()].toSorted(by(({ id }) => id)) }, ids };
}

/** The entry of each path that the register knows under some sign; each entry is claimed once. */
function recognise(
  entries: readonly ArticleEntry[],
  seeds: readonly SeedToMint[],
): ReadonlyMap<SeedPath, ArticleEntry> {
  const known = new Map<SeedPath, ArticleEntry>();
  const claimed = new Set<ArticleId>();
  const oldestFirst = entries.toSorted(
    by(
      ({ entry }) => entry,
      ({ id }) => id,
    ),
  );
  for (const sign of SIGNS) {
    const bySign = new Map<string, ArticleEntry[]>();
    for (const entry of oldestFirst.filter(({ id }) => !claimed.has(id))) {
      const same = bySign.get(sign(entry.seed, entry.sha256));
      if (same === undefined) bySign.set(sign(entry.seed, entry.sha256), [entry]);
      else same.push(entry);
    }
    for (const { path, sha256, slug } of seeds) {
      if (known.has(path)) continue;
      const same = bySign.get(sign(path, sha256));
      const [entry] = same ?? [];
      if (entry === undefined || (entry.sha256 !== sha256 && entry.gone && !isMadeFrom(entry.id, slug))) continue;
      same?.shift();
      known.set(path, entry);
      claimed.add(entry.id);
    }
  }
  return known;
}

/** By what an article is recognised, surest first. */
const SIGNS: readonly ((path: SeedPath, sha256: string) => string)[] = [
  (path, sha256) => `${sha256} ${path}`,
  (_, sha256) => sha256,
  (path) => path,
];

const PRESENT = { gone: false, left: false } as const;

function refuseTwice(names: readonly string[]): void {
  const met = new Set<string>();
  for (const name of names) {
    if (met.has(name)) throw new RangeError(`two seeds are called ${name}`);
    met.add(name);
  }
}
