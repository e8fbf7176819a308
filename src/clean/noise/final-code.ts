import { wholeBlock } from "../page.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** « fr-01 », « AFP-2023-0419 », « ref_a12 »: letters of one case, figures and hyphens, no blank. */
const CODE = /^(?=[^\s]{0,30}\d)#?(?:[a-z0-9]{1,12}|[A-Z0-9]{1,12})(?:[-_/](?:[a-z0-9]{1,12}|[A-Z0-9]{1,12})){1,4}$/u;
/** « sq/abc/mp »: those who wrote and passed a dispatch. */
const DESK = /^[a-z]{2,5}(?:[/-][a-z]{2,5}){1,4}$/u;
const DATE_OR_SCORE = /^\d+(?:[-/]\d+)+$/u;

/** The last line of a file when it is a bare code of the desk or of the collecting program. */
export const finalCode = {
  id: "fr/noise/final-code",
  kind: "residue",
  find: (page) => {
    const last = page.blocks.at(-1);
    if (last === undefined || page.blocks.length < 2 || last.text.length > 40) return [];
    const isDesk = DESK.test(last.text) && last.text.includes("/");
    return isDesk || (CODE.test(last.text) && !DATE_OR_SCORE.test(last.text)) ? [wholeBlock(last)] : [];
  },
  examples: [
    ["Le col est fermé.\n\n    be-07", "be-07"],
    ["Le col est fermé.\n\njm/plo/dv", "jm/plo/dv"],
    ["Le col est fermé.\nLAC-2023-0419", "LAC-2023-0419"],
  ],
  nearMisses: [
    "be-07",
    "be-07\n\nLe col est fermé.",
    "Le col est fermé.\n\nCovid-19",
    "Score final\n\n2-1",
    "Le col est fermé.\n\nFin",
    "Le col est fermé.\n\npeut-être",
  ],
} satisfies NoiseRule;
