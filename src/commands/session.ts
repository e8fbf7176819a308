import type { Effects } from "../effects.ts";
import type { BuildAnswer, Published } from "../serve/builder-messages.ts";
import { glanceLines } from "./glance-lines.ts";
import { painter } from "./paint.ts";
import { printable } from "./printable.ts";

/** Troubles that are printed at once; all of them are on the page. */
const TROUBLES = 8;

/** Tells the builds of one session in the terminal, each beside the one before. */
export interface Session {
  readonly tell: (answer: BuildAnswer) => void;
}

/** A session at the server's address. What was told once of a trouble is not told again while it lasts. */
export function startSession(address: string, effects: Pick<Effects, "say" | "warn" | "colour">): Session {
  const paint = painter(effects.colour);
  let before: Published | undefined;
  const linesOf = ({ glance }: Published): readonly string[] => {
    if (glance !== undefined) return glanceLines(glance, { before: before?.glance, address }, paint);
    return before === undefined ? [address] : [];
  };
  const told = (answer: Published): void => {
    const known = new Set(before?.troubles);
    const fresh = answer.troubles.filter((one) => !known.has(one)).map((one) => printable(one));
    for (const trouble of fresh.slice(0, TROUBLES)) effects.warn(trouble);
    if (fresh.length > TROUBLES) effects.warn(`… et encore ${fresh.length - TROUBLES}${AT} ${address}_atelier/`);
    for (const line of linesOf(answer)) effects.say(line);
    effects.say(paint("place", answer.summary));
    before = { ...answer, glance: answer.glance ?? before?.glance };
  };
  return {
    tell: (answer) => {
      if (answer.published) return told(answer);
      effects.warn("Rien n’est publié ; l’ancien site reste en place.");
      for (const reason of answer.reasons) effects.warn(printable(reason));
      if (before === undefined) effects.say(`${address}_atelier/ le dira aussi.`);
    },
  };
}

const AT = "\u00A0: voir";
