import { by } from "../domain/order.ts";
import { isCompatible, type Figure } from "./figure.ts";

/**
 * On which side each figure stands, of figures that do not all agree: sides count from 1, and the figures of one may be one number, as
 * 12 and « une dizaine » against 15. Null for a figure that fits two sides, « une cinquantaine » between 48 and 52: it opposes neither.
 * Undefined where no side has two numbers and all have one: the values are the sides.
 */
export function sidesOf(figures: readonly Figure[]): readonly (number | null)[] | undefined {
  const sides: Figure[][] = [];
  const placed = new Map<string, Figure[] | null>();
  const narrowFirst = figures.toSorted(by(({ low, high }) => high - low));
  for (const figure of narrowFirst) {
    if (placed.has(figure.label)) continue;
    const [fitting, another] = sides.filter((side) => side.every((member) => isCompatible(member, figure)));
    const side = another === undefined ? (fitting ?? []) : null;
    if (fitting === undefined && side !== null) sides.push(side);
    side?.push(figure);
    placed.set(figure.label, side);
  }
  if ([...placed.values()].every((side) => side?.length === 1)) return undefined;
  const numbers = new Map<Figure[], number>();
  return figures.map(({ label }) => {
    const side = placed.get(label) ?? null;
    if (side === null) return null;
    const number = numbers.get(side) ?? numbers.size + 1;
    numbers.set(side, number);
    return number;
  });
}
