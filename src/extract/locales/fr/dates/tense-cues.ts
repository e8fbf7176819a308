/** A form of verb, and the time it shows. */
export type TenseCue = readonly [pattern: RegExp, tense: "past" | "future"];

/** What parts one clause from the next: marks, and the words that open a subordinate or a second member. */
export const CLAUSE_BREAK =
  /[,;:()«»“”"–—]|(?<![\p{L}\p{N}])(?:qui|que|où|dont|lorsque|quand|tandis|alors|puis|et|mais|pour|afin|car|parce|avant\sque|après\savoir|si)(?![\p{L}\p{N}])|(?<!\p{L})(?:qu|lorsqu)'/giu;

/** Nouns that end as participles do: « comité », « journée », « députés »; and « été ». */
const NO_PARTICIPLE =
  "\\p{L}*ités?|sociétés?|santé|étés?|députés?e?s?|marchés?|côtés?|comtés?|traités?|libertés?|beauté|difficultés?|volontés?|fierté|musées?|armées?|journées?|années?|soirées?|matinées?|arrivées?|entrées?|durées?|idées?|lycées?|employée?s?|chaussées?|tournées?|assemblées?|fusées?|vallées?|cafés?|blés?|degrés?|clés?|écoliers?";

/** Verbs whose compound past is made with « être »; of the others « est fermé » is a present, and tells nothing. */
const MOTION =
  "arriv|part|ven|interven|surven|parven|reven|deven|all|entr|rentr|sort|mont|descend|tomb|rest|retourn|pass|décéd|n|par|appar";

/** Each pattern with the tense it shows. */
export const FINITE_CUES: readonly TenseCue[] = [
  // « est prévu lundi »: the auxiliary is present, the thing is to come.
  [
    /(?<!\p{L})(?:est|sont|restent?)\s(?:prévu|attendu|programmé|annoncé|convoqué|fixé|censé|appelé|invité|espéré|reporté)e?s?(?!\p{L})/giu,
    "future",
  ],
  [
    /(?<!\p{L})(?:prévu|attendu|programmé|fixé|reporté|repoussé|ajourné)e?s?(?=\s(?:pour|au|à|ce|cette|le|en|fin|début|mi-|vers|dans|dès|du|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d)|\s*$)/giu,
    "future",
  ],
  [
    /(?<!\p{L})(?:va|vont|vais|allons|doit|doivent|devra|devront|devrait|devraient|pourrait|pourraient|s'apprêtent?|comptent?|rendez-vous|d'ici|prochainement|bientôt|à\svenir)(?!\p{L})/giu,
    "future",
  ],
  // The present of a timetable: « le conseil se réunit jeudi ».
  [
    /(?<!\p{L})(?:se\sréuni(?:t|ssent)|débutent?|commencent?|s'ouvr(?:e|ent)|rouvr(?:e|ent)|repren(?:d|nent)|se\stien(?:t|nent)|(?:a|ont)\slieu|entrent?\sen\svigueur|s'achèvent?|se\sterminent?|affrontent?)(?!\p{L})/giu,
    "future",
  ],
  // Rumour: « aurait quitté ».
  [
    /(?<!\p{L})(?:aurai(?:t|ent)|serai(?:t|ent))\s(?:\p{L}+\s)?(?!prêts?(?!\p{L}))\p{L}+(?:é|i|u|it|is|ert)e?s?(?!\p{L})/gu,
    "past",
  ],
  [/(?<!\p{L})(?!(?:front|affront)(?!\p{L}))\p{Ll}*ront(?!\p{L})/gu, "future"],
  [
    /(?<!\p{L})(?!(?:extra|rencontra|montra|démontra|administra|entra|rentra|tira|retira|attira|inspira|respira|expira|aspira|admira|vira|livra|délivra|encadra|engendra|empira)(?!\p{L}))(?:\p{Ll}*(?:e|i|d|v|u|r|tt|ît)ra|aura|saura)(?!\p{L})/gu,
    "future",
  ],
  [/(?<!\p{L})(?:nous\s\p{Ll}+rons|(?:je\s|j')\p{Ll}+rai)(?!\p{L})/giu, "future"],
  // The future of what was said in the past: « a promis qu'il viendrait ».
  [
    /(?<!\p{L})(?!(?:tir|retir|attir|inspir|respir|expir|aspir|admir|désir|vir|engendr|encadr|cadr|livr|délivr|ouvr|couvr|découvr|recouvr)ai(?:t|ent)(?!\p{L}))\p{Ll}*(?:e|i|d|v|r|u|tt|ît)rai(?:t|ent)(?!\p{L})/gu,
    "future",
  ],
  [
    /(?<!\p{L})(?:a|ont|ai|avons|avez|avait|avaient|eut|eurent|était|étaient|fut|furent|s'est|se\ssont)\s(?:(?:été|\p{L}+ment|déjà|ensuite|alors|aussi|également|bien|pas|plus|jamais|enfin|encore|ainsi|d'abord|tous|toutes|donc)\s){0,2}(?:\p{L}+(?:é|i|u|it|is|int|ert|ort|aint|ous|os)e?s?|fait)(?!\p{L})/giu,
    "past",
  ],
  [new RegExp(`(?<!\\p{L})(?:est|sont)\\s(?:\\p{L}+\\s)?(?:(?:${MOTION})(?:é|i|u)|mort)e?s?(?!\\p{L})`, "giu"), "past"],
  [
    /(?<!\p{L})(?:\p{L}+(?:èrent|irent|urent|inrent)|(?:fut|eut|vint|prit|mit|fit|dit|vit|parut|mourut|naquit|partit|finit|reçut|revint|devint|perdit|rendit|répondit))(?!\p{L})/giu,
    "past",
  ],
  [
    /(?<!\p{L})(?!(?:fait|lait|trait|portrait|attrait|souhait|bienfait|méfait|parfait|forfait|satisfait|plaît|sait|connaît|paraît|retrait|extrait|abstrait)(?!\p{L}))\p{L}+(?:ait|aient)(?!\p{L})/giu,
    "past",
  ],
  [/(?<!\p{L})(?:viens|vient|viennent)\sde?(?!\p{L})/giu, "past"],
];

/** Participles say less than a finite verb: they count only where their own clause has none (« élu dimanche, le maire prendra… »). */
export const PARTICIPLE_CUES: readonly TenseCue[] = [
  [
    new RegExp(
      `(?<!\\p{L})(?!(?:${NO_PARTICIPLE})(?!\\p{L}))(?:\\p{L}+é(?:e|s|es)?|élue?s?|réunie?s?|venue?s?|parue?s?|survenue?s?|tenue?s?|reçue?s?|mise?s?|prise?s?|morte?s?|ouverte?s?|battue?s?|rendue?s?|vaincue?s?)(?!\\p{L})`,
      "giu",
    ),
    "past",
  ],
];
