import { FIGURE, figureOf, SPACE } from "../figure.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

const SUMS =
  "primes?|amendes?|rançons?|budgets?|subventions?|enveloppes?|prêts?|aides?|dons?|chèques?|cautions?|contrats?|fraudes?|pertes?|" +
  "bénéfices?|dettes?|factures?|indemnités?|dommages|dégâts|butins?|investissements?|économies|transferts?|cagnottes?|préjudices?|" +
  "chiffre d[’']affaires|salaires?|loyers?|capital|dotations?|crédits?|devis|recettes|déficits?|excédents?|détournements?";

/** What leads from the sum to its figure: « est estimé à », « d’un montant de », « s’élève à ». */
const LINK = `(?:${SPACE}[\\p{L}\\p{M}’'\\-]{1,20}){0,6}?${SPACE}(?:(?:estimée?s?|évaluée?s?|chiffrée?s?|fixée?s?|portée?s?|s[’']élev\\p{L}+|s[’']élève(?:nt)?|se${SPACE}monte(?:nt)?)${SPACE}à|atteint|atteignent|dépasse|d[’']un${SPACE}montant${SPACE}de)${SPACE}`;

/** « va investir 45 millions d’euros », « a coûté 9 000 euros », « avait détourné 40 000 euros »: the verb names the sum. */
const SPENT = "invest(?:ir|it|ira|irait|i)|coût(?:er|é|era|erait)|détourn(?:er|é)";

/** What each of these verbs gives, by its first letters. */
const GAINS: Readonly<Record<string, string>> = { inv: "investissement", coû: "cout", dét: "detournement" };

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<verb>${SPENT})${SPACE}|(?<sum>${SUMS})(?![\\p{L}\\p{N}])(?:(?:${SPACE}[\\p{Ll}\\p{M}\\-]{4,20}){0,2}${SPACE}d(?:e${SPACE}|[’'])|${LINK}))${FIGURE}` +
    `${SPACE}?(?<currency>euros?|€|dollars?|francs?|livres)(?<period>${SPACE}par${SPACE}(?:an|mois|jour|heure|personne|salarié|tête)|${SPACE}(?:mensuels?|annuels?))?(?![\\p{L}\\p{N}])`,
  "gu",
);

/** « 20 000 euros d’amende », « 2 millions d’euros de pertes »: the sum behind. */
const TURNED = new RegExp(
  `${FIGURE}${SPACE}?(?<currency>euros?|€|dollars?|francs?|livres)${SPACE}d(?:e${SPACE}|[’'])(?<sum>${SUMS})(?![\\p{L}\\p{N}])(?<period>${SPACE}par${SPACE}(?:an|mois|jour|heure|personne|salarié|tête)|${SPACE}(?:mensuels?|annuels?))?`,
  "gu",
);

/** How much a sum of money was, named by its noun: « une prime de 180 euros par mois », « une amende de 1,5 million d’euros ». */
export const amounts = {
  id: "chronicle/amount",
  clue: /euro|€|dollar|franc|livre/u,
  find: (sentence) =>
    [AMOUNT, TURNED]
      .flatMap((pattern) => [...sentence.matchAll(pattern)])
      .flatMap((match) => {
        const groups = match.groups ?? {};
        const figure = figureOf(groups);
        const topic = groupSpan(match, groups["sum"] ?? groups["verb"]);
        if (figure === undefined || !figure.counted || topic === undefined) return [];
        const currency = stem(fold((groups["currency"] ?? "").replace("€", "euro")));
        const shown = figure.high < 2 ? currency : `${currency}s`;
        const label = `${figure.label} ${shown}`;
        const key = [
          "amount",
          nameOf(groups["sum"], groups["verb"] ?? ""),
          currency,
          fold(groups["period"] ?? "").trim(),
        ]
          .join(" ")
          .trim();
        const place = { start: Math.min(topic.start, match.index), end: match.index + match[0].length };
        return [{ kind: "amount" as const, key, precise: true, figure: { ...figure, label }, place, topic }];
      }),
  examples: [
    ["Le texte accorde une prime de 180 euros par mois aux agents.", "180 euros: amount prime euro par mois"],
    ["Le butin est estimé à 1,1 million d’euros.", "1\u202F100\u202F000 euros: amount butin euro"],
    ["Il a écopé de 20 000 euros d’amende.", "20\u202F000 euros: amount amende euro"],
    ["La ville va investir 45 millions d’euros.", "45\u202F000\u202F000 euros: amount investissement euro"],
    ["Elle avait détourné près de 40 000 euros.", "près de 40\u202F000 euros: amount detournement euro"],
    ["Jugé pour un détournement de 38 000 euros.", "38\u202F000 euros: amount detournement euro"],
    ["La banque paie une amende record de 1,5 million d’euros.", "1\u202F500\u202F000 euros: amount amende euro"],
  ],
  nearMisses: [
    "Le pain coûte 2 euros.",
    "Une prime de fin d’année sera versée.",
    "Une aide de trois bénévoles.",
    "Le butin pèse 12 kilos.",
  ],
} satisfies QuantityRule;

/** « investir » tells of an investment, « détourner » of what was embezzled. */
function nameOf(sum: string | undefined, verb: string): string {
  if (sum !== undefined) return stem(fold(sum));
  return GAINS[verb.slice(0, 3)] ?? "cout";
}
