import { creditedNames } from "./grammar/credited-names.ts";
import { looksPersonal, nameAt } from "./grammar/person-name.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import { isSign } from "./grammar/word-class.ts";
import type { LineNaming, LineRule } from "./source-rule.ts";

/** « Avec AFP et Reuters », « Source : Insee », « AFP », « Le Monde avec AFP », « © Agence X »: a line that only gives credit. */
export const creditLine = {
  id: "fr/sources/credit-line",
  places: ["head", "tail", "aside"],
  find: (line) => (line.text.length > LONGEST_UNITS ? [] : credits(tokenise(line.text, 0, []))),
  examples: [
    ["Avec AFP et Reuters", ["credit", "AFP", "AFP"], ["credit", "Reuters", "Reuters"]],
    ["(avec l'Agence France-Presse)", ["credit", "Agence France-Presse", "AFP"]],
    ["Source : Météo-France", ["credit", "Météo-France", "Météo-France"]],
    ["Sources : AP, Kyodo", ["credit", "AP", "AP"], ["credit", "Kyodo", "Kyodo"]],
    ["AFP", ["credit", "AFP", "AFP"]],
    ["Le Temps avec ATS", ["credit", "Le Temps", "Le Temps"], ["credit", "ATS", "Keystone-ATS"]],
    ["Rosa Klein, avec AFP", ["author", "Rosa Klein", "Rosa Klein"], ["credit", "AFP", "AFP"]],
    ["© Agence Borée. Tous droits réservés.", ["credit", "Agence Borée", "Agence Borée"]],
  ],
  nearMisses: [
    "Avec Paul Vidal, le club a trouvé son gardien.",
    "Source de la Loire",
    "Reuters a publié la photo.",
    "Avec les beaux jours reviennent les moustiques",
  ],
} satisfies LineRule;

const LONGEST_UNITS = 160;

function credits(tokens: readonly Token[]): readonly LineNaming[] {
  const opened = isSign(tokens[0], "(");
  const start = opened ? 1 : 0;
  const lead = leadEnd(tokens, start);
  if (lead !== undefined) return names(tokens, lead.at, lead.any);
  const list = creditedNames(tokens, start, false);
  if (list !== undefined && ends(tokens, list.to)) return names(tokens, start, false);
  return signedWith(tokens, start);
}

/** Behind « Avec », « Source : », « © ». */
function leadEnd(tokens: readonly Token[], start: number): { readonly at: number; readonly any: boolean } | undefined {
  const word = tokens[start]?.lower ?? "";
  if (word === "avec") return { at: start + 1, any: false };
  if (/^(?:sources?|crédits?)$/u.test(word) && isSign(tokens[start + 1], ":")) return { at: start + 2, any: true };
  return isSign(tokens[start], "©") ? { at: start + 1, any: true } : undefined;
}

/** « Le Temps avec ATS », « Rosa Klein (avec AFP) ». */
function signedWith(tokens: readonly Token[], start: number): readonly LineNaming[] {
  const known = creditedNames(tokens, start, false);
  const person = known === undefined ? nameAt(tokens, start) : undefined;
  let at = known?.to ?? person?.to;
  if (at === undefined || (person !== undefined && !looksPersonal(tokens, person))) return [];
  if (isSign(tokens[at], ",(")) at += 1;
  if (tokens[at]?.lower !== "avec") return [];
  const agencies = names(tokens, at + 1, false);
  if (agencies.length === 0) return [];
  const signer = person === undefined ? [] : [naming(tokens, "author", person.from, person.to, "")];
  const papers = known?.names.map((name) => naming(tokens, "credit", name.from, name.to, name.canonical)) ?? [];
  return [...signer, ...papers, ...agencies];
}

function names(tokens: readonly Token[], at: number, any: boolean): readonly LineNaming[] {
  const list = creditedNames(tokens, at, any);
  if (list === undefined || !ends(tokens, list.to)) return [];
  return list.names.map((name) => naming(tokens, "credit", name.from, name.to, name.canonical));
}

/** The line ends there, but for a bracket, a stop and « Tous droits réservés ». */
function ends(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at).filter((token) => !isSign(token, ").-–"));
  return rest.length === 0 || rest.map((token) => token.lower).join(" ") === "tous droits réservés";
}

function naming(
  tokens: readonly Token[],
  role: LineNaming["role"],
  from: number,
  to: number,
  canonical: string,
): LineNaming {
  return { role, from: tokens[from]?.start ?? 0, to: tokens[to - 1]?.end ?? 0, canonical };
}
