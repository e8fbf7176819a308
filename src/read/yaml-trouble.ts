/**
 * What people trip over in YAML, by yaml's error code, in French; each completes « ce n’est pas du YAML lisible : … ».
 */
const TROUBLES: ReadonlyMap<string, string> = new Map([
  ["BAD_INDENT", "le retrait d’une ligne ne va pas, ou un crochet n’est pas refermé"],
  ["BAD_SCALAR_START", "une valeur commence par « @ », « ` » ou « % » (mettez-la entre guillemets droits)"],
  [
    "BAD_DQ_ESCAPE",
    "une barre oblique inversée entre guillemets droits (doublez-la, ou employez des apostrophes droites)",
  ],
  ["BLOCK_AS_IMPLICIT_KEY", "un second deux-points dans une valeur (mettez la valeur entre guillemets droits)"],
  ["DUPLICATE_KEY", "une clé y est écrite deux fois"],
  ["MISSING_CHAR", "il manque un deux-points après une clé, ou un guillemet fermant"],
  ["MULTILINE_IMPLICIT_KEY", "il manque un deux-points après une clé"],
  ["MULTIPLE_DOCS", "il contient une ligne « --- » ou « ... » de trop"],
  ["TAB_AS_INDENT", "une ligne commence par une tabulation (remplacez-la par des espaces)"],
  ["UNEXPECTED_TOKEN", "un signe n’est pas à sa place (mettez la valeur entre guillemets droits)"],
]);

/** The trouble that a code of yaml's names, in French, with advice where there is one. */
export function yamlTrouble(code: string): string {
  return TROUBLES.get(code) ?? `YAML n’admet pas cette écriture (${code})`;
}
