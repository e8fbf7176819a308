/**
 * How the press says that a figure is another occasion’s: last year’s edition, the first round, the first leg, the appeal. Kind → what shows it,
 * small letters, as the start of a word or phrase. A sentence that holds one of a kind is never held against one that does not.
 */
export const OTHER_OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  before: [
    "l[’']an (?:dernier|passé)",
    "l[’']année (?:dernière|passée|précédente)",
    "(?:la semaine|le mois|l[’']été|l[’']hiver|le trimestre|le mandat) (?:derni|précéd)",
    "(?:précédent|dernière) (?:édition|élection|crue|grève|mobilisation|record|bilan|plan|accident|attaque|séisme|match)",
    "(?:édition|élection|crue|grève|mobilisation|année|bilan) précédente?",
    "à l[’']époque",
    "à l[’']origine",
    "initialement",
    "dans un premier temps",
    "jusqu[’']alors",
    "auparavant",
    "il y a (?:un|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|\\d+) (?:an|mois|semaine|jour)",
  ],
  partial: ["résultats partiels", "sondage", "intentions de vote", "estimation", "projection"],
  round: ["premier tour", "1er tour"],
  half: ["mi-temps", "à l[’']aller", "match aller", "à la pause", "première manche"],
  appeal: ["en appel", "cour d[’']appel", "en cassation"],
};
