import type { MarkRule } from "./mark-rule.ts";

/** ‹ … ›: inside other marks, in the Swiss manner. */
export const singleGuillemets = {
  id: "fr/quotes/single-guillemets",
  family: "single-guillemets",
  signs: ["‹", "›"],
  acts: ({ text, at, open }) => {
    if (text.charAt(at) === "‹") return "opens";
    return open === undefined ? undefined : "closes";
  },
  examples: [["« Il m'a crié ‹ au feu › », dit-elle.", "‹ au feu ›"]],
  nearMisses: ["Accueil › Sports › Rugby"],
} satisfies MarkRule;
