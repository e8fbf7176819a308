import type { PlacedArticle } from "../../domain/article.ts";
import { settled, type Attested } from "../../domain/attested.ts";
import type { EventDate } from "../../domain/edtf-date.ts";
import type { PageContext } from "../context.ts";
import { oneLine } from "../one-line.ts";
import { namesInRole } from "../references/references-of.ts";
import { statedDay } from "../stated-day.ts";
import { articleTitle, groupTitle, hasStatedTitle } from "../slices.ts";
import { articleAddress, dossierAddress, eventAddress, originalAddress } from "../urls.ts";
import { isWebAddress } from "../web-address.ts";
import { idOf, urlOf, type Thing } from "./thing.ts";

/**
 * An article as a schema.org NewsArticle kept in an archive. It has a date only where a text or the archivist states the day,
 * a headline, an author or a publisher only where they are stated. An author is a bare name: nobody says whether it is a person.
 */
export function articleThing(article: PlacedArticle, context: PageContext): Thing {
  const event = article.event === null ? undefined : context.events.get(article.event);
  const dossier = article.dossier === null ? undefined : context.dossiers.get(article.dossier);
  const title = oneLine(articleTitle(article).text);
  const publishers = namesInRole(article, "publisher");
  const authors = namesInRole(article, "author");
  const part = (at: ReturnType<typeof eventAddress>, name: string): Thing => ({
    "@type": ["Collection", "ArchiveComponent"],
    "@id": idOf(at, context),
    name: oneLine(name),
  });
  return {
    "@type": ["NewsArticle", "ArchiveComponent"],
    "@id": idOf(articleAddress(article.id), context),
    name: title,
    headline: hasStatedTitle(article) ? title : undefined,
    inLanguage: settled(article.language),
    author: some(authors),
    publisher: some(publishers.map((name) => ({ "@type": "Organization", name }))),
    datePublished: statedMoment(article.published),
    dateModified: statedMoment(article.updated),
    isPartOf: some([
      ...(event === undefined ? [] : [part(eventAddress(event.id), groupTitle(event.title, context).text)]),
      ...(dossier === undefined ? [] : [part(dossierAddress(dossier.id), groupTitle(dossier.title, context).text)]),
    ]),
    archivedAt: urlOf(articleAddress(article.id), context),
    itemLocation: oneLine(article.seed.path),
    isBasedOn: [
      {
        "@type": "MediaObject",
        contentUrl: urlOf(originalAddress(article.id), context),
        encodingFormat: `text/plain; charset=${article.seed.encoding}`,
        contentSize: `${article.seed.bytes} B`,
        sha256: article.seed.sha256,
      },
      ...(article.editorUrl !== undefined && isWebAddress(article.editorUrl.value) ? [article.editorUrl.value] : []),
    ],
  };
}

/** The list, or nothing where it is empty: JSON-LD leaves out what is not known. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The day that is stated, with its hour where that and its distance from UTC are stated too; undefined for all else. */
export function statedMoment(date: Attested<EventDate>): string | undefined {
  const day = statedDay(date);
  if (day === undefined || date.status !== "stated") return undefined;
  const { time, zone } = date.value;
  return time !== undefined && zone !== undefined && /^[+-]\d{2}:\d{2}$/u.test(zone) ? `${day}T${time}${zone}` : day;
}
