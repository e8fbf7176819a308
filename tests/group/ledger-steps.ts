import { articleId, seedPath } from "../../src/domain/names.ts";
import type { Ledger } from "../../src/group/ledger.ts";
import { mintArticles } from "../../src/group/mint-articles.ts";
import { mintEvents, type MintedGrouping } from "../../src/group/mint-events.ts";

/** A seed by its path and what it holds; the slug is made of the content, as a title would be. */
export interface File {
  readonly path: string;
  readonly content: string;
}

/** A made-up hash: the content itself, in hexadecimal. */
const hash = (content: string) =>
  Array.from(content, (unit) => unit.charCodeAt(0).toString(16))
    .join("")
    .padStart(64, "0")
    .slice(-64);

/** The addresses of these files. */
export function mint(ledger: Ledger, files: readonly File[]) {
  const seeds = files.map(({ path, content }) => ({
    key: path,
    path: seedPath(path),
    sha256: hash(content),
    slug: content.split(" ")[0] ?? "article",
  }));
  return mintArticles(ledger, seeds);
}

/** A file. */
export const f = (path: string, content: string): File => ({ path, content });

/** A register and a grouping of articles that are called by one letter: `[["a", "b"], ["c"]]`, with dossiers of events. */
export function build(
  before: Ledger,
  events: readonly (readonly string[])[],
  dossiers: readonly (readonly number[])[] = [],
): MintedGrouping {
  const { ledger } = mint(
    before,
    events.flat().map((name) => f(`${name}.txt`, name)),
  );
  return mintEvents(ledger, {
    events: events.map((names) => ({ articles: names.map(articleId), slug: `ev-${names[0] ?? ""}` })),
    dossiers: dossiers.map((inside, at) => ({ events: inside, slug: `do-${at}` })),
  });
}

/** The event that an article stands in. */
export const eventOf = (grouping: MintedGrouping, name: string) =>
  grouping.events.find(({ articles }) => articles.some((id) => id === name))?.id;
