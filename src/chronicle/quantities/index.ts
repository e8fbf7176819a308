import type { QuantityRule } from "../quantity.ts";
import { ages } from "./ages.ts";
import { amounts } from "./amounts.ts";
import { counts } from "./counts.ts";
import { lengths } from "./lengths.ts";
import { measures } from "./measures.ts";
import { shares } from "./shares.ts";

/**
 * What is looked for in each sentence, the most telling first. Of two that overlap, the one that begins first has the place,
 * then the one that stands first here: « visite de six jours », not « six jours ».
 */
export const quantityRules: readonly QuantityRule[] = [lengths, amounts, shares, ages, measures, counts];
