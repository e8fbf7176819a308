import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import { by } from "../domain/order.ts";
import type { SourceRole } from "../domain/source.ts";
import { isWebAddress } from "./web-address.ts";
import type { PageContext } from "./context.ts";
import { writtenView } from "./article-line.ts";
import { count, enumeration } from "./french-labels.ts";
import { anchorOf } from "./paragraphs.ts";
import { coins } from "./references/coins.ts";
import { REFERENCE_FORMATS } from "./references/index.ts";
import type { Reference } from "./references/reference.ts";
import { articleReference } from "./references/references-of.ts";
import type { CitationView, LinkView, SliceView } from "./views.ts";
import { articleTitle, groupTitle } from "./slices.ts";
import { absoluteUrl, citationAddress, originalAddress, publicPath } from "./urls.ts";

/** A reference to one article, absences said in words. */
export function articleCitation(article: PlacedArticle, context: PageContext): CitationView {
  const dossier = article.dossier === null ? undefined : context.dossiers.get(article.dossier);
  const place =
    dossier === undefined
      ? ""
      : `, pièce ${article.piece ?? ""} du dossier «\u202F${groupTitle(dossier.title, context).text}\u202F»`;
  const { dateVerb, date } = writtenView(article);
  const when =
    date === null
      ? "date d’écriture inconnue"
      : `${dateVerb} ${date.label}${article.published.status === "implied" && dateVerb.startsWith("écrit") ? " (date déduite)" : ""}`;
  return {
    title: articleTitle(article),
    rest: `, ${when}, ${originOf(article)}. ${context.archive.settings.title}${place}, ${shownAddress(context)}`,
    coins: coins(articleReference(article, context)),
    passage: passageOf(article, context),
    downloads: [
      ...referenceLinks(context),
      { label: "Original .txt", href: context.link(originalAddress(article.id)) },
      ...(article.editorUrl === undefined || !isWebAddress(article.editorUrl.value)
        ? []
        : [{ label: "Page d’origine, selon l’archiviste", href: article.editorUrl.value }]),
    ],
  };
}

/** The first paragraph, as a pattern of how a passage is cited. */
function passageOf({ paragraphs: [first] }: PlacedArticle, context: PageContext): LinkView | null {
  if (first === undefined) return null;
  const href = `#${anchorOf(first)}`;
  return { label: `${shownAddress(context)}${href}`, href };
}

/** A reference to an event or a dossier, with the articles it rests on. `given`: the archivist titled it. */
export function groupCitation(
  title: SliceView,
  given: boolean,
  kind: "événement" | "dossier",
  articles: number,
  reference: Reference,
  context: PageContext,
): CitationView {
  return {
    title,
    rest: ` (${given ? "intitulé de l’archiviste" : "intitulé déduit"}), ${kind} d’après ${count(articles, "article")}. ${context.archive.settings.title}, ${shownAddress(context)}`,
    coins: coins(reference),
    passage: null,
    downloads: referenceLinks(context),
  };
}

/** The same reference for reference managers, in every format, beside the page. */
function referenceLinks(context: PageContext): readonly LinkView[] {
  return REFERENCE_FORMATS.map(({ extension, label }) => ({
    label,
    href: context.link(citationAddress(context.address, extension)),
  }));
}

function originOf(article: PlacedArticle): string {
  const publisher = namesOf(article, "publisher");
  const author = namesOf(article, "author");
  if (publisher === "" && author === "") return "éditeur et auteur non indiqués";
  return [author === "" ? "auteur non indiqué" : author, publisher === "" ? "éditeur non indiqué" : publisher].join(
    ", ",
  );
}

/** The canonical names in a role, in order of appearance, without repeats: « Solène Quirot et Paul Noir ». */
export function namesOf(article: PlacedArticle, role: SourceRole): string {
  const sources = article.sources
    .filter((source) => source.role === role)
    .toSorted(by((source) => source.evidence.start));
  return enumeration([...new Set(sources.map((source) => source.canonical))]);
}

function shownAddress(context: PageContext): string {
  return absoluteUrl(context.address, context.archive.settings.url) ?? publicPath(context.address);
}

/** The article's language as a BCP 47 tag, French when it is not known. */
export function languageOf(article: PlacedArticle): string {
  return settled(article.language) ?? "fr";
}
