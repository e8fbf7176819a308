/** Words kept at most, some two megabytes of them. French press uses fewer in a month. */
const MOST_WORDS = 20_000;
/** Letters. A longer word is hardly met twice. */
const LONGEST_WORD = 40;

/** The same work on words, done once for each: an article says most of its words again, and so does the next one. */
export function byWord<Value extends string | number | boolean | object>(
  work: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    if (word.length > LONGEST_WORD) return value;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(copied(word), value);
    return value;
  };
}

/** The engine keeps a whole text for the sake of a word cut out of it; a word put together again stands alone. */
function copied(word: string): string {
  return word.split("").join("");
}
