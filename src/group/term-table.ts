import { floats, wholeNumbers } from "./columns.ts";
import { NAME } from "./terms.ts";
import type { TextTerms } from "./tally.ts";

/** The terms of every article, by number, until they are weighed; one article after the other in flat arrays. */
export interface TermTable {
  /** Articles that hold the term, by its number. */
  readonly holders: Int32Array;
  /** Articles in which it is a proper noun, by its number. */
  readonly named: Int32Array;
  /** Those of article `at` stand from `starts[at]` to before `starts[at + 1]`. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** The weight that its standing in the text gives each. */
  readonly standings: Float32Array;
}

/** Takes the terms of one article after the other. */
export interface TermTableMaker {
  readonly add: (terms: TextTerms) => void;
  /** The table so far. */
  readonly table: () => TermTable;
}

/** An empty table. `standing` weighs a term by its count and its roles in the article alone. */
export function termTable(standing: (count: number, roles: number) => number): TermTableMaker {
  const [starts, numbers, standings] = [wholeNumbers(), wholeNumbers(), floats()];
  let named = new Int32Array(1_024);
  starts.add(0);
  return {
    add: (terms) => {
      for (let slot = 0; slot < terms.numbers.length; slot += 1) {
        numbers.add(terms.numbers[slot] ?? 0);
        standings.add(standing(terms.counts[slot] ?? 1, terms.roles[slot] ?? 0));
        if (((terms.roles[slot] ?? 0) & NAME) === 0) continue;
        const term = terms.numbers[slot] ?? 0;
        if (term >= named.length) named = wider(named, term);
        named[term] = (named[term] ?? 0) + 1;
      }
      starts.add(numbers.length());
    },
    table: () => {
      const terms = numbers.values();
      let highest = -1;
      for (const term of terms) highest = Math.max(highest, term);
      const holders = new Int32Array(highest + 1);
      for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
      return { holders, named, starts: starts.values(), terms, standings: standings.values() };
    },
  };
}

/** The counts, with room for a term of that number. */
function wider(counts: Int32Array, term: number): Int32Array<ArrayBuffer> {
  const room = new Int32Array(Math.max(term + 1, counts.length * 2));
  room.set(counts);
  return room;
}
