import { COOKIE_OPENERS, PAYWALL_OPENERS, SUBSCRIPTION_OPENERS } from "../../lexicon/fr/site-prompts.ts";
import { blocksWhere } from "../page.ts";
import { plain } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Units. A prompt is a line or two; an article about cookies or subscribers goes on. */
const LONGEST_PROMPT = 300;

const OPENERS = [...SUBSCRIPTION_OPENERS, ...COOKIE_OPENERS, ...PAYWALL_OPENERS].map(plain);
const OPENERS_BY_WORD = new Map(
  OPENERS.map((opener) => [firstWord(opener), OPENERS.filter((other) => firstWord(other) === firstWord(opener))]),
);
/** « Newsletter : recevez … », « La lettre du soir - inscrivez-vous ». */
const LETTER =
  /^(?:la |notre |nos )?(?:newsletters?|infolettres?|lettre d'information)\s?(?:[:|–—-]|$)|^(?:newsletter|infolettre) (?:gratuite|quotidienne|hebdomadaire)/u;
const READING_TIME =
  /^(?:temps de )?lecture ?:? ?(?:\d{1,3}|une|deux|trois) ?(?:min|minutes?|mn)$|^\d{1,3} ?(?:min|minutes?|mn) de lecture$/u;
/** « Le classement complet est à retrouver dans notre application. » */
const ELSEWHERE =
  /^[^«»:;]{3,80} (?:est|sont)? ?(?:a retrouver|disponibles?) (?:dans|sur) (?:notre|nos) (?:application|appli|site|newsletter|page|pages|reseaux)[^.,;:«»]{0,40}$/u;
const LEFT_TO_READ = /^il vous reste \d[\d.,]* ?% de cet article/u;

/** What a site asks of its reader: a subscription, an address, a consent, an account, a little time. */
export const prompts = {
  id: "fr/noise/prompts",
  kind: "residue",
  find: (page) => blocksWhere(page, ({ text }) => text.length <= LONGEST_PROMPT && isPrompt(plain(text))),
  examples: [
    [
      "La grève continue jeudi.\n\nNewsletter : chaque lundi, les nouvelles du port",
      "Newsletter : chaque lundi, les nouvelles du port",
    ],
    ["La suite des scores est à retrouver sur notre site.", "La suite des scores est à retrouver sur notre site."],
    ["Cliquez ici pour recevoir nos alertes", "Cliquez ici pour recevoir nos alertes"],
    ["Retrouvez-nous sur Instagram", "Retrouvez-nous sur Instagram"],
    ["Nous utilisons des cookies pour mesurer l’audience.", "Nous utilisons des cookies pour mesurer l’audience."],
    ["Temps de lecture : 2 min\nLa grève continue jeudi.", "Temps de lecture : 2 min"],
    ["La grève continue.\nIl vous reste 72,5 % de cet article à lire.", "Il vous reste 72,5 % de cet article à lire."],
    ["Cet article est réservé aux abonnés. Connectez-vous.", "Cet article est réservé aux abonnés. Connectez-vous."],
  ],
  nearMisses: [
    "Le plan est disponible sur notre site de Brest, où nous travaillons.",
    "La newsletter du maire fait débat au conseil.",
    "Les cookies publicitaires seront interdits en 2025.",
    "« Abonnez-vous ! », criait le vendeur à la sortie du métro.",
    "Il vous reste trois jours pour déposer un dossier.",
    "Lecture publique de trois poèmes",
    "Les abonnés sont remboursés.",
  ],
} satisfies NoiseRule;

function isPrompt(line: string): boolean {
  return (
    (OPENERS_BY_WORD.get(firstWord(line)) ?? []).some(
      (opener) => line.startsWith(opener) && !/^[\p{L}\p{N}]/u.test(line.slice(opener.length)),
    ) ||
    LETTER.test(line) ||
    READING_TIME.test(line) ||
    ELSEWHERE.test(line) ||
    LEFT_TO_READ.test(line)
  );
}

function firstWord(line: string): string {
  const end = line.indexOf(" ");
  return end < 0 ? line : line.slice(0, end);
}
