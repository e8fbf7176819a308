/**
 * What the press tells once an event is over, as beginnings of folded words. A sentence that holds one tells another day than a sentence on the
 * event itself, however many words they share. Common knowledge of the language, written for this project.
 */
export const AFTERMATHS: readonly string[] = [
  "anniversaire",
  "commemor",
  "funeraill",
  "garde a vue",
  "hommage",
  "indemnis",
  "inhum",
  "marche blanche",
  "marches blanches",
  "minute de silence",
  "mis en examen",
  "mise en examen",
  "mises en examen",
  "obseque",
  "reconstru",
  "recueill",
  "reouv",
  "rouvert",
  "rouvre",
  "rouvri",
];
