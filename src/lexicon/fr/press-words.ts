/**
 * Words that the French press uses whatever the story, as readers know them; folded and stemmed before they are compared.
 * In an archive of five articles nothing shows how common they are: each counts as already met in one article out of
 * twenty (see `weigh.ts`). In a large archive the counts speak and this list fades. No word of one story only.
 * Among them the first halves of French place names (« Saint- », « Mont- », « Pont- »): two towns that share one share nothing.
 */
export const PRESS_WORDS: readonly string[] = `
  bourg château fort mont pont port roche saint sainte val villeneuve
  accord accuser action affaire affirmer agence agent aide ajouter ancien annoncer annonce année appel appeler apporter
  après-midi argent armée arriver article assurer attendre autorité avocat avis
  beau besoin bilan blessé bord bureau
  camp campagne capitale cas cause centre chaîne chance chef chercher chiffre chose cinq citoyen commune
  communauté communiqué compte compter conférence confirmer connaître conseil contact continuer cour cours coup crise
  début débuter décider décision déclaration déclarer demander demande démarrer département dernier dernière dévoiler
  dire directeur direction discours dispositif doute droit
  eau école effectuer effet élu emploi encadrer enfant engager enquête ensemble entreprise équipe espace essentiel
  estimer établir état étranger euro événement expert expliquer exposer
  façon famille femme fermer fin finir fond force former formation français france frère
  gagner général gens gouvernement grand grande groupe guerre
  habitant haut heure histoire homme hôpital hôtel
  idée image important indiquer information informer inquiétude international intérêt intervention invité
  jeune jour journal journaliste journée juger juge justice
  kilomètre
  lancer leader ligne lieu liste livre local loi long lutte
  main maire mairie maison majorité manifestation marché matin mauvais média membre mener mesure mètre mettre milieu
  militaire millier million ministère ministre minute mise mobiliser moment monde montrer mort mot mouvement moyen
  municipal
  nation national nombre nommer nouveau nouvelle nuit
  objectif obtenir officiel opération ordre organiser organisation origine ouvrir
  page paix paraître parler parole part participer parti partie partir passer pays peine penser père permettre
  personne petit peuple photo place plan point police policier politique population porte porte-parole porter poser
  position possible poste pouvoir préfecture préfet premier première prendre préparer présence présenter président
  presse pression prêt prévoir prix problème prochain projet promettre proposer public publier
  quartier question quitter
  raconter radio raison rappeler rapport recevoir recherche reconnaître regard région réaliser règle relation
  rencontre rencontrer rendre réponse répondre république réseau responsable résultat retour retrouver réunion
  route rue
  saison salle samedi santé scène second secours secrétaire sécurité semaine sens série service seul signer site
  situation social société soir soirée soldat solution sommet sortir souligner source souvenir soutien spécialiste suite
  suivre sujet système
  tard télévision temps tenir terme terrain territoire tête titre tomber total toucher tour tourner travail travailler
  trouver tuer
  usine utiliser
  vendre venir victime vie village ville visite vivre voie voir voisin voix voiture volonté vouloir voyage
`
  .split(/\s+/u)
  .filter((word) => word !== "");
