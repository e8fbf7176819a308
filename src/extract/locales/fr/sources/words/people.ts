/** Nouns for whoever holds an office or speaks for one, in the singular; « porte-parole », « préfète ». */
export const OFFICE_NOUNS: ReadonlySet<string> = words([
  "président présidente ministre porte-parole maire mairesse préfet préfète procureur procureure directeur directrice patron",
  "patronne pdg chef cheffe secrétaire général générale colonel colonelle commandant commandante capitaine lieutenant amiral",
  "maréchal brigadier brigadière sergent sergente sergent-chef adjudant adjudante adjudant-chef major lieutenant-colonel maréchal-des-logis caporal caporale agent agente contrôleur contrôleuse inspecteur-chef commissaire inspecteur inspectrice roi reine prince princesse émir sultan pape évêque archevêque",
  "cardinal imam rabbin pasteur ambassadeur ambassadrice gouverneur gouverneure chancelier chancelière dirigeant dirigeante",
  "leader député députée sénateur sénatrice eurodéputé eurodéputée conseiller conseillère élu élue adjoint adjointe",
  "bourgmestre échevin échevine vice-présidente délégué déléguée représentant représentante responsable coordinateur",
  "coordinatrice coordonnateur coordonnatrice fondateur fondatrice gérant gérante administrateur administratrice haut-commissaire",
  "émissaire négociateur négociatrice médiateur médiatrice défenseur défenseure rapporteur rapporteuse juge magistrat magistrate",
  "avocat avocate bâtonnier bâtonnière notaire greffier greffière premier-ministre entraîneur entraîneuse sélectionneur coach",
  "doyen doyenne recteur rectrice proviseur proviseure principal principale trésorier trésorière éditeur éditrice",
  "co-président coprésident coprésidente cofondateur cofondatrice vice-bourgmestre maïeur mayeur mayeure sous-préfet sous-préfète substitut syndic syndique préposé préposée député-maire",
  "homologue prédécesseur prédécesseure successeur successeure",
  "candidat candidate opposant opposante militant militante syndicaliste chargé chargée numéro présentateur présentatrice",
]);

/** Nouns for those who speak because they know the field. */
export const EXPERT_NOUNS: ReadonlySet<string> = words([
  "chercheur chercheuse chercheure analyste professeur professeure économiste politologue historien historienne sociologue",
  "expert experte spécialiste politiste géographe climatologue météorologue épidémiologiste virologue infectiologue",
  "psychologue psychiatre juriste constitutionnaliste consultant consultante universitaire criminologue démographe sismologue",
  "médecin docteur docteure pédiatre gynécologue cardiologue oncologue neurologue pneumologue immunologiste urgentiste chirurgien chirurgienne",
  "vétérinaire pharmacologue nutritionniste diététicien diététicienne addictologue gériatre radiologue dermatologue",
  "ornithologue botaniste entomologue géologue paysagiste hydrogéologue météorologiste politicologue islamologue théologien",
  "théologienne musicologue iranologue sinologue soviétologue russologue américaniste neuroscientifique",
  "microbiologiste primatologue géophysicien géophysicienne didacticien pédagogue égyptologue préhistorien préhistorienne",
  "volcanologue vulcanologue astronome astrophysicien astrophysicienne physicien physicienne biologiste océanographe géologue",
  "hydrologue glaciologue philosophe anthropologue ethnologue linguiste scientifique prévisionniste statisticien",
  "statisticienne essayiste enseignant-chercheur enseignante-chercheuse stratégiste conférencier conférencière archéologue",
  "paléontologue agronome écologue toxicologue généticien généticienne chimiste mathématicien mathématicienne urbaniste",
]);

/** Nouns for those who speak of what they lived or saw, or for a group they stand for. */
export const WITNESS_NOUNS: ReadonlySet<string> = words([
  "témoin habitant habitante riverain riveraine voisin voisine client cliente passant passante usager usagère touriste visiteur",
  "visiteuse père mère frère sœur fils fille époux épouse mari femme veuve veuf oncle tante cousin cousine ami amie proche",
  "parent victime rescapé rescapée survivant survivante réfugié réfugiée manifestant manifestante gréviste salarié salariée",
  "employé employée ouvrier ouvrière retraité retraitée étudiant étudiante lycéen lycéenne élève enseignant enseignante",
  "professeur agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse viticulteur viticultrice commerçant commerçante",
  "boulanger boulangère infirmier infirmière aide-soignant aide-soignante pompier passager passagère sinistré sinistrée",
  "badaud badaude supporter supportrice fan vigneron vigneronne apiculteur apicultrice fermier fermière maraîcher maraîchère",
  "paysan paysanne épicier épicière libraire coiffeur coiffeuse cafetier cafetière barman serveur serveuse cuisinier cuisinière",
  "caissier caissière livreur livreuse routier chauffeur-routier camionneur automobiliste motard motarde cheminot cheminote",
  "facteur factrice instituteur institutrice animateur animatrice éducateur éducatrice nourrice cavalier",
  "maman papa grand-mère grand-père petit-fils petite-fille compagnon compagne conjoint conjointe fiancé fiancée camarade",
  "collègue copain copine jumeau jumelle orphelin orpheline otage migrant migrante exilé exilée demandeur demandeuse",
  "rappeur rappeuse danseur danseuse humoriste animateur dessinateur dessinatrice sculpteur sculptrice styliste designer",
  "footballeur footballeuse rugbyman basketteur basketteuse handballeur handballeuse nageur nageuse skieur skieuse judoka",
  "tennisman joueur attaquante milieu latéral avant-centre pilier talonneur ailier sprinteur",
  "sprinteuse marathonien marathonienne navigateur navigatrice alpiniste guide chasseur chasseuse surfeur surfeuse",
  "pompière sapeur-pompier policier policière gendarme soldat soldate militaire officier officière secouriste enquêteur",
  "enquêtrice journaliste correspondant correspondante photographe reporter écrivain écrivaine romancier romancière auteur",
  "auteure autrice acteur actrice comédien comédienne cinéaste réalisateur réalisatrice chanteur chanteuse musicien musicienne",
  "artiste peintre architecte ingénieur ingénieure technicien technicienne conducteur conductrice chauffeur pilote marin",
  "joueur joueuse buteur attaquant gardien gardienne champion championne coureur cycliste entrepreneur industriel",
  "industrielle bénévole adhérent adhérente membre accusé accusée prévenu prévenue suspect plaignant plaignante",
  "diplomate fonctionnaire interlocuteur source cadre restaurateur restauratrice hôtelier hôtelière exploitant exploitante",
  "habitué habituée confrère consœur rival rivale partenaire coéquipier coéquipière adversaire convive spectateur spectatrice",
  "propriétaire locataire organisateur organisatrice promeneur promeneuse consommateur consommatrice internaute électeur",
  "électrice détracteur critique observateur observatrice participant participante jeune homme enfant garçon quinquagénaire",
  "sexagénaire trentenaire quadragénaire septuagénaire octogénaire aîné aînée cadet cadette patient patiente vacancier milliardaire",
]);

/** Plural nouns that have no singular of their own above: « les secours » speak as one body, « les proches » as no one by name. */
export const GROUP_NOUNS: ReadonlySet<string> = words([
  "gens personnes milieux syndicats associations ong médias parlementaires opposants alliés détracteurs sources proches",
  "internautes milliers centaines dizaines entreprises constructeurs industriels assureurs banques marchés investisseurs",
  "pays capitales organisations partis négociateurs renseignements",
]);

function words(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
