/** What a text speaks of: numbers of its terms in order of first appearance, and in step with them what each stands for. */
export interface TextTerms {
  readonly numbers: Int32Array;
  /** Times each stands in the text. */
  readonly counts: Int32Array;
  /** Bits, see `terms.ts`: each role that it has at least once. */
  readonly roles: Int32Array;
}

/** Counts the terms of one text after the other. */
export interface Tally {
  readonly meet: (term: number, roles: number) => void;
  /** What was met since it was last taken. */
  readonly taken: () => TextTerms;
}

/** A tally of nothing yet. It keeps a place for every term of the archive, which costs less than a map for every text. */
export function emptyTally(): Tally {
  let slots = NONE;
  let [numbers, counts, roles] = [NONE, NONE, NONE];
  let length = 0;
  return {
    meet: (term, role) => {
      if (term >= slots.length) slots = wider(slots, term);
      const slot = (slots[term] ?? 0) - 1;
      if (slot >= 0) {
        counts[slot] = (counts[slot] ?? 0) + 1;
        roles[slot] = (roles[slot] ?? 0) | role;
        return;
      }
      if (length === numbers.length) [numbers, counts, roles] = [wider(numbers), wider(counts), wider(roles)];
      numbers[length] = term;
      counts[length] = 1;
      roles[length] = role;
      length += 1;
      slots[term] = length;
    },
    taken: () => {
      for (let at = 0; at < length; at += 1) slots[numbers[at] ?? 0] = 0;
      const taken = {
        numbers: numbers.slice(0, length),
        counts: counts.slice(0, length),
        roles: roles.slice(0, length),
      };
      length = 0;
      return taken;
    },
  };
}

const NONE: Int32Array = new Int32Array(0);
const FIRST_ROOM = 1_024;

/** The same numbers with room for twice as many, and for a place beyond. */
function wider(numbers: Int32Array, place = 0): Int32Array {
  const room = new Int32Array(Math.max(FIRST_ROOM, 2 * place, 2 * numbers.length));
  room.set(numbers);
  return room;
}
