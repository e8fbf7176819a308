import { curlyMarks } from "./curly-marks.ts";
import { guillemets } from "./guillemets.ts";
import type { MarkRule } from "./mark-rule.ts";
import { singleGuillemets } from "./single-guillemets.ts";
import { straightMarks } from "./straight-marks.ts";

/** Families of quotation marks, the commonest in French first; no sign belongs to two of them. */
export const MARK_RULES: readonly MarkRule[] = [guillemets, curlyMarks, straightMarks, singleGuillemets];
