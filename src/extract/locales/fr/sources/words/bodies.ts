/** Nouns for bodies that speak through a spokesman or a paper: « la préfecture », « le parquet ». Singular, or plural where usual. */
export const BODY_NOUNS: ReadonlySet<string> = words([
  "préfecture sous-préfecture ministère secrétariat gouvernement parquet police gendarmerie mairie municipalité présidence",
  "diplomatie armée état-major marine aviation tribunal cour parlement assemblée sénat congrès chancellerie ambassade consulat",
  "commission conseil comité office institut observatoire organisation organisme ong association fédération confédération",
  "syndicat intersyndicale collectif parti mouvement ligue club société groupe firme compagnie entreprise constructeur opérateur",
  "exploitant gestionnaire direction université hôpital chu clinique rectorat académie région département métropole commune",
  "agglomération état royaume régime pouvoir opposition majorité junte milice rébellion coalition alliance banque cabinet bureau",
  "service services secours pompiers sapeurs-pompiers gendarmes policiers enquêteurs autorités autorité forces chambre évêché",
  "diocèse vatican défense accusation régie laboratoire centre fondation institution délégation entourage équipe camp agence",
  "administration haut-commissariat commissariat brigade caserne capitainerie consistoire start-up",
  "unité bataillon régiment escadron patrouille samu sdis sûreté instance juridiction bourse",
  "palais prison aéroport musée théâtre festival fabricant distributeur fournisseur groupement interprofession",
  "ville rédaction caisse garde garde-côtes douane douanes renseignement inspection cellule",
]);

/** Bodies that bear a name of their own behind the noun: « le groupe Borealis » is filed as « Borealis ». */
export const NAMED_BODIES: ReadonlySet<string> = words([
  "constructeur groupe société entreprise opérateur compagnie syndicat fabricant club ong association firme distributeur",
  "fournisseur fondation start-up organisation collectif laboratoire cabinet institut exploitant",
]);

/** Nouns for papers: they speak for whoever comes after « de » (« un rapport de l’ONU »). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words([
  "communiqué rapport étude enquête sondage note bilan estimation estimations chiffres données déclaration déclarations document",
  "documents article tribune message tweet lettre entretien interview dépêche bulletin baromètre analyse statistiques calculs",
  "calcul récit compte-rendu récits informations information projections prévisions recensement décompte comptage témoignage témoignages propos avis",
]);

/** Nouns for one medium; with a name they stand before it: « le quotidien Ouest-France ». */
export const MEDIUM_NOUNS: ReadonlySet<string> = words([
  "télévision télé radio chaîne quotidien journal hebdomadaire magazine site mensuel tabloïd gazette média station revue webzine",
]);

/** Nouns for the press as a crowd. */
export const PRESS_CROWD_NOUNS: ReadonlySet<string> = words([
  "médias journaux chaînes télévisions radios quotidiens hebdomadaires magazines sites presse tabloïds",
]);

/** Names in capitals that are bodies though nothing says so: « l’Élysée », « Bercy ». Places speak for their governments. */
export const BODY_NAMES: ReadonlySet<string> = words([
  "kremlin élysée elysée matignon bercy beauvau pentagone capitole vatican onu otan ue union commission unesco unicef oms fmi bce",
  "ocde oif osce cedeao hamas hezbollah nasa esa cia fbi nsa sncf ratp edf cgt cfdt insee météo-france meteo-france airbus boeing",
  "renault stellantis google apple meta amazon microsoft tesla total totalenergies chambre sénat assemblée maison garde croix-rouge",
]);

function words(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
