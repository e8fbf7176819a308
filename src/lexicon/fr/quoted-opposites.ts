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

/** Words that deny beside « ne » and are something else without it, folded: « personne n’entrera », « je n’ai vu personne »; not « cette personne n’entrera pas ». */
export const DENYING_PRONOUNS: ReadonlySet<string> = new Set(["personne", "rien"]);

/** Words before « personne » that make it a noun, folded. */
export const BEFORE_PERSON: ReadonlySet<string> = new Set(
  "une la cette chaque toute seule autre de d par ma ta sa notre votre leur quelle aucune meme".split(" "),
);

/** Words that shade a statement and may be left out or put for each other when it is told again, folded. */
export const SHADING_WORDS: ReadonlySet<string> = new Set(
  "juste simplement seulement uniquement vraiment reellement absolument totalement completement entierement bien encore toujours aussi meme deja tres trop jusqu".split(
    " ",
  ),
);
