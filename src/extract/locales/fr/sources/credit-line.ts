import { creditedNames, type CreditedName } from "./grammar/credited-names.ts";
import { looksPersonal, nameAt } from "./grammar/person-name.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import { isSign } from "./grammar/word-class.ts";
import { lineTokens } from "./line-tokens.ts";
import type { Line, LineNaming, LineRule } from "./source-rule.ts";

/** « Avec AFP et Reuters », « Source : Insee », « AFP », « Le Monde avec AFP », « © Agence X »: a line that only gives credit. */
export const creditLine = {
  id: "fr/sources/credit-line",
  places: ["head", "body", "tail", "aside", "caption"],
  find: (line) => {
    const whole = line.text.length <= LONGEST_UNITS && line.place !== "body" && line.place !== "caption";
    if (!whole) return lastWords(line);
    const found = credits(lineTokens(line), line.place);
    return found.length > 0 ? found : lastWords(line);
  },
  examples: [
    ["Avec AFP et Reuters", ["credit", "AFP", "AFP"], ["credit", "Reuters", "Reuters"]],
    ["(avec l'Agence France-Presse)", ["credit", "Agence France-Presse", "AFP"]],
    ["Source : Météo-France", ["credit", "Météo-France", "Météo-France"]],
    ["Source : préfecture de la Creuse", ["credit", "préfecture de la Creuse", "préfecture de la Creuse"]],
    ["Sources : Insee et gendarmerie", ["credit", "Insee", "Insee"], ["credit", "gendarmerie", "gendarmerie"]],
    ["Sources : AP, Kyodo", ["credit", "AP", "AP"], ["credit", "Kyodo", "Kyodo"]],
    ["AFP", ["credit", "AFP", "AFP"]],
    ["Le Temps avec ATS", ["credit", "Le Temps", "Le Temps"], ["credit", "ATS", "Keystone-ATS"]],
    ["Rosa Klein, avec AFP", ["author", "Rosa Klein", "Rosa Klein"], ["credit", "AFP", "AFP"]],
    ["Le préfet viendra lundi. Avec Belga et Reuters", ["credit", "Belga", "Belga"], ["credit", "Reuters", "Reuters"]],
    ["La motion est adoptée. /ATS", ["credit", "ATS", "Keystone-ATS"]],
    ["avec © Agence France-Presse", ["credit", "Agence France-Presse", "AFP"]],
    ["Ouest-France", ["publisher", "Ouest-France", "Ouest-France"]],
    ["© Agence Borée. Tous droits réservés.", ["credit", "Agence Borée", "Agence Borée"]],
  ],
  nearMisses: [
    "Avec Paul Vidal, le club a trouvé son gardien.",
    "Source de la Loire",
    "Source : préfecture qui a tardé",
    "Reuters a publié la photo.",
    "Elle a voté pour. Avec Belga Paul Vidal a écrit un livre.",
    "Avec les beaux jours reviennent les moustiques",
  ],
} satisfies LineRule;

const LONGEST_UNITS = 160;
const LAST_UNITS = 90;
const LAST_CLUE = /avec|\//iu;
const LAST_WORDS = /(?:[.!?…»”")]\s*\(?avec (?:© ?)?|^avec © ?|[.!?…»”"] ?\/ ?)(?<names>[^.!?…»”"]{2,70})\.?$/iu;

/** « … gouvernement. Avec AFP et Reuters », « … sans réserve. /ATS »: a credit behind the last stop of a paragraph. */
function lastWords(line: Line): readonly LineNaming[] {
  const text = line.text.trimEnd();
  const from = Math.max(0, text.length - LAST_UNITS);
  if (!LAST_CLUE.test(text.slice(from))) return [];
  const match = LAST_WORDS.exec(text.slice(from));
  const names = match?.groups?.["names"];
  if (match === null || names === undefined) return [];
  const at = from + match.index + match[0].length - names.length;
  const tokens = tokenise(names, 0, []);
  const list = creditedNames(tokens, 0, false);
  if (list === undefined || !ends(tokens, list.to)) return [];
  return list.names.map((name) => {
    const found = naming(tokens, "credit", name.from, name.to, name.canonical);
    return { ...found, from: found.from + at, to: found.to + at };
  });
}

function credits(tokens: readonly Token[], place: Line["place"]): readonly LineNaming[] {
  const opened = isSign(tokens[0], "(");
  const start = opened ? 1 : 0;
  const lead = leadEnd(tokens, start);
  if (lead !== undefined) return names(tokens, lead.at, lead.any);
  const list = creditedNames(tokens, start, false);
  if (list !== undefined && ends(tokens, list.to))
    return place === "head" ? heads(tokens, list.names) : names(tokens, start, false);
  return signedWith(tokens, start);
}

/** A title that stands alone at the head is the page's own; an agency is credited. */
function heads(tokens: readonly Token[], found: readonly CreditedName[]): readonly LineNaming[] {
  const own = found.length === 1 && found.every((name) => name.title);
  return found.map((name) => naming(tokens, own ? "publisher" : "credit", name.from, name.to, name.canonical));
}

/** Behind « Avec », « Source : », « © ». */
function leadEnd(
  tokens: readonly Token[],
  start: number,
): { readonly at: number; readonly any: boolean | "bodies" } | undefined {
  const word = tokens[start]?.lower ?? "";
  if (word === "avec") return { at: start + 1, any: false };
  if (/^(?:sources?|crédits?)$/u.test(word) && isSign(tokens[start + 1], ":")) return { at: start + 2, any: "bodies" };
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

function names(tokens: readonly Token[], at: number, any: boolean | "bodies"): readonly LineNaming[] {
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
