import type { PlacedArticle } from "../domain/article.ts";
import { byKey } from "../domain/by-key.ts";
import type { Named } from "../domain/dossier.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { slice, type Span } from "../domain/span.ts";
import { GIVEN_NAMES } from "../lexicon/fr/given-names.ts";
import { PERSON_NOUNS } from "../lexicon/fr/person-nouns.ts";
import { PUBLIC_OFFICES } from "../lexicon/fr/public-offices.ts";
import { inPieceOrder } from "./article-order.ts";
import { capitalisedWords, isShouted, runsOfNames, type CapitalisedWord } from "./capitalised-words.ts";
import { foldName, formOf } from "./fold-name.ts";
import { fold, isContentWord } from "./words.ts";

/** Names listed of each kind, and articles that must give one: fewer than two say nothing of the story as a whole. */
const MOST_NAMES = 10;
const LEAST_ARTICLES = 2;

/** What the words before a name say of it. */
type Hint = "person" | "place" | undefined;

interface Naming extends Span {
  readonly article: PlacedArticle;
  readonly words: number;
  readonly hint: Hint;
}

/**
 * The people and the places that two articles or more of a dossier name, those that most name first, each with its first passage in
 * each article. A person is known by « M. », an office or a kinship before the name, a given name in it, an age behind it; a place by « à », « en », « près de ». A name
 * without such a word anywhere, or with as many of both kinds, is listed as neither.
 */
export function castOf(articles: readonly PlacedArticle[]): {
  readonly people: readonly Named[];
  readonly places: readonly Named[];
} {
  const namings = inPieceOrder(articles).flatMap(namingsIn);
  const groups = [...byKey(namings, (naming) => foldName(slice(naming.article.original, naming))).values()];
  const listed = (kind: Exclude<Hint, undefined>): readonly Named[] =>
    groups
      .filter((group) => kindOf(group) === kind)
      .map(namedOf)
      .filter(({ evidence }) => evidence.length >= LEAST_ARTICLES)
      .toSorted(
        by(
          ({ evidence }) => -evidence.length,
          ({ name }) => name,
        ),
      )
      .slice(0, MOST_NAMES);
  return { people: listed("person"), places: listed("place") };
}

function namingsIn(article: PlacedArticle): readonly Naming[] {
  return capitalisedWords(article).flatMap((words) =>
    runsOfNames(words).flatMap((run): readonly Naming[] => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined || run.some(({ text }) => isShouted(text))) return [];
      if (first.opens && !isContentWord(fold(first.text))) return [];
      const own = ofOffice(first.before) && run.length > 2 ? run.slice(1) : run;
      return [namingOf(article, own, last.end, first.before)];
    }),
  );
}

/** « le ministre de la Défense Sergueï Choïgu »: the first word is that of the office. */
function ofOffice(before: string): boolean {
  return /(?:^|[\s’'])(?:de la|du|des|de l[’'])[ \u00A0\u202F]?$/iu.test(before);
}

function namingOf(article: PlacedArticle, run: readonly CapitalisedWord[], end: number, before: string): Naming {
  const start = run[0]?.start ?? end;
  const after = article.original.slice(end, end + AFTER_UNITS);
  const direction = DIRECTION.exec(after)?.[0].length ?? 0;
  const given = run.length > 1 && GIVEN_NAMES.has(fold(run[0]?.text ?? "").split(/[-‐‑]/u)[0] ?? "");
  const hint = given || AGED.test(after) ? "person" : NO_PLACE.test(after) ? undefined : hintOf(before);
  return { article, start, end: end + direction, words: run.length, hint };
}

/** « Ligue 2 », « Fédération de Russie »: a rank, or a body that bears the name of another. */
const NO_PLACE = /^[ \u00A0\u202F](?:\d|(?:de |du |des |d[’'])\p{Lu}(?!ord(?!\p{L})|ud(?!\p{L})))/u;

/** Units after a name in which its age or its direction stands. */
const AFTER_UNITS = 24;

/** « Corée du Nord », « Afrique de l’Ouest ». */
const DIRECTION = /^[ \u00A0\u202F](?:du (?:Nord|Sud)|de l[’'](?:Est|Ouest))(?![\p{L}\p{N}])/u;

/** « Rémi Castagnol, 46 ans ». */
const AGED = /^,?[ \u00A0\u202F]\(?\d{1,3}[ \u00A0\u202F]ans(?![\p{L}\p{N}])/u;

const CIVILITY = /(?:^|[\s(«“])(?:M\.|MM\.|M|Mme|Mlle|Me|Dr|Pr|Mgr)[ \u00A0\u202F]$/u;

const LOCATIVE =
  /(?:^|[\s(])(?:à|en|près d[e’']|vers|autour d[e’']|(?:la|une|cette) (?:ville|commune|région|province|vallée) d[e’']|(?:le|un|ce) (?:village|port|quartier|département) d[e’']|(?:la )?(?:gare|mairie|prison) d[e’']|(?:l[’'])?(?:aéroport|hôpital|université) d[e’'])[ \u00A0\u202F]?$/iu;

/** The last three words before a name, without what parts them from it. */
const WORDS_BEFORE = /(?:[\p{L}\p{M}’'-]+[ \u00A0\u202F]){1,3}$/u;

function hintOf(before: string): Hint {
  if (CIVILITY.test(before)) return "person";
  const near = WORDS_BEFORE.exec(before)?.[0] ?? "";
  const words = near.split(/[ \u00A0\u202F’'-]+/u).map(fold);
  if (
    words.some((word) => PUBLIC_OFFICES.has(word) || PERSON_NOUNS.has(word)) &&
    !/(?:^|[\s’'])d[eu][s]?[ \u00A0\u202F]$/u.test(near)
  )
    return "person";
  return LOCATIVE.test(before) ? "place" : undefined;
}

/** Share of a name's places at which it must be said to be somewhere: one gives « à Sopragel » what one buys of it. */
const PLACE_SHARE = 0.15;

/** A person has two names or more; where the words say both, the greater number decides. */
function kindOf(group: readonly Naming[]): Hint {
  const persons = group.filter(({ hint }) => hint === "person").length;
  const places = group.filter(({ hint }) => hint === "place").length;
  if (persons > places && group.every(({ words }) => words > 1)) return "person";
  return places > persons && places >= PLACE_SHARE * group.length ? "place" : undefined;
}

function namedOf(group: readonly Naming[]): Named {
  const first = new Map<ArticleId, Evidence>();
  const forms = new Map<string, number>();
  for (const { article, start, end } of group) {
    const passage = evidenceAt({ article: article.id, text: article.original }, { start, end }, "chronicle/cast");
    if (!first.has(article.id)) first.set(article.id, passage);
    const form = formOf(passage.quote);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [name] = [...forms].toSorted(
    by(
      ([, count]) => -count,
      ([form]) => form,
    ),
  );
  return { name: name?.[0] ?? "", evidence: [...first.values()] };
}
