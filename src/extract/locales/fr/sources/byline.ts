import { creditedNames, type CreditedName } from "./grammar/credited-names.ts";
import { GIVEN_NAMES } from "./words/given-names.ts";
import { nameAt } from "./grammar/person-name.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import { isSign } from "./grammar/word-class.ts";
import { IS } from "./grammar/word-is.ts";
import { lineTokens } from "./line-tokens.ts";
import type { LineNaming, LineRule } from "./source-rule.ts";

/** « Par Solène Quirot », « De notre correspondante à Rome, Ida Conti », « Propos recueillis par X »: who signs. */
export const byline = {
  id: "fr/sources/byline",
  places: ["head", "tail", "aside"],
  find: (line) => {
    if (line.text.length > LONGEST_UNITS) return reporters(line.text);
    const tokens = lineTokens(line);
    const found: LineNaming[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      if (startsSegment(tokens, index)) found.push(...signed(tokens, index));
    }
    return found;
  },
  examples: [
    ["Par Aude Lenormand", ["author", "Aude Lenormand", "Aude Lenormand"]],
    [
      "Publié le 4 mai 2021 | Par Marc Oliveira et Zoé Petit",
      ["author", "Marc Oliveira", "Marc Oliveira"],
      ["author", "Zoé Petit", "Zoé Petit"],
    ],
    ["De notre correspondante à Rome, Ida Conti", ["author", "Ida Conti", "Ida Conti"]],
    ["De notre envoyé spécial à Tunis", ["author", "envoyé spécial à Tunis", "envoyé spécial à Tunis"]],
    ["Propos recueillis par Lise Van Acker", ["author", "Lise Van Acker", "Lise Van Acker"]],
    ["Par Le Parisien avec AFP", ["credit", "Le Parisien", "Le Parisien"], ["credit", "AFP", "AFP"]],
    ["Par la rédaction des sports", ["author", "rédaction des sports", "rédaction des sports"]],
    ["Par la rédaction avec Reuters", ["author", "rédaction", "rédaction"], ["credit", "Reuters", "Reuters"]],
    ["Par Ugo Blanc12/04/2022", ["author", "Ugo Blanc", "Ugo Blanc"]],
    ["Lise Van Acker", ["author", "Lise Van Acker", "Lise Van Acker"]],
    ["publié le 3 mai à 18h36, Lise Conti, Agence X", ["author", "Lise Conti", "Lise Conti"]],
    ["TF1 | Reportage I. Conti, U. Blanc", ["author", "I. Conti", "I. Conti"], ["author", "U. Blanc", "U. Blanc"]],
    ["- UGO BLANC", ["author", "UGO BLANC", "UGO BLANC"]],
    ["information fournie par Reuters • 12/04/2022", ["credit", "Reuters", "Reuters"]],
    ["Ugo Blanc, envoyé spécial à Lima", ["author", "Ugo Blanc", "Ugo Blanc"]],
  ],
  nearMisses: [
    "Par ailleurs, le stade rouvrira.",
    "Par Jean-Moulin passe l'avenue la plus longue de la ville.",
    "Par crainte du gel, Paul Vidal a taillé sa vigne.",
    "Paul Vidal, maire de Sens",
    "Saint Denis",
    "La rentrée de Paul Vidal",
  ],
} satisfies LineRule;

const LONGEST_UNITS = 200;
const LAST_UNITS = 120;
const SIGNING: readonly (readonly string[])[] = [
  ["propos", "recueillis", "par"],
  ["rédigé", "par"],
  ["écrit", "par"],
  ["publié", "par"],
  ["reportage", "de"],
  ["reportage"],
  ["article", "de"],
  ["texte", ":"],
  ["textes", ":"],
  ["par"],
];
const SIGNING_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  SIGNING.map(([first]) => [first ?? "", SIGNING.filter((signing) => signing[0] === first)]),
);
const FURNISHED = ["information", "fournie", "par"] as const;
const CORRESPONDENT = /^(?:correspondante?|envoyée?|journaliste|rédact(?:eur|rice)|reporter)$/u;

/** « … barrées. TF1 | Reportage I. Conti, U. Blanc »: who reported, in the last words of a paragraph. */
function reporters(text: string): readonly LineNaming[] {
  const at = text.lastIndexOf("Reportage ");
  if (at < text.length - LAST_UNITS) return [];
  const tokens = tokenise(text.slice(at), 0, []);
  const list = creditedNames(tokens, 1, true);
  if (list === undefined || list.to !== tokens.length || list.names.some((name) => name.known)) return [];
  return list.names.map((name) => {
    const found = naming(tokens, "author", name.from, name.to);
    return { ...found, from: found.from + at, to: found.to + at };
  });
}

function startsSegment(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || isSign(before, "|•·–—-,(")) return true;
  return (before.is & IS.figure) !== 0 && /^\d{1,2}h\d{0,2}$|^(?:19|20)\d\d$/u.test(before.lower);
}

