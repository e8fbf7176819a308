/**
 * The first score that a match report gives, `2-1`; undefined for what is no match report. Found: « Valmy bat Arcey (3-1) »,
 * « victoire 24 à 17 » is not: too many things are counted so. Nor « la guerre de 14-18 », « le 11-09-2001 », « fret : 7-8 % »
 * in a text without the words of sport.
 */
export function matchScore(text: string): string | undefined {
  if (!SPORT.test(text)) return undefined;
  return SCORE.exec(text)?.groups?.["score"]?.replace("–", "-");
}

const SCORE = /(?<![\p{L}\p{N}/.,:-])(?<score>\d{1,2}[-–]\d{1,2})(?![\p{L}\p{N}/:-]|[.,]\d|\s?%)/u;

const SPORT =
  /(?<![\p{L}\p{N}])(?:football|rugby|handball|basket|hockey|tennis|match|mi-temps|championnat|score|buteur|sélectionneur|tour de coupe)(?![\p{L}\p{N}])/iu;
