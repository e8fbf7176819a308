/**
 * Words that say nothing about what a text is about: articles, pronouns, prepositions, conjunctions, the commonest adverbs,
 * the auxiliaries and the verbs that only carry others. In small letters, with their accents, without elision marks
 * (« l », « qu »), apostrophes straight. Common knowledge of the language, written for this project.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    // Articles, possessives, demonstratives, quantities.
    "le la les l un une des du de d au aux ce c cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos",
    "quel quelle quels quelles tout toute tous toutes chaque plusieurs certains certaines certain certaine quelque quelques",
    "aucun aucune nul nulle autre autres même mêmes tel telle tels telles divers diverses différents différentes",
    // Pronouns.
    "je j tu il elle on nous vous ils elles me m te t se s lui eux moi toi soi y en qui que qu quoi dont où lequel laquelle",
    "lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles celui celle ceux celles ceci cela ça ci là",
    "personne rien quelqu quelconque chacun chacune autrui",
    // Prepositions and conjunctions.
    "à a dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après devant derrière dès jusque",
    "jusqu hors malgré parmi selon outre envers lors afin via et ou ni mais or donc car si comme quand lorsque lorsqu puisque",
    "puisqu quoique quoiqu parce tandis alors ainsi sinon soit",
    // Adverbs.
    "ne n pas plus moins très trop peu beaucoup assez aussi autant tant si bien mal mieux encore déjà toujours jamais souvent",
    "parfois ici ailleurs puis ensuite enfin hier aujourd hui aujourd'hui demain désormais maintenant bientôt notamment",
    "également toutefois cependant pourtant néanmoins seulement surtout presque environ près loin tôt tard vite ensemble",
    "plutôt davantage guère non oui voici voilà auprès dehors dedans dessus dessous partout longtemps actuellement",
    // To be, to have, to do, to go, to be able, to have to.
    "être est es suis sommes êtes sont était étais étions étiez étaient fut furent sera seront serai serait seraient soient",
    "fût été étant avoir ai as avons avez ont avais avait avions avaient eut eurent aura auront aurait auraient ait aient eu",
    "ayant faire fait fais font faisait faisaient fera feront ferait faite faites faits faisant va vont vais allait allaient ira",
    "iront aller peut peux peuvent pouvait pouvaient pourra pourront pourrait pourraient pu pouvoir doit dois doivent devait",
    "devaient devra devront devrait devraient dû devoir veut veulent voulait faut fallait faudra faudrait",
    // What every article says.
    "dit dire disent disait déclaré déclare déclarer annoncé annonce indiqué indique affirmé affirme précisé précise ajouté",
    "ajoute expliqué explique estimé estime selon assuré assure souligné souligne",
  ]
    .join(" ")
    .split(" "),
);
