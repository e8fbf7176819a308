/**
 * A function of one object whose answer is kept as long as the object lives. Sources and quotations ask the same questions of
 * the same sentences; the answer depends on nothing else, so that asking twice gives what asking once gave.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
