import { slice } from "../../domain/span.ts";
import { frenchDay, frenchQuote } from "../../lexicon/fr/date-labels.ts";
import { OPPOSITES } from "../../lexicon/fr/opposites.ts";
import { sentencesOf } from "../sentences.ts";
import { stem, wordsIn } from "../words.ts";
import type { Agreement } from "./agree.ts";
import { checkOf, dayOn, daysAround, type Link, type OnDay, type Proof } from "./links.ts";
import { areNumberedApart } from "./numbering.ts";
import { commonOf, LEAST_FACT, likeness } from "./same-telling.ts";
import type { Telling } from "./telling.ts";
import { BEST_SHARE, leastLikeness } from "./thresholds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What stands about a pair of tellings when it is weighed. */
interface Weighed {
  readonly tellings: readonly Telling[];
  readonly links: readonly Link[];
  readonly agreement: Agreement | undefined;
  readonly onDay: OnDay;
  readonly vocabulary: Vocabulary;
}

/** In French, why a day was not taken for the day that another article proves: the first hindrance, in the order in which links are made. */
export function whyRefused(telling: Telling, proof: Proof, weighed: Weighed): string {
  const { vocabulary, onDay, tellings } = weighed;
  const forbidden = whyForbidden(telling, proof.telling);
  if (forbidden !== undefined) return forbidden;
  if (commonOf(telling, proof.telling, vocabulary).fact < LEAST_FACT)
    return "les mêmes noms, mais rien qui dise que c’est le même fait";
  const value = likeness(telling, proof.telling, vocabulary);
  const said = frenchQuote(telling.mention.expression.quote);
  const check = checkOf(telling, proof.day, onDay);
  const least = leastLikeness(telling, proof.telling, check);
  if (value < least) return `trop peu en commun\u00a0: ${besides(value, least)} demandés`;
  if (check === "none" && !proof.own) {
    return `${said} ne se compte pas depuis un jour qui est lui-même déduit`;
  }
  if (check !== "date" && daysAround(proof.day).every((day) => dayOn(telling, day, onDay) !== proof.day)) {
    return `un autre jour de la semaine\u00a0: ${said} ne peut pas être le ${frenchDay(proof.day)}`;
  }
  const rival = tellings.find(
    (one) => one.index !== telling.index && BEST_SHARE * likeness(one, proof.telling, vocabulary) > value,
  );
  if (rival !== undefined) {
    return `ce qui est dit de ${frenchQuote(rival.mention.expression.quote)} ressemble davantage à cette phrase`;
  }
  return whySetAside(telling, proof, weighed);
}

/** What makes two tellings two things, whatever they share. */
function whyForbidden(one: Telling, other: Telling): string | undefined {
  if (one.said !== other.said) return "l’un dit quand la chose est arrivée, l’autre quand elle a été dite";
  if (one.aftermath !== other.aftermath) return "l’un dit ce qui est arrivé, l’autre ce qui a suivi";
  if (areNumberedApart(one.numbering, other.numbering)) {
    const apart = [...one.numbering].find(([noun, numbers]) => {
      const others = other.numbering.get(noun);
      return others !== undefined && ![...numbers].some((number) => others.has(number));
    });
    const [noun = ""] = apart ?? [];
    return `deux fois différentes\u00a0: ${numbered(one, noun)} ici, ${numbered(other, noun)} là`;
  }
  const pair = one.sides.findIndex((side, at) => {
    const against = other.sides[at];
    return side !== undefined && against !== undefined && side !== against;
  });
  if (pair < 0) return undefined;
  return `l’un dit le contraire de l’autre\u00a0: ${sideWord(one, pair)} ici, ${sideWord(other, pair)} là`;
}

/** « onzième édition », as the article first writes it. */
function numbered({ article }: Telling, noun: string): string {
  for (const sentence of sentencesOf(article)) {
    const words = wordsIn(article.original, sentence);
    const at = words.findIndex(
      ({ folded }, index) =>
        stem(words[index + 1]?.folded ?? "") === noun &&
        /(?:ieme|^premiere?s?|^seconde?s?|^\d{1,3}\p{L}{1,3})$/u.test(folded),
    );
    const [first, second] = [words[at], words[at + 1]];
    if (first !== undefined && second !== undefined)
      return frenchQuote(slice(article.original, { start: first.start, end: second.end }));
  }
  return frenchQuote(noun);
}

/** The word that puts a passage on its side of a pair of contraries. */
function sideWord({ article, passage, sides }: Telling, pair: number): string {
  const side = sides[pair];
  const beginnings = side === undefined ? [] : (OPPOSITES[pair]?.[side] ?? []);
  const word = wordsIn(article.original, passage).find(({ folded }) =>
    beginnings.some((beginning) => folded.startsWith(beginning.split(" ")[0] ?? beginning)),
  );
  return frenchQuote(word?.text ?? beginnings[0] ?? "");
}

/** A link that could be made and that the others do not bear out. */
function whySetAside(telling: Telling, proof: Proof, { links, agreement }: Weighed): string {
  const own = links.find((link) => link.telling.index === telling.index && link.proof.telling === proof.telling);
  if (own === undefined) return "une autre phrase de l’autre article lui ressemble davantage";
  const written = own.writtenOn?.[0];
  const rival = links.find(
    (link) => link !== own && written !== undefined && link.writtenOn?.includes(written) === false,
  );
  if (agreement !== undefined) return "contredit par des liens plus forts";
  if (rival === undefined) return "hors de la période que l’article indique lui-même";
  return (
    `deux jours possibles\u00a0: ${frenchQuote(rival.telling.mention.expression.quote)}, presque aussi proche, ` +
    `serait le ${frenchDay(rival.proof.day)}, ce qui ne va pas avec le ${frenchDay(proof.day)}`
  );
}

/** « 1,2 pour 2,5 »; with a second decimal where the first would make them one. */
function besides(value: number, least: number): string {
  const digits = value.toFixed(1) === least.toFixed(1) ? 2 : 1;
  return `${value.toFixed(digits)} pour ${least.toFixed(digits)}`.replaceAll(".", ",");
}
