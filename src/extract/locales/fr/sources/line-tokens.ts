import { once } from "./grammar/once.ts";
import { tokenise } from "./grammar/token.ts";
import type { Line } from "./source-rule.ts";

/** The tokens of a short line, cut once for all the rules that read it. */
export const lineTokens = once((line: Line) => tokenise(line.text, 0, []));
