import { passagesOf, settled, type GroupTitle } from "../domain/attested.ts";
import type { PlacedArticle } from "../domain/article.ts";
import { chipOf } from "./chips.ts";
import { found, type PageContext, type SiteContext } from "./context.ts";
import { asSentence, markOf } from "./french-labels.ts";
import type { ChipView, MarkView, SliceView } from "./views.ts";

/** What stands for a title that nothing gives. */
const UNTITLED = "Sans titre";

/** Words of an article, cut at a word boundary when they are longer than `most` units. White space inside is shown as it stands. */
export function sliceView(text: string, most = Number.POSITIVE_INFINITY): SliceView {
  if (text.length <= most) return { text, cut: false };
  const head = text.slice(0, most + 1);
  const boundary = head.search(/\s+\S*$/u);
  return { text: boundary > 0 ? head.slice(0, boundary) : text.slice(0, most), cut: true };
}

/** The title of an article: what it states, or its opening words, shown as cut off. */
export function articleTitle(article: PlacedArticle): SliceView {
  const title = settled(article.title);
  if (title === undefined) return { text: UNTITLED, cut: false };
  return withLanguage({ text: title, cut: article.title.status === "implied" }, article);
}

/** True only for a headline that the article or the archivist states. */
export function hasStatedTitle(article: PlacedArticle): boolean {
  return article.title.status === "stated";
}

/** How the title of an event or a dossier is known. */
export interface GroupTitleView {
  readonly title: SliceView;
  readonly titleMark: MarkView;
  readonly titleBecause: string;
  readonly titleChip: ChipView | null;
}

export function groupTitle(title: GroupTitle, site: SiteContext): SliceView {
  const text = settled(title);
  if (text === undefined) return { text: UNTITLED, cut: false };
  const [passage] = passagesOf(title);
  if (title.status !== "implied" || passage === undefined) return { text, cut: false };
  const article = found(site.articles, passage.article);
  const whole = settled(article.title);
  return withLanguage({ text, cut: whole !== text || article.title.status === "implied" }, article);
}

export function groupTitleView(title: GroupTitle, context: PageContext): GroupTitleView {
  const [passage] = passagesOf(title);
  return {
    title: groupTitle(title, context),
    titleMark: markOf(title),
    titleBecause: asSentence(titleReason(title)),
    titleChip:
      passage === undefined || (title.status === "stated" && title.by === "editor") ? null : chipOf(passage, context),
  };
}

/** Where a title comes from, in French; nothing where the passage says it all. */
function titleReason(title: GroupTitle): string {
  if (title.status === "implied" || title.status === "unknown") return title.because;
  if (title.status === "disputed" || title.by === "text") return "";
  return "setting" in title ? `dans archive.yaml, ligne ${title.setting.line}` : "dans l’en-tête des articles";
}

function withLanguage(slice: SliceView, article: PlacedArticle): SliceView {
  const language = settled(article.language);
  return language === undefined || language === "fr" ? slice : { ...slice, lang: language };
}
