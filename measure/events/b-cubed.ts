/** How well a grouping agrees with the one that people made, per article and then on average: 0–1 each. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed score of labels against gold labels, by item. An item without a label stands alone.
 * Source: Amit Bagga and Breck Baldwin, "Entity-based cross-document coreferencing using the vector space model" (1998).
 */
export function bCubed(
  items: readonly string[],
  found: (item: string) => string | undefined,
  gold: (item: string) => string | undefined,
): BCubed {
  const alone = (label: (item: string) => string | undefined) => (item: string) => label(item) ?? `alone ${item}`;
  const [foundOf, goldOf] = [alone(found), alone(gold)];
  const foundSize = counts(items.map(foundOf));
  const goldSize = counts(items.map(goldOf));
  const both = counts(items.map((item) => `${foundOf(item)}\n${goldOf(item)}`));
  const mean = (part: (item: string) => number): number =>
    items.reduce((sum, item) => sum + part(item), 0) / items.length;
  const shared = (item: string): number => both.get(`${foundOf(item)}\n${goldOf(item)}`) ?? 0;
  const precision = mean((item) => shared(item) / (foundSize.get(foundOf(item)) ?? 1));
  const recall = mean((item) => shared(item) / (goldSize.get(goldOf(item)) ?? 1));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function counts(labels: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
}
