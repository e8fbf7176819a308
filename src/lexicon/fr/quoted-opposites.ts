/**
 * Contraries of which speakers use one and their adversaries the other, as beginnings of folded words. Two quotations of which one holds the first
 * and the other the second are two statements. Common knowledge of the language, written for this project.
 */
export const QUOTED_OPPOSITES: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [
    ["vote", "adopt", "approuv"],
    ["rejet", "repouss", "desapprouv"],
  ],
  [["accept"], ["refus"]],
  [
    ["gagn", "victoire", "remport"],
    ["perd", "defaite", "echou"],
  ],
  [
    ["augment", "hausse", "relev"],
    ["baiss", "diminu", "reduct", "reduir"],
  ],
  [
    ["soutien", "souten", "favorable"],
    ["oppos", "hostile"],
  ],
  [["coupable"], ["innocent"]],
  [["juste"], ["injuste"]],
  [["possible"], ["impossible"]],
  [["legal"], ["illegal"]],
];

/** Words that deny, folded: « ne » alone does not always. */
export const DENIALS: ReadonlySet<string> = new Set(
  "pas jamais aucun aucune aucuns aucunes ni guere nul nulle nullement".split(" "),
);
