import {
  COOKIE_OPENERS,
  OPENERS_OF_PROSE,
  PAYWALL_OPENERS,
  PROMPT_PHRASES,
  SUBSCRIPTION_OPENERS,
} from "../../lexicon/fr/site-prompts.ts";
import { CLUE } from "../clues.ts";
import { plainOf, wholeBlock, type Block } from "../page.ts";
import { plain } from "../pattern.ts";
import { stampLine } from "../stamp-line.ts";
import { isTold } from "../told.ts";
import { byWord } from "../../domain/by-word.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Units. A prompt is a line or two; an article about cookies or subscribers goes on. */
const LONGEST_PROMPT = 300;

const OPENERS = [...SUBSCRIPTION_OPENERS, ...COOKIE_OPENERS, ...PAYWALL_OPENERS].map(plain);
const OPENERS_BY_WORD = new Map(
  OPENERS.map((opener) => [firstWord(opener), OPENERS.filter((other) => firstWord(other) === firstWord(opener))]),
);
/** First words of the forms below, which are not in the lists. */
const OTHER_FIRST =
  /^(?:la|il|newsletters?|infolettres?|lettre|temps|duree|lecture|chaque|tous|en|ajoutez|ecoute[rz]|\d.*)$/u;
/** « La ministre … », « Il pleut … »: the same first words, but then no second word of any form. */
const PLAIN_SENTENCE = new RegExp(
  `^(?:La|Il) (?!(?:${[...secondWords("la"), ...secondWords("il"), "newsletters?", "infolettres?", "lettre", "vous"].join("|")})(?![a-z]))[a-z]{1,30} `,
  "u",
);
/** Units. All that tells a prompt from prose stands in them, but for what points to « notre site ». */
const LONGEST_OPENING = 90;
/** Units. A notice about data or a form, with what it explains. */
const LONGEST_NOTICE = 500;
/** Without one of these words, no line does. */
const MAYBE_PHRASE =
  /apparu|appeared|manquez|vous|votre|donn[ée]es|confidentialit|navigateur|cookies|replay|vid[ée]o|compte|conversation|s[ée]lection|JavaScript/iu;
