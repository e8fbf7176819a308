/** Articles and the like that may open a voice. Elided ones keep their apostrophe, as tokens do. */
export const DEFINITE_ARTICLES: ReadonlySet<string> = set("le la l' les");
export const INDEFINITE_ARTICLES: ReadonlySet<string> = set(
  "un une des certains certaines plusieurs quelques d' de d'autres",
);
export const OTHER_DETERMINERS: ReadonlySet<string> = set(
  "ce cet cette ces son sa ses leur leurs notre nos mon ma mes deux trois quatre cinq six sept huit neuf dix nombreux divers",
);
/** Words that stand for somebody named before; « ce dernier » begins with a determiner. */
export const PRONOUNS: ReadonlySet<string> = set("il elle ils elles celui-ci celle-ci");
/** « du » and « au » hold an article; before a title they stand for « Le ». */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["au", "Le"],
  ["du", "Le"],
  ["aux", "Les"],
  ["des", "Les"],
]);

/** Words between an article and its noun: « le premier ministre », « l’ancien maire ». */
export const FOREGOING_ADJECTIVES: ReadonlySet<string> = set(
  "premier première ancien ancienne anciens anciennes nouveau nouvel nouvelle futur future haut haute hauts grand grande jeune " +
    "petit petite second seconde vieux vieille double autre autres principal principale principaux même seul seule nombreux",
);

export const PREPOSITIONS: ReadonlySet<string> = set(
  "de d' du des à au aux avec sans chez par pour sur sous dans en vers contre entre pendant durant avant après depuis selon " +
    "devant derrière dès malgré parmi outre hors envers auprès près lors face grâce",
);

/** Words that end a voice at once: pronouns, conjunctions, auxiliaries. */
export const BREAKING_WORDS: ReadonlySet<string> = set(
  "a ont est sont avait avaient était étaient sera seront serait seraient aura auront aurait auraient fut furent va vont fait font " +
    "peut peuvent doit doivent pourrait pourraient devrait devraient veut veulent ait soit il elle ils elles on je nous vous qui que " +
    "qu' dont où se s' ne n' lui y mais car or ni si quand lorsque lorsqu' alors puis donc tandis comme puisque puisqu' parce c' " +
    "j' t' m' ça cela ceci celui celle ceux selon après avant pendant depuis lors",
);

/** Days and hours, which stand between a verb and its subject (« a déclaré jeudi le maire ») and never in a voice. */
export const TIME_WORDS: ReadonlySet<string> = set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche hier avant-hier aujourd'hui demain matin soir midi après-midi nuit janvier " +
    "février mars avril mai juin juillet août septembre octobre novembre décembre récemment aussitôt tôt tard dernier dernière",
);

/** Adverbs between an auxiliary and its participle, or behind the verb; words in « -ment » are understood. */
export const ADVERBS: ReadonlySet<string> = set(
  "aussi déjà toutefois ainsi alors ensuite encore toujours bien enfin cependant pourtant même lui elle eux plus ici néanmoins " +
    "souvent longtemps jadis naguère notamment vite aussitôt donc depuis surtout hier aujourd'hui puis presque d'ailleurs",
);

/** Runs of words that do the work of an adverb. */
export const ADVERB_PHRASES: readonly (readonly string[])[] = [
  ["d'", "abord"],
  ["tout", "d'", "abord"],
  ["par", "ailleurs"],
  ["en", "outre"],
  ["à", "son", "tour"],
  ["à", "leur", "tour"],
  ["pour", "sa", "part"],
  ["pour", "leur", "part"],
  ["de", "son", "côté"],
  ["de", "leur", "côté"],
  ["quant", "à", "lui"],
  ["quant", "à", "elle"],
  ["en", "fin", "de", "semaine"],
  ["la", "semaine", "dernière"],
  ["le", "mois", "dernier"],
  ["tout", "de", "même"],
  ["quand", "même"],
  ["en", "effet"],
  ["en", "revanche"],
  ["au", "contraire"],
  ["au", "passage"],
  ["à", "nouveau"],
  ["de", "nouveau"],
  ["à", "ce", "sujet"],
  ["à", "ce", "propos"],
  ["à", "cet", "égard"],
  ["à", "l'", "époque"],
  ["à", "l'", "antenne"],
  ["à", "l'", "audience"],
  ["à", "la", "barre"],
  ["sur", "place"],
  ["dans", "la", "foulée"],
  ["dans", "la", "journée"],
  ["dans", "la", "soirée"],
  ["dans", "la", "matinée"],
  ["en", "substance"],
  ["en", "conclusion"],
  ["en", "préambule"],
  ["en", "souriant"],
  ["d'", "ailleurs"],
  ["d'", "emblée"],
  ["d'", "une", "même", "voix"],
  ["au", "téléphone"],
  ["par", "téléphone"],
  ["sans", "détour"],
  ["sans", "ambages"],
  ["avec", "force"],
  ["avec", "insistance"],
  ["de", "concert"],
  ["quant", "à", "eux"],
  ["quant", "à", "elles"],
  ["pour", "leur", "compte"],
  ["sous", "couvert", "d'", "anonymat"],
  ["sous", "couvert", "de", "l'", "anonymat"],
  ["sous", "le", "couvert", "de", "l'", "anonymat"],
  ["sous", "condition", "d'", "anonymat"],
  ["sous", "le", "sceau", "de", "l'", "anonymat"],
];

/** Titles before a name. */
export const TITLES: ReadonlyMap<string, "m" | "f" | undefined> = new Map([
  ["m.", "m"],
  ["mm.", "m"],
  ["monsieur", "m"],
  ["mme", "f"],
  ["mme.", "f"],
  ["mlle", "f"],
  ["madame", "f"],
  ["me", undefined],
  ["maître", undefined],
  ["mgr", "m"],
  ["dr", undefined],
  ["dr.", undefined],
  ["pr", undefined],
  ["pr.", undefined],
]);

/** Small words inside a name: « Ursula von der Leyen », « Dominique de Villepin ». */
export const NAME_PARTICLES: ReadonlySet<string> = set(
  "de d' du des von van der den ben bin al el da dos la le di del ter zu",
);

function set(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
