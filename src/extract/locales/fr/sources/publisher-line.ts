import { titleAt } from "./grammar/press-phrase.ts";
import { nameAt } from "./grammar/person-name.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import type { LineNaming, LineRule } from "./source-rule.ts";

/** « Cet article a été publié dans L'Écho du Val », « © Le Soir 2021 »: a page that says whose it is. */
export const publisherLine = {
  id: "fr/sources/publisher-line",
  places: ["head", "body", "tail", "aside"],
  find: (line) => {
    if (line.text.length > LONGEST_UNITS || !CLUE.test(line.text)) return [];
    for (const pattern of SAYINGS) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const at = match.index + match[0].length;
      const tokens = tokenise(line.text.slice(at, at + NAME_UNITS), at, []);
      const name = publisherAt(tokens, pattern === OWN);
      if (name !== undefined) return [name];
    }
    return [];
  },
  examples: [
    ["Cet article a été publié dans La Voix du Nord", ["publisher", "La Voix du Nord", "La Voix du Nord"]],
    ["Article initialement paru sur Reporterre", ["publisher", "Reporterre", "Reporterre"]],
    ["Article original paru dans Le Temps", ["publisher", "Le Temps", "Le Temps"]],
    ["L'article provient de RTL info", ["publisher", "RTL info", "RTL info"]],
    ["Ce texte fait partie des archives en ligne du Devoir", ["publisher", "Devoir", "Le Devoir"]],
    ["Média d'origine : Le Monde", ["publisher", "Le Monde", "Le Monde"]],
    ["Le pont rouvre.... suite de l'article sur RFI", ["publisher", "RFI", "RFI"]],
    ["© Le Soir 2021", ["publisher", "Le Soir", "Le Soir"]],
  ],
  nearMisses: [
    "L'arrêté a été publié au Journal officiel hier.",
    "Un article publié dans Nature décrit la méthode.",
    "© Ana Ruiz",
    "Cet article a été publié dans la nuit.",
  ],
} satisfies LineRule;

const CLUE = /article|texte|contenu|média|©|copyright/iu;
const NAME_UNITS = 60;
const LONGEST_UNITS = 300;
const OWN = /^\s*(?:©|copyright)\s*/iu;
const SAYINGS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:cet article|ce texte|ce contenu) (?:a été |est )(?:initialement |d'abord )?(?:publié|paru|apparu)(?: en premier)? (?:initialement |d'abord )?(?:dans |sur |par )?/iu,
  /^\s*article (?:original |originel )?(?:initialement |d'abord )?(?:publié|paru) (?:dans |sur |par )?/iu,
  /(?<![\p{L}\p{N}])l'article provient (?:de |d')?/iu,
  /(?<![\p{L}\p{N}])(?:cet article|ce texte) fait partie des archives (?:en ligne )?(?:de |d')?/iu,
  /(?:^\s*média d'origine ?: ?|suite de l'article sur )/iu,
  OWN,
];

/** A title of the table; for what the page says in so many words any name that has an article or two words. */
function publisherAt(tokens: readonly Token[], knownOnly: boolean): LineNaming | undefined {
  const title = titleAt(tokens, 0);
  const run =
    title === undefined && !knownOnly
      ? nameAt(tokens, /^(?:Le|La|Les|L')$/u.test(tokens[0]?.text ?? "") ? 1 : 0)
      : undefined;
  const from = tokens[title?.nameFrom ?? 0];
  const to = tokens[(title?.nameTo ?? run?.to ?? 0) - 1];
  if (from === undefined || to === undefined || (run !== undefined && run.to < 2)) return undefined;
  return { role: "publisher", from: from.start, to: to.end, canonical: title?.canonical ?? "" };
}
