import { FIGURE, figureOf, SPACE, type Figure } from "../figure.ts";
import { formatNumber } from "../french-number.ts";
import { groupSpan, type Quantity, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

/** Happenings that have a length of their own, told as « une grève de 48 heures ». A sentence of the court is none: it is asked for, then given. */
const HAPPENINGS =
  "visites?|voyages?|séjours?|déplacements?|tournées?|sommets?|grèves?|trêves?|cessez-le-feu|deuil|procès|sièges?|opérations?|" +
  "missions?|quarantaines?|couvre-feu|festivals?|conférences?|négociations?|discussions?|audiences?|auditions?|vols?|traversées?|" +
  "expéditions?|manœuvres|exercices|coupures?|pannes?|évacuations?|recherches|retards?|gardes? à vue|prises? d[’']otages?|" +
  "secousses?|séismes?|tremblements? de terre|fusillades?|fermetures?|interruptions?|embouteillages?|bouchons?";

/** Words for one and the same shaking of the earth. */
const QUAKES: ReadonlySet<string> = new Set(["secousse", "seisme", "tremblement de terre"]);

/** Words for one and the same journey: the paper that calls it a « visite » calls it a « voyage » two lines down. */
const JOURNEYS: ReadonlySet<string> = new Set(["visite", "voyage", "sejour", "deplacement"]);

/** Minutes in a unit, least and most: a month is 28 to 31 days. */
const UNITS: Readonly<Record<string, readonly [number, number]>> = {
  seconde: [1 / 60, 1 / 60],
  minute: [1, 1],
  heure: [60, 60],
  jour: [1_440, 1_440],
  semaine: [10_080, 10_080],
  mois: [40_320, 44_640],
  an: [525_600, 527_040],
  annee: [525_600, 527_040],
};

const unit = "(?<unit>secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?)(?![\\p{L}\\p{N}])";
const happening = `(?<![\\p{L}\\p{N}])(?<happening>${HAPPENINGS})(?![\\p{L}\\p{N}])`;

/** « une visite officielle de six jours », « la trêve de 72 heures »: the noun governs the figure. */
const GOVERNED = new RegExp(
  `${happening}(?:${SPACE}[\\p{Ll}\\p{M}\\-]{4,20}){0,2}(?:${SPACE}d[’']une${SPACE}durée)?${SPACE}d(?:e${SPACE}|[’'])${FIGURE}${SPACE}${unit}`,
  "gu",
);

/** « Ce voyage, qui a retenu le pape au Chili pendant huit jours », « La grève a duré trois semaines »: the noun is the subject. */
const LASTED = new RegExp(
  `^[^\\p{L}]{0,4}(?:[CcSsLl](?:e|et|a|ette|on|es)${SPACE}|[Ll][’'])${happening},?${SPACE}(?:(?:qui${SPACE}|s[’']est${SPACE}|se${SPACE})(?<through>[^,;:.()«»“”]{0,60})${SPACE}(?:pendant|durant)|` +
    `(?:qui${SPACE})?(?:(?:d(?:e|u|es)${SPACE}|d[’']|à${SPACE})[^,;:.()«»“”\\d]{1,50}?${SPACE})?(?:a${SPACE}|aura${SPACE})?(?:duré|dure|durera))${SPACE}${FIGURE}${SPACE}${unit}`,
  "gu",
);

/** « fermé pendant une semaine », « la ligne sera coupée dix jours »: a closing told by its verb. */
const CLOSED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<happening>fermée?s?|coupée?s?|interrompue?s?|bloquée?s?|arrêtée?s?|fermeture|interruption)${SPACE}(?:(?:au${SPACE}moins|pendant|durant|pour)${SPACE}){0,2}${FIGURE}${SPACE}${unit}(?!${SPACE}(?:plus${SPACE}tard|après|avant|auparavant|d[’']|de${SPACE}))`,
  "gu",
);

/** What is closed: the subject of the clause before its verb, no noun behind a preposition, « La ligne de Sarlat est » … */
const CLOSED_THING =
  /(?<![\p{L}])(?<!(?:à|de|dans|après|avant|pour|sur|depuis|selon|par|en|avec|sans|contre|dès|vers|pendant|durant)[ \u00A0\u202F])(?:le|la|les|une?|cette?|ces)[ \u00A0\u202F](?<subject>[\p{Ll}\p{M}]{3,})|(?<![\p{L}’'])(?<!(?:à|de|dans|après|avant|pour|sur|depuis|selon|par|dès|vers|pendant|durant)[ \u00A0\u202F])l[’'](?<elided>[\p{Ll}\p{M}]{3,})/iu;

/** « la fermeture pour une semaine de la distillerie »: what is closed stands behind. */
const CLOSED_BEHIND = /^[ \u00A0\u202F]d(?:u|es|e la|e l[’'])[ \u00A0\u202F]?(?<subject>[\p{Ll}\p{M}]{3,})/u;

/** Units looked at around a closing for what is closed. */
const CLAUSE = 120;

/** Something else that lasted: « qui a été suivie d’un repos pendant trois jours ». */
const OTHER_HAPPENING =
  /(?<![\p{L}])(?:suivi|précéd|interromp|perturb|suspend|suspens|report|retard|annonc|prévu|par|pour)/u;

/** How long a happening was, of those that last: a visit, a strike, a truce. Lengths that say how long ago are left alone. */
export const lengths = {
  id: "chronicle/length",
  clue: /seconde|minute|heure|jour|semaine|mois|an/u,
  find: (sentence) =>
    [GOVERNED, LASTED, CLOSED].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match) =>
        quantityOf(match).map((quantity) => ({ ...quantity, ...(pattern === CLOSED ? groupOf(sentence, match) : {}) })),
      ),
    ),
  examples: [
    ["Le pape a achevé une visite de huit jours au Chili.", "8 jours: length voyage"],
    ["Ce voyage, qui a retenu le pape au Chili pendant une semaine, fut éprouvant.", "7 jours: length voyage"],
    ["Une grève nationale de 48 heures est annoncée.", "48 heures: length greve"],
    ["La panne a duré près de trois heures.", "près de 3 heures: length panne"],
    ["La secousse a duré moins de dix secondes.", "moins de 10 secondes: length seisme"],
    ["Un séisme d’une durée de 20 secondes a réveillé la vallée.", "20 secondes: length seisme"],
    ["Le musée restera fermé pendant une semaine.", "7 jours: length fermeture"],
    ["La ligne est coupée pour dix jours.", "10 jours: length fermeture"],
    ["La préfète ordonne la fermeture pour une semaine du bar.", "7 jours: length fermeture"],
    ["Les travaux sont arrêtés pour huit jours.", "8 jours: length fermeture"],
  ],
  nearMisses: [
    "Il y a trois jours, la visite a commencé.",
    "Une peine de cinq ans a été requise.",
    "La visite a été suivie d’un repos pendant trois jours.",
    "Cette visite, qui a été précédée d’une grève pendant trois jours, est finie.",
    "Une fillette de six ans est venue.",
    "Le musée a fermé trois jours après l’incendie.",
    "L’usine, fermée dix ans plus tard, est vide.",
    "Il a été arrêté trois jours après les faits.",
    "Elle a arrêté deux ans de sport.",
  ],
} satisfies QuantityRule;

function quantityOf(match: RegExpExecArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const figure = figureOf(groups);
  const name = groups["happening"] ?? "";
  const topic = groupSpan(match, name);
  const inMinutes =
    figure === undefined || !figure.counted ? undefined : inUnit(figure, stem(fold(groups["unit"] ?? "")));
  if (OTHER_HAPPENING.test(groups["through"] ?? "")) return [];
  if (inMinutes === undefined || topic === undefined) return [];
  const noun = stem(fold(name));
  const key = `length ${commonNoun(noun)}`;
  return [
    {
      kind: "length",
      key,
      precise: true,
      figure: inMinutes,
      place: { start: topic.start, end: match.index + match[0].length },
      topic,
    },
  ];
}

/** What is closed, as the group of its figure: the school and the road of one storm are closed each for its time. */
function groupOf(sentence: string, match: RegExpExecArray): { readonly group?: string } {
  const end = match.index + match[0].length;
  const behind = /^(?:ferm|inter).*(?:ure|ion)$/u.test(match.groups?.["happening"] ?? "")
    ? CLOSED_BEHIND.exec(sentence.slice(end, end + CLAUSE))
    : CLOSED_THING.exec(/[^,;:()]*$/u.exec(sentence.slice(Math.max(0, match.index - CLAUSE), match.index))?.[0] ?? "");
  const subject = behind?.groups?.["subject"] ?? behind?.groups?.["elided"];
  return subject === undefined ? {} : { group: stem(fold(subject)) };
}

/** One word for all that tell one happening. */
function commonNoun(noun: string): string {
  if (JOURNEYS.has(noun)) return "voyage";
  if (QUAKES.has(noun)) return "seisme";
  return /^(?:ferme|coupe|interrompu|bloque|arrete|fermeture|coupure|interruption)/u.test(noun) ? "fermeture" : noun;
}

/** In minutes, shown in its unit, weeks as days. « huit jours » is said of a week and « quinze jours » of two. */
function inUnit(figure: Figure, name: string): Figure | undefined {
  const minutes = UNITS[name];
  if (minutes === undefined) return undefined;
  const weeks = name === "semaine";
  const exact = figure.low === figure.high;
  const loose = exact && name === "jour" && (figure.low === 8 || figure.low === 15) ? 1 : 0;
  const factor = weeks ? 7 : 1;
  const number = exact ? formatNumber(figure.low * factor) : figure.label;
  return {
    low: (figure.low - loose) * minutes[0],
    high: figure.high * minutes[1],
    label: `${number} ${weeks && exact ? "jours" : plural(name, figure.high)}`,
    counted: true,
  };
}

function plural(name: string, most: number): string {
  const word = name === "annee" ? "an" : name;
  return word === "mois" || most < 2 ? word : `${word}s`;
}
