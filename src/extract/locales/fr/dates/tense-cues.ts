import { SCHEDULED_PRESENT } from "./scheduled-present.ts";

/** A form of verb, the time it shows, and what a clause must hold for it to be looked for. */
export type TenseCue = readonly [pattern: RegExp, tense: "past" | "future", clue?: RegExp];

/** What parts one clause from the next: marks, and the words that open a subordinate or a second member. */
export const CLAUSE_BREAK =
  /[,;:()«»“”"–—]|(?<![\p{L}\p{N}])(?:qui|que|où|dont|lorsque|quand|tandis|alors|puis|et|mais|pour|afin|car|parce|avant\sque|après\savoir|si)(?![\p{L}\p{N}])|(?<!\p{L})(?:qu|lorsqu)'/giu;

/** Nouns that end as participles do: « comité », « journée », « députés »; and « été ». */
const NO_PARTICIPLE =
  "\\p{L}*ités?|sociétés?|santé|étés?|députés?e?s?|marchés?|côtés?|comtés?|traités?|libertés?|beauté|difficultés?|volontés?|fierté|musées?|armées?|journées?|années?|soirées?|matinées?|arrivées?|entrées?|durées?|idées?|lycées?|employée?s?|chaussées?|tournées?|assemblées?|fusées?|vallées?|cafés?|blés?|degrés?|clés?|écoliers?";

/** Verbs whose compound past is made with « être »; of the others « est fermé » is a present, and tells nothing. */
const MOTION =
  "arriv|part|ven|interven|surven|parven|reven|deven|all|entr|rentr|sort|mont|descend|tomb|rest|retourn|pass|décéd|n|par|appar";

/** Stems whose own last letter is an r: « dura » and « tirait » are no futures. */
const OWN_R =
  "mesur|assur|rassur|dur|endur|jur|figur|procur|captur|murmur|inaugur|satur|structur|entour|labour|savour|demeur|pleur|effleur|leurr|écœur|apeur|endigu|tortur|sutur|censur|fissur|pâtur|ratur|tir|retir|attir|étir|inspir|respir|transpir|conspir|expir|aspir|admir|désir|soupir|vir|chavir|empir|affair|éclair|flair|déclar|serr|desserr|resserr|barr|narr|enterr|atterr|fourr|bourr|poudr|saupoudr";

/** Finite verbs, each pattern with the tense it shows. */
const FINITE_FORMS: readonly TenseCue[] = [
  // « est prévu lundi »: the auxiliary is present, the thing is to come.
  [
    /(?<!\p{L})(?:est|sont|restent?)\s(?:prévu|attendu|programmé|annoncé|convoqué|fixé|censé|appelé|invité|espéré|reporté|organisé|planifié|donné|diffusé|proposé|célébré)e?s?(?!\p{L})/giu,
    "future",
  ],
  [
    /(?<!\p{L})(?<!(?:comme|initialement|d'abord|jadis|originellement|était|étaient|avait\sété|avaient\sété)\s)(?:prévu|attendu|programmé|fixé)e?s?(?=\s(?:pour|au|à|ce|cette|le|en|fin|début|mi-|vers|dans|dès|du|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d)|\s*$)/giu,
    "future",
  ],
  // « reportée au 3 mai » looks forward, « reportée du 3 mai » back.
  [
    /(?<!\p{L})(?:reporté|repoussé|ajourné|décalé)e?s?(?=\s(?:pour|au|à|ce|cette|en|fin|début|mi-|vers|dans|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)|\s*$)/giu,
    "future",
  ],
  // « a-t-on appris lundi »
  [
    /(?<!\p{L})(?:a|avait|ont|avaient|aurait|auraient|eut|est|sont|était)[-\u2011](?:t[-\u2011])?(?:on|ils?|elles?)\s\p{L}+/giu,
    "past",
  ],
  [
    /(?<!\p{L})(?:va|vont|vais|allons|doit|doivent|devra|devront|devrait|devraient|pourrait|pourraient|s'apprêtent?|comptent?|rendez-vous|d'ici|prochainement|bientôt|à\svenir)(?!\p{L})/giu,
    "future",
  ],
  [SCHEDULED_PRESENT, "future"],
  // What is meant to be done: « son intention de fermer le site en mars », « a promis de revenir lundi ».
  [
    /(?<!\p{L})(?:intention|projet|promesse|menace|espoir|promis|prévu|prévo(?:it|ient|yait|yaient)|esp(?:ère|èrent|érait)|entend(?:ent|ait|aient)?|ve(?:ut|ulent)|souhait(?:e|ent|ait|aient)|compt(?:e|ent|ait|aient)|envisag(?:e|ent|eait|eaient)|menac(?:e|ent|é|ait)|propos(?:e|ent)|appell(?:e|ent)|invit(?:e|ent)|s'(?:est|sont)\sengagé)e?s?\s(?:\p{L}+\s){0,3}?(?:de\s|d'|à\s)?\p{L}+(?:er|ir|re|oir)(?!\p{L})/giu,
    "future",
  ],
  // Rumour: « aurait quitté », « serait mort », « se serait enfui ». « serait rouverte », « aurait lieu » look forward from what was said.
  [
    new RegExp(
      `(?<!\\p{L})(?:(?:aurai(?:t|ent)|(?<=(?<!\\p{L})se\\s)serai(?:t|ent))\\s(?!lieu(?!\\p{L}))(?:\\p{L}+\\s)?(?!\\p{L}{3,5}di(?!\\p{L}))\\p{L}+(?:é|i|u|it|is|ert)|serai(?:t|ent)\\s(?:\\p{L}+\\s)?(?:(?:${MOTION})(?:é|i|u)|mort|enfui|échappé|enlevé))e?s?(?!\\p{L})`,
      "giu",
    ),
    "past",
  ],
  [/(?<!\p{L})(?!(?:front|affront)(?!\p{L}))\p{Ll}*ront(?!\p{L})/gu, "future"],
  [
    new RegExp(
      `(?<!\\p{L})(?!(?:souviendra|retiendra|restera(?=\\s(?:comme|les?|la|l'|une?)(?!\\p{L}))|extra|rencontra|montra|démontra|administra|entra|rentra|livra|délivra|encadra|engendra|(?:${OWN_R})a)(?!\\p{L}))(?:\\p{Ll}*(?:e|i|d|v|u|r|tt|ît)ra|aura|saura)(?!\\p{L})`,
      "gu",
    ),
    "future",
  ],
  [/(?<!\p{L})(?:nous\s\p{Ll}+rons|(?:je\s|j')\p{Ll}+rai)(?!\p{L})/giu, "future"],
  // The future of what was said in the past: « a promis qu'il viendrait ».
  [
    new RegExp(
      `(?<!\\p{L})(?!(?:engendr|encadr|cadr|livr|délivr|ouvr|couvr|découvr|recouvr|${OWN_R})ai(?:t|ent)(?!\\p{L}))\\p{Ll}*(?:e|i|d|v|r|u|tt|ît)rai(?:t|ent)(?!\\p{L})`,
      "gu",
    ),
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

/** Words right before an expression that look forward where no verb says otherwise: « coupée jusqu'à dimanche », « jugé à partir de lundi ». */
export const FORWARD_LINK =
  /(?<!\p{L})(?:jusqu'(?:à|au|en)|à\s(?:partir|compter)\s(?:de|du)|pour|d'ici|d'ici\sà)\s(?:le\s|ce\s)?$/iu;

/** « placé en alerte jusqu'à samedi »: what was decided lasts until then, though the verb is past. */
export const UNTIL = /(?<!\p{L})jusqu'(?:à|au)\s(?:le\s|ce\s)?$/iu;

/** « ont déposé jeudi un préavis de grève à partir de mardi »: what was decided begins then, though the verb is past. */
export const TO_BEGIN =
  /(?<!\p{L})(?:préavis|grèves?|arrêtés?|décrets?|interdictions?|fermetures?|gratuité|couvre-feux?|débrayages?|suspensions?|restrictions?|limitations?|hausses?|baisses?|mesures?|boycott|embargo|trêve|cessez-le-feu|confinement|état d'urgence|moratoire)(?!\p{L})[^.;:!?]{0,60}\s(?:à\spartir\s(?:de|du)|à\scompter\s(?:de|du)|dès)\s(?:le\s|ce\s)?$/iu;

/** « a duré jusqu'à samedi »: verbs of what goes on; in the past, they and what they lasted until are over. */
export const LASTED =
  /(?<!\p{L})(?:dur|rest|séjourn|poursuiv|prolong|attend|dorm|march|travaill|continu|occup|résist|lutt|jou|discut|viv|véc|camp|défil|négoci|fêt|patient|veill)(?:é|i|u|a|ait|aient|èrent|ir?ent|it)(?:e?s?)(?!\p{L})/iu;

/** Words right before an expression that look back whatever the verb: « fermé depuis le 3 mai ». */
export const BACKWARD_LINK = /(?<!\p{L})depuis\s(?:le\s|la\s|l'|ce\s)?$/iu;

/** Participles say less than a finite verb: they count only where their own clause has none (« élu dimanche, le maire prendra… »). */
export const PARTICIPLE_CUES: readonly TenseCue[] = [
  [
    new RegExp(
      // After an article it is a noun: « la tenue d'un séminaire », « la mise en service ».
      `(?<!\\p{L})(?<!(?<!\\p{L})(?:la|une|cette|sa|leur|les|des|le|un|ce|cet|de|en|par)\\s)(?!(?:${NO_PARTICIPLE})(?!\\p{L}))(?:\\p{L}+é(?:e|s|es)?|(?:ré)?élue?s?|réunie?s?|promue?s?|conclue?s?|abattue?s?|saisie?s?|choisie?s?|investie?s?|rétablie?s?|introduite?s?|détruite?s?|construite?s?|inscrite?s?|découverte?s?|offerte?s?|venue?s?|parue?s?|survenue?s?|tenue?s?|reçue?s?|(?:re|per|pro|com|ad|trans|sou|é|dé)?mise?s?|(?:re|sur|com|entre|ap|é)?prise?s?|morte?s?|ouverte?s?|battue?s?|rendue?s?|vaincue?s?|disparue?s?|partie?s?(?=\\s(?:le|de|du|en|à|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L}))|apparue?s?|vendue?s?|condamnée?s?|connue?s?)(?!\\p{L})`,
      "giu",
    ),
    "past",
  ],
];

/** The letters of « viendra », « viendront », « viendrait ». */
const FUTURE_ENDING = /ra|ront/u;

/** The same patterns, joined: all that show one tense in one, so that a clause is gone through four times and not twenty. */
export const FINITE_CUES: readonly TenseCue[] = joined(FINITE_FORMS);

function joined(cues: readonly TenseCue[]): readonly TenseCue[] {
  const kinds: readonly (readonly [flags: string, tense: TenseCue[1], clue?: RegExp])[] = [
    ["giu", "future"],
    ["gu", "future", FUTURE_ENDING],
    ["giu", "past"],
    ["gu", "past"],
  ];
  return kinds.flatMap(([flags, tense, clue]): readonly TenseCue[] => {
    const sources = cues.filter((cue) => cue[1] === tense && cue[0].flags === flags).map(([pattern]) => pattern.source);
    const bare = sources.map((source) => source.replace(/^\(\?<!\\p\{L\}\)/u, ""));
    return sources.length === 0
      ? []
      : [[new RegExp(`(?<!\\p{L})(?:${bare.join("|")})`, flags), tense, clue ?? /\p{L}/u]];
  });
}
