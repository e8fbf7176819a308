/** Two articles that were written as a pair, with what the pair is called. */
export interface WrittenPair {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

/** Reads pairs: `=== name`, the first text, a line `---`, the second text. Throws TypeError on a pair that is not two texts. */
export function readPairs(file: string): readonly WrittenPair[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const end = block.indexOf("\n");
      const [one, other, ...rest] = block.slice(end + 1).split(/^---$/mu);
      const name = block.slice(0, end).trim();
      if (one === undefined || other === undefined || rest.length > 0) throw new TypeError(`not a pair: ${name}`);
      return { name, one: one.trim(), other: other.trim() };
    });
}
