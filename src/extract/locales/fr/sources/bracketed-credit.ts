import { PICTURE_AGENCIES } from "../../../../lexicon/fr/picture-agencies.ts";
import { creditedNames } from "./grammar/credited-names.ts";
import { nameAt } from "./grammar/person-name.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import { isSign } from "./grammar/word-class.ts";
import type { Line, LineNaming, LineRule } from "./source-rule.ts";

/** « NANTES, 3 mai 2021 (AFP) - … », « (Agence X) … », « … fin du texte. (Reuters) »: credit in brackets at either end of the text. */
export const bracketedCredit = {
  id: "fr/sources/bracketed-credit",
  places: ["head", "body", "tail", "aside"],
  find: (line) => atHead(line) ?? atTail(line) ?? [],
  examples: [
    ["NANTES, 3 mai 2021 (AFP) - Le pont est coupé.", ["credit", "AFP", "AFP"]],
    ["Brest, France | AFP | mardi 9 mai - Le ferry est à quai.", ["credit", "AFP", "AFP"]],
    ["(Agence Borée) Le ferry est resté à quai.", ["credit", "Agence Borée", "Agence Borée"]],
    ["Le quai est fermé. (Reportage Ida Conti à Rome)", ["author", "Ida Conti", "Ida Conti"]],
    ["GENÈVE (Reuters) – Les pourparlers reprennent.", ["credit", "Reuters", "Reuters"]],
    ["Le canton fera recours. (ats)", ["credit", "ats", "Keystone-ATS"]],
    ["(ats) Le canton fera recours.", ["credit", "ats", "Keystone-ATS"]],
    ["La plage est vide. (iStockphoto)", ["photo", "iStockphoto", "iStock"]],
    ["Publié le 3 mai 2021 à 18h (avec AFP)", ["credit", "AFP", "AFP"]],
    ["Le procès reprendra lundi. (avec AFP)", ["credit", "AFP", "AFP"]],
    ["Le bilan est de deux blessés. (Belga, Reuters)", ["credit", "Belga", "Belga"], ["credit", "Reuters", "Reuters"]],
  ],
  nearMisses: [
    "L'Agence France-Presse (AFP) a vu passer le convoi.",
    "Le maire (PS) a voté contre.",
    "Publié le 3 mai 2021 à 18h (premier bilan)",
    "Il a vendu ses parts dans l'agence (Reuters)",
    "Le quai est rouvert. (fin)",
    "(suite) Le quai est rouvert.",
    "Le chef de l'armée (à gauche) est sorti.",
    "Il vit à Saint-Brieuc (Côtes-d'Armor)",
  ],
} satisfies LineRule;

/** Units at either end of a line in which a credit is looked for. */
const HEAD_UNITS = 120;
const TAIL_UNITS = 200;

function atHead(line: Line): readonly LineNaming[] | undefined {
  const barred = betweenBars(line);
  if (barred !== undefined) return barred;
  const bracket = line.text.indexOf("(");
  if (bracket < 0 || bracket > HEAD_UNITS) return undefined;
  const tokens = tokenise(
    line.text.slice(0, HEAD_UNITS).replace(SMALL_AT_HEAD, (whole) => whole.toUpperCase()),
    0,
    [],
  );
  const open = tokens.findIndex((token) => isSign(token, "("));
  if (open < 0) return undefined;
  const found = bracketed(tokens, open, 0);
  if (found === undefined) return undefined;
  const dateline = isSign(tokens[found.close + 1], "-–—") && /^\p{Lu}/u.test(line.text);
  return open === 0 || dateline ? found.names : undefined;
}

/** « Saint-Brice, France | AFP | mardi 9 mai - … ». */
function betweenBars(line: Line): readonly LineNaming[] | undefined {
  const bar = line.text.indexOf("|");
  if (bar < 0 || bar > HEAD_UNITS / 2) return undefined;
  const tokens = tokenise(line.text.slice(bar + 1, bar + 1 + HEAD_UNITS / 2), 0, []);
  const list = creditedNames(tokens, 0, false);
  if (list === undefined || !isSign(tokens[list.to], "|")) return undefined;
  return list.names.map((name) => ({
    role: "credit" as const,
    from: (tokens[name.from]?.start ?? 0) + bar + 1,
    to: (tokens[name.to - 1]?.end ?? 0) + bar + 1,
    canonical: name.canonical,
  }));
}

function atTail(line: Line): readonly LineNaming[] | undefined {
  const text = line.text.trimEnd();
  if (!text.endsWith(")") && !text.endsWith(").")) return undefined;
  const from = Math.max(0, text.length - TAIL_UNITS);
  const tokens = tokenise(capitals(text.slice(from)), 0, []);
  const open = tokens.findLastIndex((token) => isSign(token, "("));
  if (open < 0) return undefined;
  const found = bracketed(tokens, open, from);
  if (found === undefined || tokens.slice(found.close + 1).some((token) => !isSign(token, "."))) return undefined;
  const behindStop = isSign(tokens[open - 1], ".!?…»”") || tokens[open - 1] === undefined;
  return behindStop || STAMP.test(text) ? found.names : undefined;
}

/** « Publié le 3 mai à 18 h (avec AFP) »: a line that only says when, and has no stop. */
const STAMP =
  /^\s*(?:(?:publiée?|mise? à jour|mise? en ligne|parue?|postée?|créée?|modifiée?|actualisée?)(?!\p{L})|(?:le )?\d{1,2}[ /.-])[^.!?]*\([^()]*\)$/iu;

/** « (ats) », « (afp/belga) »: Swiss papers credit in small letters; in capitals the tables know them. */
function capitals(text: string): string {
  return text.replace(/\((?<names>[a-z]{2,8}(?:[/,] ?[a-z]{2,8}){0,3})\)\.?$/u, (whole) => whole.toUpperCase());
}

const SMALL_AT_HEAD = /\([a-z]{2,8}(?:[/,] ?[a-z]{2,8}){0,3}\)/u;

function bracketed(
  tokens: readonly Token[],
  open: number,
  offset: number,
): { readonly names: readonly LineNaming[]; readonly close: number } | undefined {
  const start = tokens[open + 1]?.lower === "avec" ? open + 2 : open + 1;
  const reporter = tokens[open + 1]?.lower === "reportage" ? reporterAt(tokens, open + 2, offset) : undefined;
  if (reporter !== undefined) return { names: [reporter], close: tokens.length - 1 };
  const list = creditedNames(tokens, start, false);
  if (list === undefined || !isSign(tokens[list.to], ")")) return undefined;
  const names = list.names.map((name) => ({
    role: PICTURE_AGENCIES.has(name.canonical) ? ("photo" as const) : ("credit" as const),
    from: (tokens[name.from]?.start ?? 0) + offset,
    to: (tokens[name.to - 1]?.end ?? 0) + offset,
    canonical: name.canonical,
  }));
  return { names, close: list.to };
}

/** « (Reportage Ida Conti à Rome, Ugo Blanc pour la version française) »: whoever is named first reported it. */
function reporterAt(tokens: readonly Token[], at: number, offset: number): LineNaming | undefined {
  const name = nameAt(tokens, tokens[at]?.lower === "de" ? at + 1 : at);
  const [first, last] = name === undefined ? [] : [tokens[name.from], tokens[name.to - 1]];
  if (first === undefined || last === undefined) return undefined;
  return { role: "author", from: first.start + offset, to: last.end + offset, canonical: "" };
}
