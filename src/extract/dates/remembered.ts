/**
 * The same function of a text, its last answers kept: the clauses around one date are those around the next. All are dropped once there
 * are `most`, so that no more is held however much is read.
 */
export function remembered<T extends object>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const told = known.get(text);
    if (told !== undefined) return told;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
