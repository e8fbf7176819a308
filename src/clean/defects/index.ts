import type { DefectRule } from "./defect-rule.ts";
import { dayAlone } from "./day-alone.ts";
import { entity } from "./entity.ts";
import { gluedCapital } from "./glued-capital.ts";
import { gluedFunctionWord } from "./glued-function-word.ts";
import { misplacedBreak } from "./misplaced-break.ts";
import { misplacedCapital } from "./misplaced-capital.ts";
import { missingPreposition } from "./missing-preposition.ts";
import { strayMark } from "./stray-mark.ts";
import { unbalancedQuote } from "./unbalanced-quote.ts";

/** Every rule. Their order does not matter: places are sorted afterwards, and two rules may mark one place for two reasons. */
export const DEFECT_RULES: readonly DefectRule[] = [
  gluedCapital,
  gluedFunctionWord,
  misplacedBreak,
  misplacedCapital,
  dayAlone,
  unbalancedQuote,
  strayMark,
  missingPreposition,
  entity,
];