function signed(tokens: readonly Token[], index: number): readonly LineNaming[] {
  const first = tokens[index]?.lower ?? "";
  const words = SIGNING_BY_FIRST.get(first)?.find((signing) =>
    signing.every((word, step) => tokens[index + step]?.lower === word),
  );
  if (words !== undefined) return byNames(tokens, index + words.length);
  if (first === FURNISHED[0] && FURNISHED.every((word, step) => tokens[index + step]?.lower === word))
    return furnished(tokens, index);
  const stamped = stampedName(tokens, index);
  if (stamped !== undefined) return [stamped];
  if (index > 1 || (index === 1 && !isSign(tokens[0], "–—-"))) return [];
  const alone = nameAlone(tokens, index);
  if (alone !== undefined) return [alone];
  if (index > 0) return [];
  if (tokens[0]?.lower === "de" && /^(?:notre|nos)$/u.test(tokens[1]?.lower ?? "")) return byCorrespondent(tokens);
  const name = nameAt(tokens, 0);
  const sender =
    name !== undefined &&
    name.words > 1 &&
    isSign(tokens[name.to], ",") &&
    CORRESPONDENT.test(tokens[name.to + 1]?.lower ?? "");
  return sender && endsWithoutStop(tokens) ? [naming(tokens, "author", name.from, name.to)] : [];
}

/** « Information fournie par X »: whoever furnished it is credited. */
function furnished(tokens: readonly Token[], at: number): readonly LineNaming[] {
  const names = creditedNames(tokens, at + FURNISHED.length, true)?.names ?? [];
  return names.map((name) => credited(tokens, name));
}

/** « publié le 3 mai à 18 h, Ida Conti, X »: a name behind the stamp that opens the line. */
function stampedName(tokens: readonly Token[], at: number): LineNaming | undefined {
  if (at === 0 || !/^(?:publiée?|mise?|postée?|parue?)$/u.test(tokens[0]?.lower ?? "")) return undefined;
  const name = nameAt(tokens, at);
  if (name === undefined || name.words < 2 || name.words > 3) return undefined;
  const next = tokens[name.to];
  const ends = next === undefined || isSign(next, ",|•–—-");
  const given = GIVEN_NAMES.has(tokens[name.from]?.lower.split("-")[0] ?? "");
  return ends && given ? naming(tokens, "author", name.from, name.to) : undefined;
}

/** A line of nothing but a name: with a given name at its head, or in capitals behind a dash, somebody signs. */
function nameAlone(tokens: readonly Token[], at: number): LineNaming | undefined {
  const name = nameAt(tokens, at);
  if (name === undefined || name.to !== tokens.length || name.title || name.words < 2 || name.words > 3)
    return undefined;
  const own = tokens.slice(name.from, name.to);
  const given = GIVEN_NAMES.has(own[0]?.lower.split("-")[0] ?? "");
  const dashed = at === 1 && own.every((token) => token.text === token.text.toUpperCase());
  return given || dashed ? { ...naming(tokens, "author", name.from, name.to), alone: true } : undefined;
}

function byNames(tokens: readonly Token[], at: number): readonly LineNaming[] {
  if (/^(?:la|notre)$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "rédaction") {
    const end = tokens.findIndex((token, index) => index > at && (token.kind !== "word" || token.lower === "avec"));
    const to = end < 0 ? tokens.length : end;
    if (to - at > 6) return [];
    const credits = tokens[to]?.lower === "avec" ? (creditedNames(tokens, to + 1, false)?.names ?? []) : [];
    return [naming(tokens, "author", at + 1, to), ...credits.map((name) => credited(tokens, name))];
  }
  const list = creditedNames(tokens, at, true);
  if (list === undefined || !closes(tokens, list.to)) return [];
  const behind = isSign(tokens[list.to], "(") ? list.to + 1 : list.to;
  const more = tokens[behind]?.lower === "avec" ? creditedNames(tokens, behind + 1, false) : undefined;
  return [
    ...list.names.map((name) => (name.known ? credited(tokens, name) : naming(tokens, "author", name.from, name.to))),
    ...(more?.names ?? []).map((name) => credited(tokens, name)),
  ];
}

/** A byline ends there, or goes on with a date, a sign, a place or a function. */
function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind === "sign") return /^[|•·(–—:,/-]$/u.test(next.text) && endsWithoutStop(tokens);
  return (
    /^(?:avec|publié|mis|le|à|pour|envoyée?|correspondante?|journaliste|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d+)$/u.test(
      next.lower,
    ) && endsWithoutStop(tokens)
  );
}

function endsWithoutStop(tokens: readonly Token[]): boolean {
  return !isSign(tokens.at(-1), ".!?…");
}

function byCorrespondent(tokens: readonly Token[]): readonly LineNaming[] {
  if (!CORRESPONDENT.test(tokens[2]?.lower ?? "") || !endsWithoutStop(tokens)) return [];
  const comma = tokens.findIndex((token) => isSign(token, ",:"));
  const name = comma < 0 ? undefined : nameAt(tokens, comma + 1);
  if (name !== undefined) return [naming(tokens, "author", name.from, name.to)];
  return [naming(tokens, "author", 2, comma < 0 ? tokens.length : comma)];
}

function credited(tokens: readonly Token[], name: CreditedName): LineNaming {
  return { ...naming(tokens, "credit", name.from, name.to), canonical: name.canonical };
}

function naming(tokens: readonly Token[], role: LineNaming["role"], from: number, to: number): LineNaming {
  const last = tokens[to - 1];
  const glued = /^\p{L}+(?=\d)/u.exec(last?.text ?? "")?.[0].length;
  const end = last === undefined ? 0 : glued === undefined ? last.end : last.start + glued;
  return { role, from: tokens[from]?.start ?? 0, to: end, canonical: "" };
}
