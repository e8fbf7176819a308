import type { Term } from "./terms.ts";

/** The terms of every article, as numbers, until they are weighed. */
export interface TermTable {
  /** Term by its number. */
  readonly keys: readonly string[];
  /** Articles that hold the term, by its number. */
  readonly articles: readonly number[];
  /** For each article its terms, and what each stands for in it. */
  readonly rows: readonly TermRow[];
}

/** Numbers of an article's terms, with the weight that their standing in the text gives them. */
export interface TermRow {
  readonly terms: Int32Array;
  readonly standings: Float64Array;
}

/**
 * Numbers terms in order of arrival and counts the articles that hold each. `standing` weighs a term by its place in the
 * article alone. Feed it articles in a fixed order; each is let go before the next is asked for.
 */
export function termTable(articles: Iterable<readonly Term[]>, standing: (term: Term) => number): TermTable {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const holders: number[] = [];
  const rows: TermRow[] = [];
  for (const terms of articles) {
    const row = { terms: new Int32Array(terms.length), standings: new Float64Array(terms.length) };
    let slot = 0;
    for (const term of terms) {
      const known = numbers.get(term.key);
      const number = known ?? keys.length;
      if (known === undefined) {
        numbers.set(term.key, number);
        keys.push(term.key);
      }
      holders[number] = (holders[number] ?? 0) + 1;
      row.terms[slot] = number;
      row.standings[slot] = standing(term);
      slot += 1;
    }
    rows.push(row);
  }
  return { keys, articles: holders, rows };
}
