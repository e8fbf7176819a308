/**
 * Nouns that a comma sets beside a name of two words or more when it is a person's: « Odile Garrec, une habitante », « le gérant du bar, Odile Garrec ».
 * Left out are those that a body or a country may be as well (« acteur », « leader », « candidate », « voisin »). Folded, in the singular.
 */
export const APPOSED_NOUNS: ReadonlySet<string> = new Set(
  (
    "directeur directrice porte-parole avocat avocate secretaire delegue deleguee responsable gerant gerante conseiller conseillere " +
    "pdg patron patronne dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice chef cheffe colonel general lieutenant commandant " +
    "capitaine sergent brigadier pompier gendarme policier policiere pilote conducteur conductrice chauffeur marin pecheur " +
    "medecin chirurgien infirmier infirmiere pharmacien pharmacienne professeur professeure enseignant enseignante instituteur institutrice " +
    "eleve etudiant etudiante lyceen lyceenne ecrivain ecrivaine romancier romanciere journaliste photographe cineaste actrice comedien " +
    "comedienne chanteur chanteuse musicien musicienne peintre chercheur chercheuse historien historienne economiste geologue biologiste " +
    "sociologue politologue analyste entraineur entraineuse joueur joueuse arbitre agriculteur agricultrice eleveur eleveuse viticulteur " +
    "viticultrice maraicher maraichere ouvrier ouvriere employe employee salarie salariee artisan boulanger boulangere commercant " +
    "commercante restaurateur restauratrice syndicaliste notaire retraite retraitee habitant habitante riverain riveraine voyageur " +
    "voyageuse passager passagere touriste rescape rescapee survivant survivante temoin veuve veuf epouse epoux mari femme mere pere " +
    "fils fille frere soeur oncle tante neveu niece cousin cousine grand-mere grand-pere opposant opposante militant militante milliardaire"
  ).split(" "),
);
