import { floats, wholeNumbers } from "./columns.ts";
import type { Term } from "./terms.ts";

/** The terms of every article, as numbers, until they are weighed; one article after the other in flat arrays. */
export interface TermTable {
  /** Term by its number. */
  readonly keys: readonly string[];
  /** Articles that hold the term, by its number. */
  readonly holders: Int32Array;
  /** Those of article `at` stand from `starts[at]` to before `starts[at + 1]`. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** The weight that its standing in the text gives each. */
  readonly standings: Float32Array;
}

/**
 * Numbers terms in order of arrival and counts the articles that hold each. `standing` weighs a term by its place in the
 * article alone. Feed it articles in a fixed order; each is let go before the next is asked for.
 */
export function termTable(articles: Iterable<readonly Term[]>, standing: (term: Term) => number): TermTable {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const [starts, numbered, standings] = [wholeNumbers(), wholeNumbers(), floats()];
  starts.add(0);
  for (const terms of articles) {
    for (const term of terms) {
      const known = numbers.get(term.key);
      const number = known ?? keys.length;
      if (known === undefined) {
        numbers.set(term.key, number);
        keys.push(term.key);
      }
      numbered.add(number);
      standings.add(standing(term));
    }
    starts.add(numbered.length());
  }
  const terms = numbered.values();
  const holders = new Int32Array(keys.length);
  for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  return { keys, holders, starts: starts.values(), terms, standings: standings.values() };
}