const PHRASES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PROMPT_PHRASES.join("|")})`, "u");
/** « Newsletter : recevez … », « La lettre du soir - inscrivez-vous ». */
const LETTER =
  /^(?:la |notre |nos )?(?:newsletters?|infolettres?|lettre d'information)\s?(?:[:|–—-]|$)|^(?:newsletter|infolettre) (?:gratuite|quotidienne|hebdomadaire)/u;
const READING_TIME =
  /^(?:temps de |duree de )?lecture ?:? ?[<~]? ?(?:\d{1,3}|une|deux|trois) ?(?:min|minutes?|mn)$|^\d{1,3} ?(?:min|minutes?|mn) de lecture$/u;
/** « Le classement complet est à retrouver dans notre application. » */
const ELSEWHERE =
  /^[^«»:;]{3,80} (?:est|sont)? ?(?:a retrouver|disponibles?) (?:dans|sur) (?:notre|nos) (?:application|appli|site|newsletter|page|pages|reseaux)[^.,;:«»]{0,40}$/u;
/** « Chaque matin, recevez les dix informations du jour. » */
const EVERY_DAY = /^(?:chaque|tous les) \p{L}{3,10},? recevez(?!\p{L})/u;
/** « En cliquant sur « J'accepte », les traceurs seront déposés »: what a click agrees to. */
const BY_CLICKING =
  /^en (?:cliquant|appuyant) sur [^.]{1,80}(?:cookies|traceurs|acceptez|consentez|conditions generales|politique de)/u;
const PROSE_OPENERS = new Set(OPENERS_OF_PROSE.map(plain));
/** What follows such an opener in a prompt: nothing, a mark, an order, or a word of the site. */
const GOES_ON_AS_PROMPT =
  /^(?:$|\s?[.?!:|>…–—-]|,?\s(?:abonnez|connectez|inscrivez|creez|achetez|identifiez|vous|il vous|notre|nos|maintenant|gratuitement|a (?:notre|nos|la newsletter|l'infolettre|partir)|au journal|de (?:cet|l')article|de ce contenu|dans (?:cet|l')article|sur (?:cette|la) page|et |pour \d|des \d|pour (?:lire|acceder|commenter|continuer|poursuivre|profiter|decouvrir|voir|reagir|suivre|recevoir|ne rien|etre)|(?:lire|acceder|commenter|continuer|poursuivre|profiter|decouvrir|voir|reagir|suivre|enregistrer|sauvegarder)(?![a-z])|gratuit|publie|temps de|lecture))/u;
const LEFT_TO_READ = /^il vous reste \d[\d.,]* ?% (?:de (?:cet |l')article|a (?:lire|decouvrir))/u;
/** « Suivez Le Courrier sur Google Actualités », « Retrouvez nos reportages sur notre page Facebook ». */
const FOLLOW =
  /^(?:suivez|ajoutez) [^.,;:]{2,60} (?:sur|a vos sources) google(?: actualites| news)?$|^retrouvez [^.,;:]{3,80} sur (?:notre|nos) (?:page|site|reseaux|application|appli|compte|chaine)[^.,;:]{0,40}$/u;
/** « Écouter cet article (3 min) ». */
const LISTEN = /^ecoute[rz] (?:cet |l')article \(?\d{1,2} ?(?:min|mn|minutes?)\)?$/u;

/** What a site asks of its reader: a subscription, an address, a consent, an account, a little time. */
export const prompts = {
  id: "fr/noise/prompts",
  kind: "residue",
  find: (page) =>
    page.blocks
      .filter((block, index) => {
        const { text, clues } = block;
        if (text.length > LONGEST_NOTICE) return false;
        if (text.length <= LONGEST_PROMPT && isPrompt(block) && !isTold(text)) return stampLine(text) === undefined;
        if ((clues & CLUE.phrase) !== 0 && MAYBE_PHRASE.test(text) && PHRASES.test(plainOf(block)) && !isTold(text))
          return true;
        return isNameOfLetter(text) && startsLetter(page.blocks[index + 1]?.text ?? "");
      })
      .map(wholeBlock),
  examples: [
    [
      "La grève continue jeudi.\n\nNewsletter : chaque lundi, les nouvelles du port",
      "Newsletter : chaque lundi, les nouvelles du port",
    ],
    ["La suite des scores est à retrouver sur notre site.", "La suite des scores est à retrouver sur notre site."],
    [
      "La grève continue jeudi.\n\nLa lettre du soir.\nChaque soir, recevez les nouvelles du port.",
      "La lettre du soir.",
      "Chaque soir, recevez les nouvelles du port.",
    ],
    [
      "La grève continue.\n\nPour suivre le port, inscrivez-vous à notre newsletter.",
      "Pour suivre le port, inscrivez-vous à notre newsletter.",
    ],
    ["Cliquez ici pour recevoir nos alertes", "Cliquez ici pour recevoir nos alertes"],
    ["Retrouvez-nous sur Instagram", "Retrouvez-nous sur Instagram"],
    ["Nous utilisons des cookies pour mesurer l’audience.", "Nous utilisons des cookies pour mesurer l’audience."],
    ["Temps de lecture : 2 min\nLa grève continue jeudi.", "Temps de lecture : 2 min"],
    ["La grève continue.\nIl vous reste 72,5 % de cet article à lire.", "Il vous reste 72,5 % de cet article à lire."],
    ["Cet article est réservé aux abonnés. Connectez-vous.", "Cet article est réservé aux abonnés. Connectez-vous."],
    [
      "La grève continue.\nEn cliquant sur « OK », vous acceptez les cookies du port.",
      "En cliquant sur « OK », vous acceptez les cookies du port.",
    ],
    ["Écouter cet article (4 min)\n\nLa grève continue jeudi.", "Écouter cet article (4 min)"],
    ["La grève continue.\nSuivez Le Port sur Google Actualités", "Suivez Le Port sur Google Actualités"],
    ["La grève continue.\nLecture audio réservée aux abonnés", "Lecture audio réservée aux abonnés"],
  ],
  nearMisses: [
    "Le plan est disponible sur notre site de Brest, où nous travaillons.",
    "La newsletter du maire fait débat au conseil.",
    "Les cookies publicitaires seront interdits en 2025.",
    "« Abonnez-vous ! », criait le vendeur à la sortie du métro.",
    "Il vous reste trois jours pour déposer un dossier.",
    "Lecture publique de trois poèmes",
    "Les abonnés sont remboursés.",
    "Rejoignez notre cause, implorait la veuve du marin devant les caméras.",
    "Téléchargez l’application du port avant d’embarquer, conseille le capitaine.",
    "Réservé aux abonnés, le concert du port affichait complet.",
    "Connectez-vous pour payer le péage du port : le guichet a fermé.",
    "Créez votre compte sur le site du port avant le 3 juin.",
    "Tout refuser serait une erreur pour le port.",
    "Pour lire la suite du rapport, les élus devront attendre.",
    "Sponsorisé par une conserverie, le voilier part favori.",
  ],
} satisfies NoiseRule;

function isPrompt({ text, clues }: Block): boolean {
  const mayBeOurs = (clues & CLUE.ours) !== 0;
  const isOurs = mayBeOurs && /(?:notre|nos) /u.test(text);
  if (!isOurs && (!mayOpen(firstWord(text)) || (!mayBeOurs && PLAIN_SENTENCE.test(text)))) return false;
  const line = plain(text.length > LONGEST_OPENING && !isOurs ? text.slice(0, LONGEST_OPENING) : text);
  return (
    (OPENERS_BY_WORD.get(firstWord(line)) ?? []).some((opener) => line.startsWith(opener) && opens(line, opener)) ||
    BY_CLICKING.test(line) ||
    LETTER.test(line) ||
    READING_TIME.test(line) ||
    EVERY_DAY.test(line) ||
    ELSEWHERE.test(line) ||
    LEFT_TO_READ.test(line) ||
    FOLLOW.test(line) ||
    LISTEN.test(line)
  );
}

const mayOpen = byWord((word) => {
  const first = plain(word);
  return OPENERS_BY_WORD.has(first) || OTHER_FIRST.test(first);
});

function secondWords(first: string): readonly string[] {
  return (OPENERS_BY_WORD.get(first) ?? []).map((opener) => firstWord(opener.slice(first.length + 1)));
}

/** True when the opener ends there, and what follows goes on as a prompt does where it could open a sentence as well. */
function opens(line: string, opener: string): boolean {
  const rest = line.slice(opener.length);
  return !/^[\p{L}\p{N}]/u.test(rest) && (!PROSE_OPENERS.has(opener) || GOES_ON_AS_PROMPT.test(rest));
}

function firstWord(line: string): string {
  const end = line.indexOf(" ");
  return end < 0 ? line : line.slice(0, end);
}

/** « La Matinale. », just above what it offers. */
function isNameOfLetter(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}[^;!?]{2,58}$/u.test(text);
}

function startsLetter(next: string): boolean {
  return (
    next.length <= LONGEST_PROMPT &&
    /^(?:Chaque|Tous les) \p{L}{3,10},? (?:recevez|notre rédaction vous)(?!\p{L})/u.test(next)
  );
}
