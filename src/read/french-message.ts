/**
 * A French message with its typography: french`Le fichier est vide ; écartez-le.` gives ’ for ', U+202F before ; ! ?
 * and inside « », U+00A0 before the colon. Only the message's own words are set: values from a file stay as they are.
 */
export function french(pieces: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return pieces.map((piece, index) => `${typeset(piece)}${values[index] ?? ""}`).join("");
}

function typeset(piece: string): string {
  return piece
    .replaceAll("'", "’")
    .replaceAll(" :", "\u00A0:")
    .replaceAll("« ", "«\u202F")
    .replace(/ (?<mark>[;!?»])/gu, "\u202F$<mark>");
}
