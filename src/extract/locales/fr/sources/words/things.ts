/**
 * Nouns that nobody is called by, though words may be read on them or told of them: behind « », indique … » they are no
 * speaker of their own.
 */
export const THINGS: ReadonlySet<string> = new Set(
  [
    "texte page site chose fois mot mots phrase panneau pancarte banderole affiche affichette écriteau inscription tag graffiti",
    "loi décret arrêté accord charte règlement convention ordonnance traité livre ouvrage roman film série chanson album titre",
    "slogan devise maxime formule adage proverbe dicton plaque notice légende brochure tract flyer dépliant panonceau étiquette",
    "courrier courriel mail sms mél message post publication tribune pétition vidéo image photo photographie carte annonce appel",
    "avertissement mention consigne question réponse refrain expression terme nom surnom concept idée verdict jugement arrêt",
    "document projet programme plan contrat dossier bilan tableau graphique chiffre rapport communiqué étude enquête note",
    "avis bulletin constat procès-verbal mémoire requête plainte plaidoyer discours allocution intervention audition entretien",
    "interview déclaration propos témoignage récit histoire légende conclusion introduction préambule résumé extrait passage",
    "article papier chronique éditorial une dépêche journal hebdomadaire quotidien magazine lettre version description fiche",
    "résultat objectif exemple problème solution raison explication morale thème sujet argument précision rappel info mise extraits",
    "preuve signe symbole motif cause conséquence enjeu constat credo mantra leitmotiv citation accroche sous-titre surtitre légende",
    "année mois semaine jour soir matin heure minute seconde fin début suite reste plupart moitié tiers besoin moment temps",
    "lendemain veille jeu match but score ambiance colère peur joie foi vie mort guerre paix voix cas fait lieu place",
  ].flatMap((line) => line.split(" ")),
);
