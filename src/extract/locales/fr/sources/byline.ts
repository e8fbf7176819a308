import { creditedNames, type CreditedName } from "./grammar/credited-names.ts";
import { nameAt } from "./grammar/person-name.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import { isSign } from "./grammar/word-class.ts";
import type { LineNaming, LineRule } from "./source-rule.ts";

/** « Par Solène Quirot », « De notre correspondante à Rome, Ida Conti », « Propos recueillis par X »: who signs. */
export const byline = {
  id: "fr/sources/byline",
  places: ["head", "tail", "aside"],
  find: (line) => {
    if (line.text.length > LONGEST_UNITS) return [];
    const tokens = tokenise(line.text, 0, []);
    return tokens.flatMap((_, index) => (startsSegment(tokens, index) ? signed(tokens, index) : []));
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
    ["Ugo Blanc, envoyé spécial à Lima", ["author", "Ugo Blanc", "Ugo Blanc"]],
  ],
  nearMisses: [
    "Par ailleurs, le stade rouvrira.",
    "Par Jean-Moulin passe l'avenue la plus longue de la ville.",
    "Par crainte du gel, Paul Vidal a taillé sa vigne.",
    "Paul Vidal, maire de Sens",
  ],
} satisfies LineRule;

const LONGEST_UNITS = 200;
const SIGNING: readonly (readonly string[])[] = [
  ["propos", "recueillis", "par"],
  ["rédigé", "par"],
  ["écrit", "par"],
  ["publié", "par"],
  ["reportage", "de"],
  ["article", "de"],
  ["texte", ":"],
  ["textes", ":"],
  ["par"],
];
const CORRESPONDENT = /^(?:correspondante?|envoyée?|journaliste|rédact(?:eur|rice)|reporter)$/u;

function startsSegment(tokens: readonly Token[], index: number): boolean {
  return index === 0 || isSign(tokens[index - 1], "|•·–—-,");
}

function signed(tokens: readonly Token[], index: number): readonly LineNaming[] {
  const words = SIGNING.find((signing) => signing.every((word, step) => tokens[index + step]?.lower === word));
  if (words !== undefined) return byNames(tokens, index + words.length);
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

function byNames(tokens: readonly Token[], at: number): readonly LineNaming[] {
  if (/^(?:la|notre)$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "rédaction") {
    const end = tokens.findIndex((token, index) => index > at && token.kind !== "word");
    const to = end < 0 ? tokens.length : end;
    return to - at <= 6 ? [naming(tokens, "author", at + 1, to)] : [];
  }
  const list = creditedNames(tokens, at, true);
  if (list === undefined || !closes(tokens, list.to)) return [];
  const more = tokens[list.to]?.lower === "avec" ? creditedNames(tokens, list.to + 1, false) : undefined;
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
  return { role, from: tokens[from]?.start ?? 0, to: tokens[to - 1]?.end ?? 0, canonical: "" };
}
