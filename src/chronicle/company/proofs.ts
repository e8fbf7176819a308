import { passagesOf, settled } from "../../domain/attested.ts";
import { singleDay } from "../../domain/edtf-date.ts";
import type { Proof } from "./links.ts";
import type { Telling } from "./telling.ts";

/**
 * The days that an article tells of and that are known, by itself or, once its company has placed it, by another. What is counted from the
 * name of its file is no proof: no passage stands behind it.
 */
export function proofsOf(tellings: readonly Telling[]): readonly Proof[] {
  return tellings.flatMap((telling) => {
    const { date } = telling.mention;
    const { id, published } = telling.article;
    if (date.status === "implied" && published.status === "implied" && passagesOf(published).length === 0) return [];
    const value = settled(date);
    const day = value === undefined ? undefined : singleDay(value);
    const [first, ...rest] = passagesOf(date);
    if (day === undefined || first === undefined) return [];
    const own = [first, ...rest].every((passage) => passage.article === id);
    return [{ telling, day, passages: [first, ...rest], own }];
  });
}
