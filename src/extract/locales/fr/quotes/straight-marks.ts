import { endsPassage, standsFree, startsPassage, type MarkRule } from "./mark-rule.ts";

/** " … ": typewriter marks, the same on both sides; what they do follows from what they touch. After a figure they are inches. */
export const straightMarks = {
  id: "fr/quotes/straight-marks",
  family: "straight",
  signs: ['"'],
  acts: (place) => {
    if (standsFree(place)) {
      if (place.open !== undefined) return "closes";
      return place.last > place.at ? "opens" : undefined;
    }
    if (startsPassage(place) && !endsPassage(place)) return "opens";
    return place.open === undefined ? undefined : "closes";
  },
  examples: [
    ['Le juge a parlé d\'"une affaire banale" vendredi.', '"une affaire banale"'],
    ['" Nous reviendrons ", dit la capitaine.', '" Nous reviendrons "'],
    ['Le mot "merci" puis le mot "pardon".', '"merci"', '"pardon"'],
  ],
  nearMisses: ['un écran de 27" et un autre de 32"', 'une vis de 5" 3/4'],
} satisfies MarkRule;
