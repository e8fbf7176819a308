/** One line made of one scrap again and again: what a careless pattern would read in the square of its length. */
export interface LongLine {
  readonly name: string;
  readonly scrap: string;
}

/** Scraps that one rule or another looks for, and those that begin what none of them ends. */
export const LONG_LINES: readonly LongLine[] = [
  "«",
  "»",
  "« ",
  "« a » ",
  "“",
  "”",
  "“a” ",
  '"',
  '" ',
  "'",
  "’",
  "‹",
  "„",
  "0",
  "1 ",
  "12/",
  "12.",
  "2023-",
  "2023 ",
  "mardi ",
  "mardi 19 ",
  "mardi 19 septembre 2023 ",
  "hier ",
  "la veille ",
  "mardi, a-t-il dit. ",
  "du 1er au ",
  "il y a ",
  "mars ",
  "A",
  "A ",
  "Aa ",
  "Jean Morel, ",
  "selon ",
  "selon X, ",
  "selon les ",
  "a déclaré ",
  "a-t-il dit, ",
  "qui a dit que ",
  "le ",
  ".",
  ". ",
  "…",
  ",",
  "-",
  "– ",
  " ",
  "\t",
  "\u00A0",
  "\u202F",
  "(",
  ")",
  "(a) ",
  "[",
  "[ad_1",
  "a",
  "a ",
  "a-",
  "a'",
  "l’",
  "a/",
  "a.",
  "a_",
  "a@",
  "week-end",
  "Jean-",
  "Jean ",
  "M. ",
  "mot. mot ",
  "é",
  "e\u0301",
  "\u0301",
  "\u200B",
  "\u00AD",
  "AFP/",
  "(AFP) ",
  "© ",
  "• ",
  "https://a.fr/",
  "Publicité ",
  "Mis à jour ",
  "À lire aussi : ",
  "| ",
  "a\n",
  "Un titre\n\n",
].map((scrap) => ({ name: named(scrap), scrap }));

/**
 * What stands before the line. It dates the article, so that what counts from its day is worked out too, and holds the clues
 * (figures, a month, a weekday, marks, a speech verb, an agency, a stray full stop) without which costly rules are not even tried.
 */
const HEAD =
  "Publié le 3 mai 2024\n\n« Oui », a dit lundi 6 mai le maire de la. ville, Paul Roy, à l’AFP, selon son équipe (photo Jean Morel). " +
  "Il y a trois jours, d’après 9. des médias, il hésitait : “Non.” Texte ";

/** A short article, and this line after it in its last paragraph; so many units in all. */
export function longLine({ scrap }: LongLine, units: number): string {
  return `${HEAD}${scrap.repeat(Math.ceil(units / scrap.length))}`.slice(0, units);
}

/** As it would stand in a program: what does not show is written out. */
function named(scrap: string): string {
  return JSON.stringify(scrap).replace(
    /[^ -~À-ÿ«»“”„‹’–…•©]|[\u00A0\u00AD]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ""}}`,
  );
}
