import { endsPassage, startsPassage, type MarkRule } from "./mark-rule.ts";

/** “ … ”: English marks, alone or inside « ». Typists also close with “, open with ”, or write „ … “. */
export const curlyMarks = {
  id: "fr/quotes/curly-marks",
  family: "curly",
  signs: ["“", "”", "„"],
  acts: (place) => {
    const sign = place.text.charAt(place.at);
    if (sign === "„") return "opens";
    if (sign === "“") {
      const closesLow = place.open === "„" && !startsPassage(place);
      const closesAlike = place.open === "“" && !startsPassage(place) && endsPassage(place);
      return closesLow || closesAlike ? "closes" : "opens";
    }
    if (place.open !== undefined) return "closes";
    return startsPassage(place) && !endsPassage(place) ? "opens" : undefined;
  },
  examples: [
    ["“Le pont tiendra”, promet l'ingénieure.", "“Le pont tiendra”"],
    ["Il évoque „un malentendu“ sans suite.", "„un malentendu“"],
    ["« Elle a dit “plus tard” deux fois », note-t-il.", "“plus tard”"],
  ],
  nearMisses: ["une planche de 2” de large"],
} satisfies MarkRule;
