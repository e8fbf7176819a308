/**
 * The present of a timetable: « le conseil se réunit jeudi », « la Chambre vote mardi », « il comparaît lundi ». These verbs, in the present
 * beside a day that the article has not reached, announce; others tell what was (« deux bus se heurtent lundi »). Nouns of the same
 * letters stand after an article or a preposition (« le vote », « une rencontre »), and are not taken.
 */
const NOT_A_NOUN =
  "(?<!(?<!\\p{L})(?:le|la|un|une|les|des|du|de|ce|cette|son|sa|ses|leur|leurs|notre|votre|au|aux|par|en|sur|après|avant|premi\\p{L}{1,3}|grande?|prochaine?|derni\\p{L}{1,3}|chaque|toute|ne)\\s|(?:d|n)')";

/** Verbs of one or two forms each: third person, singular and plural. */
const VERBS = [
  "se\\sréuni(?:t|ssent)",
  "s'ouvr(?:e|ent)",
  "rouvr(?:e|ent)",
  "repren(?:d|nent)",
  "se\\stien(?:t|nent)",
  "(?:a|ont)\\slieu",
  "(?:débute|commence|démarre|s'achève|se\\stermine|affronte|vote|rencontre|dispute|oppose|accueille|inaugure|examine|tranche|s'exprime|organise|se\\sprononce|statue|dévoile|s'envole|se\\sretrouve|débarque|se\\sjoue|joue|célèbre|fête|se\\spenche|s'installe|expire|arrive|entre\\sen\\svigueur|entre\\sen\\sscène|manifeste|présente|se\\sprésente|défie|passe\\sdevant|se\\srend|s'élance|se\\sdéplace|passe\\sà)(?:nt)?",
  "entrent\\sen\\s(?:vigueur|scène)",
  "se\\srendent",
  "passent\\s(?:à|devant)",
  "comparaî(?:t|ssent)|comparait",
  "reçoi(?:t|vent)",
  "enten(?:d|dent)",
  "éli(?:t|sent)",
  "fai(?:t|font)\\sson\\sretour|font\\sleur\\sretour",
  "pren(?:d|nent)\\s(?:fin|effet|ses\\sfonctions)",
  "sor(?:t|tent)(?=\\s(?:(?:ce\\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)|en\\s(?:salles?|librairies?|kiosques?)|dans\\sles\\s(?:salles|bacs))(?!\\p{L}))",
  "par(?:t|tent)\\s(?:à|pour|en)",
  "se\\srenden?t?\\saux\\surnes",
  "(?:est|sont)\\s(?:jugé|reçu|attendu|appelé)e?s?\\s(?:à\\spartir|dès)",
];

/** One pattern for all of them. */
export const SCHEDULED_PRESENT = new RegExp(`(?<!\\p{L})${NOT_A_NOUN}(?:${VERBS.join("|")})(?!\\p{L})`, "giu");
