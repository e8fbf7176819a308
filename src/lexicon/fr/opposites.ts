/**
 * Notions of which the press tells one as the other's contrary, as beginnings of folded words. Two sentences of which one holds
 * the first and the other the second tell two things: who arrives is not leaving. Common knowledge of the language,
 * written for this project.
 */
export const OPPOSITES: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [
    ["arrive", "arriva", "debarqu", "atterri"],
    ["quitte", "quitta", "repart", "depart", "decoll", "retourn", "rentre", "regagn"],
  ],
  [
    ["ouvert", "ouvre", "ouvri", "inaugur"],
    ["ferme", "ferma", "clotur", "clos"],
  ],
  [
    ["debut", "commenc", "demarr", "entam", "lance"],
    ["achev", "conclu", "termin", "acheve", "prend fin"],
  ],
  [
    ["arrete", "interpell", "ecrou", "incarcer"],
    ["liber", "relach", "remis en liberte", "evade"],
  ],
  [
    ["condamn", "coupable"],
    ["acquitt", "relax", "innocent"],
  ],
  [
    ["naissan", "naiss"],
    ["mort", "deces", "decede"],
  ],
  [
    ["premier", "premiere", "aller"],
    ["dernier", "derniere", "retour", "second", "deuxieme", "troisieme"],
  ],
  [
    ["debray", "suspend", "suspens", "interromp", "interruption"],
    ["repris", "reprend", "reprise", "retabli"],
  ],
];
