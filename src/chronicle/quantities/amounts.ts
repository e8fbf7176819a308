import { FIGURE, figureOf, SPACE } from "../figure.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

const SUMS =
  "primes?|amendes?|rançons?|budgets?|subventions?|enveloppes?|prêts?|aides?|dons?|chèques?|cautions?|contrats?|fraudes?|pertes?|" +
  "bénéfices?|dettes?|factures?|indemnités?|dommages|dégâts|butins?|investissements?|économies|transferts?|cagnottes?";

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<sum>${SUMS})(?![\\p{L}\\p{N}])(?:${SPACE}[\\p{Ll}\\p{M}\\-]{4,20}){0,2}${SPACE}d(?:e${SPACE}|[’'])${FIGURE}` +
    `${SPACE}?(?<currency>euros?|€|dollars?|francs?|livres)(?<period>${SPACE}par${SPACE}(?:an|mois|jour|heure|personne|salarié))?`,
  "gu",
);

/** How much a sum of money was, named by its noun: « une prime de 180 euros par mois », « une amende de 1,5 million d’euros ». */
export const amounts = {
  id: "chronicle/amount",
  find: (sentence) =>
    [...sentence.matchAll(AMOUNT)].flatMap((match) => {
      const groups = match.groups ?? {};
      const figure = figureOf(groups);
      const topic = groupSpan(match, groups["sum"]);
      if (figure === undefined || !figure.counted || topic === undefined) return [];
      const currency = stem(fold((groups["currency"] ?? "").replace("€", "euro")));
      const shown = figure.high < 2 ? currency : `${currency}s`;
      const label = `${figure.label} ${shown}`;
      const key = ["amount", stem(fold(groups["sum"] ?? "")), currency, fold(groups["period"] ?? "").trim()]
        .join(" ")
        .trim();
      const place = { start: topic.start, end: match.index + match[0].length };
      return [{ kind: "amount" as const, key, precise: true, figure: { ...figure, label }, place, topic }];
    }),
  examples: [
    ["Le texte accorde une prime de 180 euros par mois aux agents.", "180 euros: amount prime euro par mois"],
    ["La banque paie une amende record de 1,5 million d’euros.", "1\u202F500\u202F000 euros: amount amende euro"],
  ],
  nearMisses: ["Le pain coûte 2 euros.", "Une prime de fin d’année sera versée.", "Une aide de trois bénévoles."],
} satisfies QuantityRule;
