import type { PlacedArticle } from "../domain/article.ts";
import { byKey } from "../domain/by-key.ts";
import type { Named } from "../domain/dossier.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { overlaps, slice, type Span } from "../domain/span.ts";
import { inPieceOrder } from "./article-order.ts";
import { capitalisedWords, isShouted, runsOfNames, type CapitalisedWord } from "./capitalised-words.ts";
import { byFullestForm, foldName, formOf } from "./fold-name.ts";
import { nameHint, type NameHint } from "./name-hints.ts";
import { sameNames } from "./same-names.ts";
import { fold, isContentWord } from "./words.ts";

/** Names listed of each kind, and articles that must give one: fewer than two say nothing of the story as a whole. */
const MOST_NAMES = 10;
const LEAST_ARTICLES = 2;

interface Naming extends Span {
  readonly article: PlacedArticle;
  readonly words: number;
  readonly hint: NameHint;
}

/**
 * The people and the places that two articles or more of a dossier name, those that most name first, each with its first passage in
 * each article. A person is known by « M. », an office or a kinship before the name, a given name in it, an age behind it; a place by « à », « en », « près de ». A name
 * without such a word anywhere, or with as many of both kinds, is listed as neither. A headline adds its article to a name of two words that a text gives.
 */
export function castOf(articles: readonly PlacedArticle[]): {
  readonly people: readonly Named[];
  readonly places: readonly Named[];
} {
  const told = inPieceOrder(articles).map((article) => ({
    text: namingsIn(article, article.paragraphs),
    headline: namingsIn(article, headlineOf(article)),
  }));
  const known = new Set(told.flatMap(({ text }) => text.filter(({ words }) => words > 1).map(nameOf)));
  const namings = told.flatMap(({ text, headline }) => [
    ...text,
    ...headline.filter((naming) => known.has(nameOf(naming))),
  ]);
  const spellings = sameNames([...new Set(namings.map(nameOf))]);
  const leading = new Map(spellings.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));
  const groups = [...byKey(namings, (naming) => leading.get(nameOf(naming))).values()];
  const listed = (kind: Exclude<NameHint, undefined>): readonly Named[] =>
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

function nameOf({ article, start, end }: Naming): string {
  return foldName(slice(article.original, { start, end }));
}

/** The headline where it stands above the text: it may name in full whom the text calls by half a name. */
function headlineOf(article: PlacedArticle): PlacedArticle["paragraphs"] {
  const { title } = article;
  if (title.status !== "stated") return [];
  return title.evidence
    .filter((at) => !article.paragraphs.some((paragraph) => overlaps(paragraph, at)))
    .map(({ start, end }) => ({ start, end, heading: false, pieces: [{ start, end }] }));
}

function namingsIn(article: PlacedArticle, paragraphs: PlacedArticle["paragraphs"]): readonly Naming[] {
  return capitalisedWords({ original: article.original, paragraphs }).flatMap((words) =>
    runsOfNames(words).flatMap((run): readonly Naming[] => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined || run.some(({ text }) => isShouted(text))) return [];
      if (first.opens && !isContentWord(fold(first.text))) return [];
      const own = (ofOffice(first.before) || isBody(first.text)) && run.length > 2 ? run.slice(1) : run;
      return [namingOf(article, own, last.end, own === run ? first.before : first.before.replace(/(?<=l[’'])$/u, " "))];
    }),
  );
}

/** « le ministre de la Défense Sergueï Choïgu »: the first word is that of the office. */
function ofOffice(before: string): boolean {
  return /(?:^|[\s’'])(?:de la|du|des|de l[’'])[ \u00A0\u202F]?$/iu.test(before);
}

/** « a confié à l’AFP Odile Garrec »: letters are a body’s, the name begins behind them. */
function isBody(word: string): boolean {
  return word.length > 1 && !/[\p{Ll}\p{N}-]/u.test(word);
}

function namingOf(article: PlacedArticle, run: readonly CapitalisedWord[], end: number, near: string): Naming {
  const start = run[0]?.start ?? end;
  const around = {
    near,
    before: article.original.slice(Math.max(0, start - BEFORE_UNITS), start),
    words: run.map(({ text }) => text),
    after: article.original.slice(end, end + AFTER_UNITS),
  };
  const direction = DIRECTION.exec(around.after)?.[0].length ?? 0;
  return { article, start, end: end + direction, words: run.length, hint: nameHint(around) };
}

/** Units before a name in which its office stands, and after it its office, its age or its direction. */
const BEFORE_UNITS = 100;
const AFTER_UNITS = 40;

/** « Corée du Nord », « Afrique de l’Ouest ». */
const DIRECTION = /^[ \u00A0\u202F](?:du (?:Nord|Sud)|de l[’'](?:Est|Ouest))(?![\p{L}\p{N}])/u;

/** Share of a name's places at which it must be said to be somewhere: one gives « à Sopragel » what one buys of it. */
const PLACE_SHARE = 0.15;

/** A person has two names or more; where the words say both, the greater number decides. */
function kindOf(group: readonly Naming[]): NameHint {
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
    ([form, count], [other, otherCount]) => otherCount - count || byFullestForm(form, other),
  );
  return { name: name?.[0] ?? "", evidence: [...first.values()] };
}
