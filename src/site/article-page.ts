import type { PlacedArticle } from "../domain/article.ts";
import { by } from "../domain/order.ts";
import { found, type PageContext } from "./context.ts";
import { articlesBeside } from "./beside.ts";
import type { LinkView } from "./views.ts";
import { articleCitation, languageOf } from "./citation.ts";
import { chipOf, pieceOf } from "./chips.ts";
import { whenWritten } from "./article-line.ts";
import { asSentence, sentenceCase, mark, markOf, ROLE_LABELS, SOURCE_ROLE_MARK_WORDS } from "./french-labels.ts";
import { originalView } from "./original-view.ts";
import type { SourceRowView } from "./article-views.ts";
import type { ArticlePage } from "./pages.ts";
import { paragraphViews } from "./paragraphs.ts";
import { articleSheet } from "./sheet.ts";
import { shell, type Frame } from "./shell.ts";
import { articleTitle, groupTitle } from "./slices.ts";
import { articleThing, statedMoment } from "./structured/article-thing.ts";
import { dossierAddress, eventAddress, sourceAddress } from "./urls.ts";
import { filedUnder } from "./source-index.ts";
import { dispatchBeside } from "./versions.ts";

/** One article: text, margin notes with evidence, the original with what was set aside. */
export function articlePage(article: PlacedArticle, context: PageContext): ArticlePage {
  const event = article.event === null ? undefined : context.events.get(article.event);
  const dossier = article.dossier === null ? undefined : context.dossiers.get(article.dossier);
  const company = (dossier?.articles ?? event?.articles ?? [])
    .filter((id) => id !== article.id)
    .map((id) => found(context.articles, id))
    .toSorted(
      by(
        (other) => other.piece?.length ?? 0,
        (other) => other.piece ?? "",
        (other) => other.id,
      ),
    );
  const title = articleTitle(article);
  const pieceName = article.piece === null ? "Article" : `Pièce ${article.piece}`;
  const breadcrumb: Frame["breadcrumb"] = [
    ...(dossier === undefined
      ? []
      : [{ label: groupTitle(dossier.title, context).text, to: dossierAddress(dossier.id) }]),
    ...(event === undefined ? [] : [{ label: groupTitle(event.title, context).text, to: eventAddress(event.id) }]),
    { label: pieceName, to: null },
  ];
  return {
    kind: "article",
    shell: shell(
      {
        section: "dossiers",
        title: title.text,
        description: `${pieceName}${dossier === undefined ? "" : ` du dossier «\u202F${groupTitle(dossier.title, context).text}\u202F»`}. ${sentenceCase(whenWritten(article))}. Chaque date et chaque source avec le passage qui la donne.`,
        breadcrumb,
        about: articleThing(article, context),
        isArticle: true,
        publishedTime: statedMoment(article.published),
      },
      context,
    ),
    piece: pieceOf(article, context),
    lang: languageOf(article),
    title,
    titleMark: markOf(article.title),
    titleBecause: titleBecause(article),
    sheet: articleSheet(article, context),
    paragraphs: paragraphViews(article, context),
    company: company.map((other) => pieceOf(other, context)),
    companyLabel: dossier === undefined ? "Événement" : "Dossier",
    dispatch: dispatchBeside(article, context),
    sources: sourceRows(article, context),
    original: originalView(article, context),
    citation: articleCitation(article, context),
    beside: articlesBeside(article, context),
    sameSource: sameSource(article, context),
    sameEvent:
      event === undefined || event.articles.length < 2
        ? null
        : {
            label: `Le même événement en ${event.articles.length} articles`,
            href: context.link(eventAddress(event.id)),
          },
  };
}

/** Sources offered as a way to other articles. */
const SOURCES_OFFERED = 3;

/** Who published the article, else the sources it shares with most others; those that no other article names lead nowhere. */
function sameSource(article: PlacedArticle, context: PageContext): readonly LinkView[] {
  const named = article.sources.filter(({ role }) => role !== "unnamed");
  const published = named.filter(({ role }) => role === "publisher");
  const slugs = new Set(
    (published.length > 0 ? published : named).map((one) => context.sourceSlugs.get(filedUnder(one))),
  );
  return context.sources
    .filter(({ slug, articles }) => slugs.has(slug) && articles > 1)
    .slice(0, SOURCES_OFFERED)
    .map(({ name, slug }) => ({ label: name, href: context.link(sourceAddress(slug)) }));
}

function titleBecause(article: PlacedArticle): string {
  switch (article.title.status) {
    case "stated":
      return article.title.by === "editor" ? "Titre donné par l’archiviste." : "Sorti du texte, où il est mis de côté.";
    case "implied":
    case "unknown":
      return asSentence(article.title.because);
    case "disputed":
      return "Deux titres s’opposent.";
  }
}

/** A row a source and role, in order of first appearance, with every passage. */
function sourceRows(article: PlacedArticle, context: PageContext): readonly SourceRowView[] {
  const rows = new Map<string, (typeof article.sources)[number][]>();
  for (const source of article.sources) {
    const key = source.role === "unnamed" ? `unnamed ${source.name}` : `${source.role} ${source.canonical}`;
    rows.set(key, [...(rows.get(key) ?? []), source]);
  }
  return [...rows.values()].flatMap((sources): SourceRowView[] => {
    const [first] = sources;
    if (first === undefined) return [];
    const slug = context.sourceSlugs.get(filedUnder(first));
    return [
      {
        name: first.role === "unnamed" ? `«\u202F${first.name}\u202F»` : first.canonical,
        href: slug === undefined ? "" : context.link(sourceAddress(slug)),
        role: ROLE_LABELS[first.role],
        chips: sources.map((source) => chipOf(source.evidence, context)),
        mark:
          first.role === "unnamed"
            ? { status: "unknown", word: SOURCE_ROLE_MARK_WORDS.unnamed }
            : { ...mark("stated"), word: SOURCE_ROLE_MARK_WORDS.named },
      },
    ];
  });
}
