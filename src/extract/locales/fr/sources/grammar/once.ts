/**
 * A function of one object whose answer is kept as long as the object lives. Sources and quotations ask the same questions of
 * the same sentences; the answer depends on nothing else, so that asking twice gives what asking once gave. `around`: what the
 * object is part of, and no other is.
 */
export function once<Key extends object, Around extends readonly object[], Value>(
  compute: (key: Key, ...around: Around) => Value,
): (key: Key, ...around: Around) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...around) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key, ...around);
    known.set(key, { value });
    return value;
  };
}
