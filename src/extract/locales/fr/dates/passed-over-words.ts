import { IN_A_STREET, type PassedOverReason } from "./passed-over-reason.ts";

/** A sentence, a line or a quotation begins here. */
const OPENS = '(?:^|[.!?…:»«“”"(–—•-]\\s?|\\n\\s?)';

/** Why a month or a weekday is no date, most telling first: what stands right beside the word tells more than its form. */
export const PASSED_OVER_WORDS: readonly PassedOverReason[] = [
  {
    id: "street",
    kinds: ["month", "weekday"],
    before: IN_A_STREET,
    because: "nom de rue ou de lieu",
    example: ["Le fleuriste de la rue du 4-Septembre ferme.", "4-Septembre"],
  },
  {
    id: "person",
    kinds: ["month", "weekday"],
    word: /^\p{Lu}/u,
    before:
      /(?<!\p{L})(?:MM?\.|M|Mmes?|Mlles?|Me|Dr|Pr|Mgr|[Mm]adame|[Mm]onsieur|[Mm]aître|[Dd]octeure?|[Pp]rofesseure?)\s(?:\p{Lu}[\p{L}'-]{1,20}\s)?$/u,
    because: "nom de personne\u00a0: un titre de civilité est devant",
    example: ["La plainte de Mme Odile Avril est classée.", "Avril"],
  },
  {
    id: "feast",
    kinds: ["weekday"],
    after: /^\s(?:gras|saint|noir|fou|des\s\p{Lu}|de\s(?:Pâques|Pentecôte|l'Ascension))(?!\p{L})/u,
    because: "nom de fête ou de journée",
    example: ["Les crêpes de Mardi gras sont prêtes.", "Mardi"],
  },
  {
    id: "periodical",
    kinds: ["weekday", "month"],
    before: /(?<!\p{L})(?:Journal|Gazette|Courrier|Écho|Magazine|Revue|Lettre|Parisien|JDD)\s(?:du|de|d'|le)\s?$/u,
    because: "titre d’un journal",
    example: ["Il signait dans la Gazette du jeudi des chroniques de pêche.", "jeudi"],
  },
  {
    id: "person",
    kinds: ["month", "weekday"],
    word: /^\p{Lu}\p{Ll}+$/u,
    before: /\p{Ll}[\s,]\s?\p{Lu}\p{Ll}[\p{L}'-]{0,20}\s$/u,
    because: "prénom ou nom de famille\u00a0: un nom propre est devant",
    example: ["Le gardien Basile Juillet a tout arrêté.", "Juillet"],
  },
  {
    id: "person",
    kinds: ["month", "weekday"],
    word: /^\p{Lu}\p{Ll}+$/u,
    after: /^\s\p{Lu}\p{Ll}/u,
    because: "prénom ou partie d’un nom\u00a0: un nom propre suit",
    example: ["La chanteuse Mai Lorrain annule sa tournée.", "Mai"],
  },
  {
    id: "recurrent",
    kinds: ["weekday"],
    word: /s$/iu,
    because: "jour qui revient\u00a0: le pluriel ne dit pas lequel",
    example: ["La halle ouvre les mardis.", "mardis"],
  },
  {
    id: "recurrent",
    kinds: ["weekday"],
    after: /^\ssur\s(?:deux|trois|quatre)(?!\p{L})/u,
    because: "jour qui revient",
    example: ["Le bac ne passe qu'un samedi sur deux.", "samedi"],
  },
  {
    id: "recurrent",
    kinds: ["weekday", "month"],
    before: /(?<!\p{L})(?:chaque|les|des|aux|un|une|certains|plusieurs|tout|même|premier|dernier|seul)\s$/iu,
    because: "qui revient, ou un parmi d’autres\u00a0: rien ne dit lequel",
    example: ["Le curage reprend chaque avril.", "avril"],
  },
  {
    id: "night",
    kinds: ["weekday"],
    before: /(?<!\p{L})nuit\s(?:du|de|d'un)\s(?:\p{L}{4,8}\s(?:au|à)\s)?$/iu,
    because: "bout d’une nuit qui va d’un jour à l’autre\u00a0: aucune règle ne lit cette forme",
    example: ["Une grange a brûlé dans la nuit du jeudi au vendredi.", "jeudi"],
  },
  {
    id: "recurrent",
    kinds: ["weekday"],
    before: /(?<!\p{L})(?:le|du|au|et|ou)\s$/iu,
    because: "jour qui revient chaque semaine\u00a0: avec l’article et sans quantième, il ne dit pas lequel",
    example: ["Le guichet ferme le vendredi.", "vendredi"],
  },
  {
    id: "capital",
    kinds: ["month", "weekday"],
    word: /^\p{Lu}\p{Ll}+$/u,
    before: new RegExp(`(?<!${OPENS})$`, "u"),
    because: "majuscule au milieu d’une phrase\u00a0: lieu, planète, personne, marque ou titre",
    example: ["La sonde s'est posée sur Mars sans casse.", "Mars"],
  },
  {
    id: "person",
    kinds: ["weekday"],
    after: /^,\s\p{Ll}[^,.;:]{1,60},\s(?:n'|ne\s|(?:a|est|était|avait|fut|sera|s'est|s'était)\s)/u,
    because: "suivi d’une incise et d’un verbe sans sujet, comme le nom de quelqu’un",
    example: ["Jeudi, la jument grise, a encore gagné.", "Jeudi"],
  },
  {
    id: "no-rule",
    kinds: ["month"],
    because: "aucune règle ne la lit\u00a0: un mois seul, sans «\u202fen\u202f», «\u202fdepuis\u202f» ni année",
    example: ["Il pleut, c'est bien octobre.", "octobre"],
  },
];
