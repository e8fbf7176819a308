import { FIGURE, figureOf, SPACE } from "../figure.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

const SHARE = new RegExp(
  `${FIGURE}${SPACE}?(?:%|pour${SPACE}cent)${SPACE}d(?:es${SPACE}|e${SPACE}(?:la${SPACE}|l[’'])?|u${SPACE}|[’'])(?<of>[\\p{Ll}\\p{M}\\-]{3,30})`,
  "gu",
);

/** Shares of the votes are somebody’s: see `votes`. */
const VOTES: ReadonlySet<string> = new Set(["voix", "suffrages", "bulletins", "votes"]);

/** A share of something that is named: « 62 % de grévistes », « près de 30 % des voix ». A bare percentage may be of anything. */
export const shares = {
  id: "chronicle/share",
  clue: /%|pour.cent/u,
  find: (sentence) =>
    [...sentence.matchAll(SHARE)].flatMap((match) => {
      const figure = figureOf(match.groups ?? {});
      const of = match.groups?.["of"];
      const topic = groupSpan(match, of, match[0].length - (of?.length ?? 0));
      if (figure === undefined || !figure.counted || of === undefined || topic === undefined || VOTES.has(of))
        return [];
      const shown = { ...figure, label: `${figure.label}\u00A0%` };
      const place = { start: match.index, end: match.index + match[0].length };
      return [{ kind: "share" as const, key: `share ${stem(fold(of))}`, precise: true, figure: shown, place, topic }];
    }),
  examples: [
    ["Les syndicats annoncent 62 % de grévistes.", "62\u00A0%: share greviste"],
    ["La sécheresse touche près de 40 % des communes.", "près de 40\u00A0%: share commune"],
  ],
  nearMisses: ["Les ventes reculent de 30 %.", "Il en reste 5 % à vendre.", "Elle obtient 51,4 % des voix."],
} satisfies QuantityRule;
