import type { QuantityRule } from "../quantity.ts";
import { ages } from "./ages.ts";
import { amounts } from "./amounts.ts";
import { counts } from "./counts.ts";
import { deeds } from "./deeds.ts";
import { dimensions } from "./dimensions.ts";
import { lengths } from "./lengths.ts";
import { measures } from "./measures.ts";
import { people } from "./people.ts";
import { rates } from "./rates.ts";
import { sentences } from "./sentences.ts";
import { shares } from "./shares.ts";
import { weights } from "./weights.ts";
import { ballots, leads, votes } from "./votes.ts";

/**
 * What is looked for in each sentence, the most telling first. Of two that overlap, the one that begins first has the place,
 * then the one that stands first here: « visite de six jours », not « six jours ».
 */
export const quantityRules: readonly QuantityRule[] = [
  lengths,
  sentences,
  amounts,
  rates,
  leads,
  ballots,
  votes,
  shares,
  ages,
  dimensions,
  measures,
  weights,
  people,
  deeds,
  counts,
];
