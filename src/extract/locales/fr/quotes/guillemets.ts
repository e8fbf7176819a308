import { endsPassage, startsPassage, type MarkRule } from "./mark-rule.ts";

/** « … »: the French marks. Typists also close with «. An old usage opens each further paragraph of a long quotation with » instead of «. */
export const guillemets = {
  id: "fr/quotes/guillemets",
  family: "guillemets",
  signs: ["«", "»"],
  acts: (place) => {
    const { text, at, open, reopens } = place;
    if (text.charAt(at) === "«") {
      const closes = open === "«" && !startsPassage(place) && endsPassage(place);
      return closes ? "closes" : "opens";
    }
    if (open !== undefined) return "closes";
    return reopens && text.search(/\S/u) === at ? "opens" : undefined;
  },
  examples: [
    ["Le gérant parle d'un « été noir » pour la pêche.", "« été noir »"],
    ["«Rien n'est signé», dit-elle. «Rien.»", "«Rien n'est signé»", "«Rien.»"],
    ["Il parle d'un «coup de chance«, rien de plus.", "«coup de chance«"],
    ["Elle promet « une réponse sous huit jours.", "« une réponse sous huit jours."],
  ],
  nearMisses: ["Page suivante »", "un écran de 24 pouces"],
} satisfies MarkRule;
