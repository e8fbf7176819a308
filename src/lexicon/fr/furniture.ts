/**
 * Words of the page around an article: buttons, prompts, labels. Data only; how they are looked for is said by the rules.
 * Written as a site would write them; case and accents do not count.
 */

/** Labels of an advertisement, alone on their line. */
export const ADVERTISING_LABELS: readonly string[] = [
  "Publicité",
  "Publicités",
  "Annonce",
  "Annonces",
  "Pub",
  "La suite après la publicité",
  "La suite après cette publicité",
  "Suite après la publicité",
  "L'article continue après la publicité",
  "La publicité ci-dessous vous permet de nous soutenir",
  "Contenu sponsorisé",
  "Contenus sponsorisés",
  "Contenu partenaire",
  "Article sponsorisé",
  "Sponsorisé",
  "Communiqué sponsorisé",
  "Advertisement",
  "Advertising",
  "Sponsored content",
  "Continue reading below",
];

/** Of those, the ones that a scraper glues to a sentence: no sentence of an article is made of them. */
export const GLUED_ADVERTISING: readonly string[] = [
  "Publicité",
  "La suite après la publicité",
  "La suite après cette publicité",
  "Contenu sponsorisé",
  "Advertisement",
];

/** Lines that ask the reader to go on, and nothing else. */
export const READ_MORE_LINES: readonly string[] = [
  "Lire la suite",
  "Lire la suite de l'article",
  "Lire l'article",
  "Lire l'article complet",
  "Lire plus",
  "Lire davantage",
  "Voir plus",
  "Voir la suite",
  "Afficher plus",
  "Afficher la suite",
  "En savoir plus",
  "La suite ici",
  "Suite de l'article",
  "Read more",
  "Source link",
  "Retour en haut",
  "Haut de page",
  "Retour à l'accueil",
];

/** What stands before the title of another article. */
export const RELATED_OPENERS: readonly string[] = [
  "À lire aussi",
  "À lire également",
  "À lire ensuite",
  "À lire sur le même sujet",
  "À relire",
  "À lire",
  "À voir aussi",
  "À voir également",
  "À voir",
  "À écouter aussi",
  "À écouter",
  "Lire aussi",
  "Lire également",
  "Lire ou relire",
  "Relire",
  "Lire",
  "Voir aussi",
  "Voir également",
  "Écouter aussi",
  "Sur le même sujet",
  "Sur le même thème",
  "Dans la même rubrique",
  "Dans le même dossier",
  "Pour aller plus loin",
  "Articles liés",
  "Article lié",
  "Nos autres articles",
  "Notre dossier",
  "Les plus lus",
  "Vous aimerez aussi",
  "Vous pourriez aussi aimer",
  "Related",
  "Read also",
];

/** Labels that a layout leaves before the first word, and a scraper glues to it. « Le meneur » is "leader", machine-translated. */
export const LEAD_LABELS: readonly string[] = [
  "Le meneur",
  "Le chapô",
  "Chapô",
  "Chapo",
  "Le chapeau",
  "Chapeau",
  "Lead",
  "Surtitre",
  "Intertitre",
  "Encadré",
  "Accroche",
];

/** Formats that a site announces in square brackets or before the title of a link. */
export const FORMAT_LABELS: readonly string[] = [
  "Vidéo",
  "Vidéos",
  "Diaporama",
  "Photos",
  "En images",
  "Infographie",
  "Carte",
  "Podcast",
  "Audio",
  "Replay",
  "Direct",
  "En direct",
  "Portrait",
  "Reportage",
  "Entretien",
  "Interview",
  "Analyse",
  "Décryptage",
  "Enquête",
  "Récit",
  "Tribune",
  "Éditorial",
  "Édito",
  "Dossier",
];

/** Shortcodes of common site builders whose name alone is enough. No French word in brackets is one of them. */
export const SHORTCODE_NAMES: readonly string[] = [
  "ad",
  "ads",
  "adsense",
  "advertisement",
  "audio",
  "caption",
  "embed",
  "gallery",
  "googleads",
  "iframe",
  "playlist",
  "pub",
  "soundcloud",
  "toc",
  "tweet",
  "video",
  "vimeo",
  "youtube",
  "dailymotion",
];
