/**
 * Verbs by which a French article makes somebody speak. `says`: being the subject of such a verb makes a source (« X a
 * déclaré »). `claims`: the same, but only with what was said behind it, « que », an infinitive, a colon or words between
 * marks, since it also takes an object (« la ligne assure le trafic »). `interjected`: only behind the words or between
 * commas (« …, poursuit X »); elsewhere it means something else. `greets`: carries words only when they stand between
 * quotation marks (« X a salué « un exploit » »).
 */
export type SpeechStrength = "says" | "claims" | "interjected" | "greets";

/** Forms of one verb: present (singular, plural), imperfect (singular, plural), past historic (singular), participles; empty when it is another word. */
export interface SpeechVerbForms {
  readonly present: readonly [string, string];
  readonly imperfect: readonly [string, string];
  readonly historic: string;
  readonly past: string;
  readonly gerund: string;
}

/**
 * Infinitives in -er, and those in -ir that go like « finir »; their forms follow from the infinitive.
 * Common knowledge of the trade, written for this project.
 */
export const REGULAR_SPEECH_VERBS: Readonly<Record<SpeechStrength, readonly string[]>> = {
  says: [
    "déclarer affirmer annoncer indiquer préciser expliquer souligner ajouter confirmer estimer juger rapporter",
    "révéler raconter témoigner insister marteler répéter répliquer rétorquer riposter commenter",
    "signaler détailler nuancer tempérer renchérir plaider avouer regretter déplorer dénoncer nier exiger",
    "réfuter contester rappeler jurer certifier clamer proclamer argumenter analyser supposer résumer évaluer",
    "relater réitérer tweeter avertir réagir suggérer spécifier alerter informer divulguer pronostiquer objecter",
    "protester énoncer titrer recommander préconiser citer décrier arguer pointer",
  ].flatMap((line) => line.split(" ")),
  claims: [
    "assurer confier constater noter observer concéder considérer garantir mentionner penser relever déduire",
    "parier anticiper imaginer",
  ].flatMap((line) => line.split(" ")),
  interjected: [
    "souffler glisser lâcher hurler murmurer chuchoter soupirer interroger enchaîner continuer railler pester fulminer",
    "tonner gronder balayer trancher grincer relativiser plaisanter sermonner décrypter développer philosopher",
    "corriger rectifier minimiser avancer scander ordonner supplier ironiser conseiller justifier",
    "éluder bredouiller marmonner maugréer bougonner vociférer applaudir approuver acquiescer blaguer confesser asséner",
    "questionner récapituler temporiser persifler tacler râler rugir ricaner rassurer lister synthétiser appuyer abonder",
  ].flatMap((line) => line.split(" ")),
  greets: [
    "saluer évoquer qualifier remercier accuser critiquer fustiger condamner menacer appeler proposer réclamer",
    "vanter louer souhaiter célébrer blâmer inviter refuser crier lancer revendiquer espérer afficher",
    "demander invoquer dérouler parler",
  ].flatMap((line) => line.split(" ")),
};

/** Verbs whose forms do not follow from the infinitive. */
export const IRREGULAR_SPEECH_VERBS: Readonly<Record<SpeechStrength, readonly SpeechVerbForms[]>> = {
  says: [
    forms("dit", "disent", "disait", "disaient", "dit", "dit", "disant"),
    forms("prédit", "prédisent", "prédisait", "prédisaient", "prédit", "prédit", "prédisant"),
    forms("écrit", "écrivent", "écrivait", "écrivaient", "écrivit", "écrit", "écrivant"),
    forms("prévient", "préviennent", "prévenait", "prévenaient", "prévint", "prévenu", "prévenant"),
    forms("admet", "admettent", "admettait", "admettaient", "admit", "admis", "admettant"),
    forms("reconnaît", "reconnaissent", "reconnaissait", "reconnaissaient", "reconnut", "reconnu", "reconnaissant"),
    forms("prétend", "prétendent", "prétendait", "prétendaient", "prétendit", "prétendu", "prétendant"),
    forms("répond", "répondent", "répondait", "répondaient", "répondit", "répondu", "répondant"),
    forms("dément", "démentent", "démentait", "démentaient", "démentit", "démenti", "démentant"),
    forms("craint", "craignent", "craignait", "craignaient", "craignit", "craint", "craignant"),
    forms("conclut", "concluent", "concluait", "concluaient", "conclut", "conclu", "concluant"),
  ],
  claims: [
    forms("croit", "croient", "croyait", "croyaient", "crut", "cru", "croyant"),
    forms("prévoit", "prévoient", "prévoyait", "prévoyaient", "prévit", "prévu", "prévoyant"),
    forms("comprend", "comprennent", "comprenait", "comprenaient", "comprit", "compris", ""),
    forms("sait", "savent", "savait", "savaient", "", "", ""),
  ],
  interjected: [
    forms("soutient", "soutiennent", "soutenait", "soutenaient", "soutint", "soutenu", "soutenant"),
    forms("maintient", "maintiennent", "maintenait", "maintenaient", "maintint", "maintenu", ""),
    forms("poursuit", "poursuivent", "poursuivait", "poursuivaient", "poursuivit", "poursuivi", "poursuivant"),
    forms("reprend", "reprennent", "reprenait", "reprenaient", "reprit", "repris", "reprenant"),
    forms("sourit", "sourient", "souriait", "souriaient", "sourit", "souri", "souriant"),
    forms("complète", "complètent", "complétait", "complétaient", "compléta", "complété", "complétant"),
  ],
  greets: [
    forms("accueille", "accueillent", "accueillait", "accueillaient", "accueillit", "accueilli", "accueillant"),
    forms("décrit", "décrivent", "décrivait", "décrivaient", "décrivit", "décrit", "décrivant"),
    forms("promet", "promettent", "promettait", "promettaient", "promit", "promis", "promettant"),
    forms("défend", "défendent", "défendait", "défendaient", "défendit", "défendu", "défendant"),
  ],
};

