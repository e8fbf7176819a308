/** What a text speaks of: numbers of its terms in order of first appearance, and in step with them what each stands for. */
export interface TextTerms {
  readonly numbers: readonly number[];
  /** Times each stands in the text. */
  readonly counts: readonly number[];
  /** Bits, see `terms.ts`: each role that it has at least once. */
  readonly roles: readonly number[];
}

/** Counts the terms of one text after the other. */
export interface Tally {
  readonly meet: (term: number, roles: number) => void;
  /** What was met since it was last taken. */
  readonly taken: () => TextTerms;
}

/** A tally of nothing yet. It keeps a place for every term of the archive, which costs less than a map for every text. */
export function emptyTally(): Tally {
  let slots = new Int32Array(FIRST_ROOM);
  let numbers: number[] = [];
  let counts: number[] = [];
  let roles: number[] = [];
  return {
    meet: (term, role) => {
      if (term >= slots.length) {
        const wider = new Int32Array(2 * Math.max(term, slots.length));
        wider.set(slots);
        slots = wider;
      }
      const slot = (slots[term] ?? 0) - 1;
      if (slot < 0) {
        counts.push(1);
        roles.push(role);
        slots[term] = numbers.push(term);
        return;
      }
      counts[slot] = (counts[slot] ?? 0) + 1;
      roles[slot] = (roles[slot] ?? 0) | role;
    },
    taken: () => {
      const terms = { numbers, counts, roles };
      for (const term of numbers) slots[term] = 0;
      [numbers, counts, roles] = [[], [], []];
      return terms;
    },
  };
}

const FIRST_ROOM = 1_024;
