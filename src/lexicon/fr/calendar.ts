/**
 * Words of the French calendar, as data. Spellings are small letters, without accents lost; months are 1–12, weekdays
 * 1 Monday … 7 Sunday, as in `domain/day.ts`. Full names come before their abbreviations.
 */

/** Full names of the months, January first. */
export const MONTH_NAMES = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** Every way of writing a month in French, without the dot of an abbreviation: `sept` → 9. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ["fevrier", 2],
  ["aout", 8],
  ["decembre", 12],
  ["janv", 1],
  ["jan", 1],
  ["févr", 2],
  ["fév", 2],
  ["fevr", 2],
  ["fev", 2],
  ["avr", 4],
  ["juil", 7],
  ["juill", 7],
  ["sept", 9],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["déc", 12],
  ["dec", 12],
]);

/** English months, left in place by machine translation and by agency captions: `September` → 9. */
export const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sept", 9],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Full names of the days of the week, Monday first. */
export const WEEKDAY_NAMES = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** Abbreviations that stand, with or without a dot, before a day of the month: `lun. 11 juil.` */
export const WEEKDAY_ABBREVIATIONS = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"] as const;

/** English days of the week, Monday first, for dates left untranslated. */
export const ENGLISH_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Seasons and their EDTF codes. */
export const SEASONS: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ["printemps", 21],
  ["été", 22],
  ["automne", 23],
  ["hiver", 24],
]);

/** A feast that falls on the same day every year. `name` is written as the press writes it. */
export interface FixedFeast {
  readonly name: string;
  readonly month: number;
  readonly day: number;
}

/** Feasts known by a name of their own. */
export const FIXED_FEASTS: readonly FixedFeast[] = [
  { name: "Noël", month: 12, day: 25 },
  { name: "Toussaint", month: 11, day: 1 },
  { name: "Saint-Sylvestre", month: 12, day: 31 },
  { name: "Saint-Valentin", month: 2, day: 14 },
  { name: "Saint-Nicolas", month: 12, day: 6 },
  { name: "Épiphanie", month: 1, day: 6 },
  { name: "Assomption", month: 8, day: 15 },
  { name: "Chandeleur", month: 2, day: 2 },
  { name: "jour de l'An", month: 1, day: 1 },
  { name: "Nouvel An", month: 1, day: 1 },
  { name: "Armistice", month: 11, day: 11 },
];

/** Public holidays and commemorations whose hyphenated date has become their name: « le 14-Juillet ». */
export const HYPHENATED_FEASTS: readonly FixedFeast[] = [
  { name: "1er-Janvier", month: 1, day: 1 },
  { name: "1er-Mai", month: 5, day: 1 },
  { name: "8-Mai", month: 5, day: 8 },
  { name: "14-Juillet", month: 7, day: 14 },
  { name: "15-Août", month: 8, day: 15 },
  { name: "1er-Novembre", month: 11, day: 1 },
  { name: "11-Novembre", month: 11, day: 11 },
];

/** Feasts counted in days from Easter Sunday. */
export const MOVABLE_FEASTS: ReadonlyMap<string, number> = new Map([
  ["Pâques", 0],
  ["mercredi des Cendres", -46],
  ["dimanche des Rameaux", -7],
  ["Jeudi saint", -3],
  ["Jeudi Saint", -3],
  ["Samedi saint", -1],
  ["Samedi Saint", -1],
  ["lundi de Pâques", 1],
  ["dimanche de Pâques", 0],
  ["Vendredi saint", -2],
  ["Vendredi Saint", -2],
  ["Ascension", 39],
  ["jeudi de l'Ascension", 39],
  ["Pentecôte", 49],
  ["dimanche de Pentecôte", 49],
  ["lundi de Pentecôte", 50],
]);

/** A day that its deed has made famous: « les attentats du 11 septembre » are those of 2001. `deeds` are the words that name it so. */
export interface FamousDay {
  readonly name: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly deeds: readonly string[];
}

/** Famous days whose year the press no longer writes. */
export const FAMOUS_DAYS: readonly FamousDay[] = [
  { name: "7 janvier", year: 2015, month: 1, day: 7, deeds: ["attentats", "attentat"] },
  { name: "11 septembre", year: 2001, month: 9, day: 11, deeds: ["attentats", "attentat", "attaques", "attaque"] },
  {
    name: "13 novembre",
    year: 2015,
    month: 11,
    day: 13,
    deeds: ["attentats", "attentat", "procès", "attaques", "tueries", "rescapés", "survivants"],
  },
  {
    name: "7 octobre",
    year: 2023,
    month: 10,
    day: 7,
    deeds: ["attaque", "attaques", "massacre", "massacres", "attentat", "attentats", "pogrom", "Hamas"],
  },
];

/** Ways whose names are often dates: « rue du 4-Septembre », « place du 8-Mai-1945 ». */
export const STREET_WORDS = [
  "rue",
  "place",
  "avenue",
  "boulevard",
  "bd",
  "quai",
  "square",
  "impasse",
  "allée",
  "allées",
  "esplanade",
  "faubourg",
  "cours",
  "ruelle",
  "rond-point",
  "passage",
  "promenade",
  "métro",
  "av",
  "bld",
  "blvd",
  "chemin",
  "route",
  "voie",
  "venelle",
  "parvis",
] as const;

/** Buildings that take such names too, but are closed « du 12 au 14 mai » as well: only the hyphen tells. */
export const NAMED_PLACES = [
  "station",
  "lycée",
  "collège",
  "école",
  "stade",
  "pont",
  "hôpital",
  "caserne",
  "résidence",
  "gare",
  "arrêt",
  "quartier",
  "cité",
  "parc",
  "gymnase",
  "salle",
  "ligne",
  "centre",
  "maison",
  "groupe",
  "pôle",
  "théâtre",
  "espace",
  "tour",
] as const;

/** Works whose titles may hold a date: « le film « Jeudi noir » ». */
export const WORK_WORDS = [
  "film",
  "roman",
  "livre",
  "récit",
  "essai",
  "recueil",
  "nouvelle",
  "chanson",
  "tube",
  "titre",
  "single",
  "morceau",
  "album",
  "série",
  "saga",
  "pièce",
  "comédie",
  "spectacle",
  "opéra",
  "documentaire",
  "docu",
  "reportage",
  "podcast",
  "émission",
  "exposition",
  "tableau",
  "toile",
  "bande dessinée",
  "BD",
  "manga",
  "thriller",
  "polar",
  "poème",
  "revue",
  "magazine",
  "hebdomadaire",
] as const;
