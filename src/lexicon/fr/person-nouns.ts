/** Nouns right before a name that say that it is a person's, beside public offices: « la directrice Odile Garrec ». Folded, in the singular. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    "dirigeant dirigeante directeur directrice porte-parole parole chef cheffe patron patronne avocat avocate secretaire delegue deleguee " +
    "leader fondateur fondatrice responsable general amiral marechal colonel conseiller representant representante ambassadeur " +
    "ambassadrice candidat candidate elu elue acteur actrice chanteur chanteuse realisateur realisatrice ecrivain auteur autrice " +
    "journaliste chercheur chercheuse professeur professeure medecin docteur docteure expert experte historien historienne economiste " +
    "entraineur joueur joueuse buteur gardien capitaine coureur pere mere fils fille frere soeur epoux epouse mari femme veuve veuf " +
    "temoin habitant habitante riverain riveraine voisin voisine agriculteur eleveur eleveuse ouvrier ouvriere syndicaliste notaire " +
    "president-directeur pdg homologue predecesseur successeur prince princesse reine milliardaire opposant opposante militant militante"
  ).split(" "),
);
