/** What a site asks of its reader, around an article. Data only; case and accents do not count. */

/** How a paid wall speaks. The line begins so. */
export const PAYWALL_OPENERS: readonly string[] = [
  "Cet article est réservé aux abonnés",
  "Article réservé aux abonnés",
  "Réservé aux abonnés",
  "Contenu réservé aux abonnés",
  "La suite est réservée aux abonnés",
  "Pour lire la suite",
  "Vous avez déjà un compte",
  "Déjà abonné",
  "Connectez-vous pour",
  "Créez votre compte",
];

/** How a site asks for an address or an installation. The line begins so. */
export const SUBSCRIPTION_OPENERS: readonly string[] = [
  "Abonnez-vous à",
  "Abonnez-vous pour",
  "Abonnez-vous dès",
  "S'abonner",
  "Je m'abonne",
  "Inscrivez-vous à notre",
  "Inscrivez-vous à la newsletter",
  "Inscrivez-vous gratuitement",
  "S'inscrire à la newsletter",
  "Recevez notre newsletter",
  "Recevez nos newsletters",
  "Recevez chaque matin",
  "Recevez chaque soir",
  "Recevez chaque jour",
  "Recevez chaque semaine",
  "Recevez toute l'actualité",
  "Recevez l'essentiel",
  "Recevez gratuitement",
  "Cliquez ici pour",
  "Suivez-nous sur",
  "Suivez nous sur",
  "Suivez toute l'actualité",
  "Retrouvez-nous sur",
  "Rejoignez-nous sur",
  "Rejoignez notre",
  "Téléchargez notre application",
  "Télécharger notre application",
  "Téléchargez l'application",
  "Activez les notifications",
];

/** How a consent window speaks. The line begins so. */
export const COOKIE_OPENERS: readonly string[] = [
  "Nous utilisons des cookies",
  "Ce site utilise des cookies",
  "Notre site utilise des cookies",
  "En poursuivant votre navigation",
  "En continuant votre navigation",
  "En naviguant sur ce site",
  "Accepter les cookies",
  "Accepter et continuer",
  "Accepter et fermer",
  "Continuer sans accepter",
  "Tout accepter",
  "Tout refuser",
  "Gérer mes cookies",
  "Gérer les cookies",
  "Paramétrer les cookies",
  "Paramétrer mes choix",
  "Ce contenu est bloqué car vous n'avez pas accepté",
];
