/**
 * Headings of the standing pages of French papers, as patterns on a folded first line: what is printed there every day or week. News may
 * begin likewise (« Météo : la tempête a fait deux morts »); the figures or the short entries below tell (see `standing-page.ts`).
 */
export const STANDING_TITLES: readonly RegExp[] = [
  /^(?:l['’])?agenda(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:sortir|sorties|que faire|rendez-vous) (?:ce|du|de la|cette) (?:week-end|weekend|semaine|mois|jour)/u,
  /^(?:ce|le|votre|vos) (?:week-end|weekend|sorties) (?:dans|a|en|autour)(?![\p{L}\p{N}])/u,
  /^(?:la |bulletin |point |previsions? )?meteo(?:rologi\p{L}{2,4}|s)?(?![\p{L}\p{N}])/u,
  /^(?:le |quel )?temps (?:de la|du|pour|demain|aujourd|ce|cette|prevu|qu)/u,
  /^(?:le |les )?previsions? (?:meteo|du temps|de la semaine|pour)/u,
  /^(?:le |les |votre )?programmes? (?:tele|tv|de la soiree|des cinemas|cine)/u,
  /^(?:ce soir |a voir |que regarder )?(?:a la )?(?:tele|television|tv)(?: (?:ce soir|du|de la|demain)|$| ?:)/u,
  /^(?:les |vos )?horoscopes?(?![\p{L}\p{N}])/u,
  /^(?:les )?mots (?:croises|fleches)(?![\p{L}\p{N}])/u,
  /^(?:le )?carnet (?:du jour|de la semaine|blanc|rose|noir)/u,
  /^(?:la |les )?pharmacies? de garde(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:les |: )cours$/u,
  /^(?:les )?cours (?:du|de la|des|au) (?:marche|semaine|cereales|betail|jour|bourse|gras)/u,
  /^(?:la )?cote (?:du|de la|des)(?![\p{L}\p{N}])/u,
  /^(?:la )?(?:seance|cloture|bourse) du jour(?![\p{L}\p{N}])/u,
  /^(?:les )?marees (?:de la|du)(?![\p{L}\p{N}])/u,
  /^(?:info[- ]?trafic|point circulation|etat des routes|travaux de la semaine|les travaux de)(?![\p{L}\p{N}])/u,
  /^(?:les )?annonces? legales?(?![\p{L}\p{N}])/u,
  /^(?:les )?resultats? du (?:loto|tirage|tierce|quinte)/u,
  /^(?:le )?bloc[- ]notes(?![\p{L}\p{N}])/u,
  /^(?:les )?brocantes? (?:et vide-greniers )?(?:du|de la)(?![\p{L}\p{N}])/u,
  /^(?:les )?avis de (?:deces|obseques)(?![\p{L}\p{N}])/u,
];