/**
 * After « s’ » or « se », with « être » in the compound past (« s’est félicité »): participle first, then the present. `says`
 * when nothing else is said: « se plaint » is enough, « se défend » needs the words.
 */
export const REFLEXIVE_SPEECH_VERBS: readonly (readonly [
  past: string,
  singular: string,
  plural: string,
  strength?: SpeechStrength,
])[] = [
  ["félicité", "félicite", "félicitent"],
  ["réjoui", "réjouit", "réjouissent"],
  ["inquiété", "inquiète", "inquiètent"],
  ["indigné", "indigne", "indignent"],
  ["alarmé", "alarme", "alarment"],
  ["étonné", "étonne", "étonnent"],
  ["interrogé", "interroge", "interrogent", "claims"],
  ["exclamé", "exclame", "exclament"],
  ["souvenu", "souvient", "souviennent", "claims"],
  ["défendu", "défend", "défendent", "claims"],
  ["justifié", "justifie", "justifient", "claims"],
  ["emporté", "emporte", "emportent", "claims"],
  ["insurgé", "insurge", "insurgent"],
  ["désolé", "désole", "désolent"],
  ["plaint", "plaint", "plaignent"],
  ["engagé", "engage", "engagent", "claims"],
  ["agacé", "agace", "agacent", "claims"],
  ["amusé", "amuse", "amusent", "claims"],
  ["étranglé", "étrangle", "étranglent", "claims"],
  ["écrié", "écrie", "écrient"],
  ["esclaffé", "esclaffe", "esclaffent"],
  ["offusqué", "offusque", "offusquent"],
  ["impatienté", "impatiente", "impatientent"],
  ["émerveillé", "émerveille", "émerveillent"],
  ["enthousiasmé", "enthousiasme", "enthousiasment"],
  ["lamenté", "lamente", "lamentent"],
  ["rassuré", "rassure", "rassurent", "claims"],
  ["dit", "dit", "disent", "claims"],
  ["demandé", "demande", "demandent", "claims"],
  ["confié", "confie", "confient", "claims"],
  ["scandalisé", "scandalise", "scandalisent"],
  ["énervé", "énerve", "énervent", "claims"],
  ["enflammé", "enflamme", "enflamment", "claims"],
  ["attristé", "attriste", "attristent"],
  ["époumoné", "époumone", "époumonent"],
  ["excusé", "excuse", "excusent", "claims"],
  ["targué", "targue", "targuent", "claims"],
  ["ému", "émeut", "émeuvent", "claims"],
];

/** Verbs that speak only together with what follows: participle, present forms, and the words after. */
export const SPEECH_PHRASES: readonly {
  readonly past: string;
  readonly present: readonly [string, string];
  readonly gerund: string;
  readonly followedBy: readonly string[];
}[] = [
  {
    past: "fait",
    present: ["fait", "font"],
    gerund: "faisant",
    followedBy: ["savoir", "valoir", "part", "état", "remarquer", "observer", "comprendre"],
  },
  { past: "soutenu", present: ["soutient", "soutiennent"], gerund: "soutenant", followedBy: ["que", "qu'"] },
  { past: "maintenu", present: ["maintient", "maintiennent"], gerund: "", followedBy: ["que", "qu'"] },
  { past: "laissé", present: ["laisse", "laissent"], gerund: "laissant", followedBy: ["entendre"] },
  { past: "mis", present: ["met", "mettent"], gerund: "mettant", followedBy: ["en garde", "en doute", "en cause"] },
  { past: "remis", present: ["remet", "remettent"], gerund: "remettant", followedBy: ["en question", "en cause"] },
  {
    past: "tenu",
    present: ["tient", "tiennent"],
    gerund: "tenant",
    followedBy: ["à rappeler", "à préciser", "à souligner", "à rassurer", "à saluer"],
  },
  { past: "voulu", present: ["veut", "veulent"], gerund: "voulant", followedBy: ["rassurer", "rappeler", "croire"] },
];

function forms(
  singular: string,
  plural: string,
  imperfect: string,
  imperfects: string,
  historic: string,
  past: string,
  gerund: string,
): SpeechVerbForms {
  return { present: [singular, plural], imperfect: [imperfect, imperfects], historic, past, gerund };
}
