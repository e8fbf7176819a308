/**
 * Words that announce a correction, as patterns: agencies head the new text « CORRECTIF » or end its title with it, and say below
 * what is mended (« Corrige le nom du maire. »); papers add a line at the head or the foot.
 * « un budget rectificatif » or « un exercice correctif » in a sentence announce nothing. For the flags `iu` and `m`.
 */
export const CORRECTION_MARKS: readonly string[] = [
  "^[\\s*(\\[/–—-]{0,6}(?:correctif|rectificatif|erratum|errata|correction|corrigé)(?![\\p{L}\\p{N}])(?=[ \\u00A0\\u202F]?[-–—:(\\])./*=]|[ \\u00A0\\u202F]*$)",
  "[(\\[](?:correctif|rectificatif|correction|corr\\.?)[)\\]]",
  "[ \\u00A0\\u202F][-–—/|][ \\u00A0\\u202F]?(?:correctif|rectificatif|erratum)[ \\u00A0\\u202F.]*$",
  "^[\\s*(\\[]{0,6}(?:corrige|rectifie)[ \\u00A0\\u202F](?:(?:avec|à|au|aux|dans|en|le|la|les|un|une|son|sa|ses|nom|titre|date|chiffres?|toutes?|partout)(?![\\p{L}\\p{N}])|l[’'])",
  "(?<![\\p{L}\\p{N}])annule et remplace(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}])version (?:corrigée|rectifiée)(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}])(?:bien|prière de|il faut|il fallait|merci de) lire(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}]|à )lire [^.\\n]{1,90} (?:et non|au lieu d)(?![\\p{L}])",
  "(?<![\\p{L}\\p{N}])cet(?:te)? (?:article|dépêche) a été (?:corrigée?|rectifiée?)(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}])contrairement à ce que nous (?:écrivions|avons écrit|indiquions|avions écrit|annoncions)(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}])une (?:première|précédente) version de cet(?:te)? (?:article|dépêche|texte) (?:indiquait|mentionnait|affirmait|évoquait|disait|comportait)(?![\\p{L}\\p{N}])",
];

/**
 * Words by which an agency marks the first lines of a dispatch, sent out before the rest, as a pattern: « URGENT », « ALERTE - », « (Flash) ».
 * « Urgent besoin de sang » is a headline. For the flags `iu` and `m`.
 */
export const FIRST_LINES_MARK =
  "^[\\s*(\\[]{0,6}(?:urgent|alerte|flash)(?:[ \\u00A0\\u202F]?[-–—:)\\].!]|[ \\u00A0\\u202F]*$)|[ \\u00A0\\u202F][-–—/|][ \\u00A0\\u202F]?urgent[ \\u00A0\\u202F]*$|[(\\[]urgent[)\\]]";
