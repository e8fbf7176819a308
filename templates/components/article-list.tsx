import type { VNode } from "preact";
import type { ArticleLineView } from "../../src/site/views.ts";
import { DateLabel } from "./date.tsx";
import { Mark } from "./mark.tsx";
import { PiecePlate } from "./piece.tsx";
import { Slice } from "./slice.tsx";
import { Versions } from "./versions.tsx";
import { HeldText } from "./held-text.tsx";

/** A list of articles, in the order given. `inColumns` sets them side by side under a heavy rule. */
export function ArticleList(props: {
  readonly articles: readonly ArticleLineView[];
  readonly inColumns?: boolean;
}): VNode {
  return (
    <ul class={props.inColumns === true ? "article-list article-list--columns" : "article-list"}>
      {props.articles.map((article) => (
        <ArticleLine article={article} />
      ))}
    </ul>
  );
}

function ArticleLine({ article }: { readonly article: ArticleLineView }): VNode {
  return (
    <li>
      <PiecePlate piece={article.piece} />
      <div class="article-list__text">
        <p class={article.titleStated ? "article-list__title article-list__title--stated" : "article-list__title"}>
          <a href={article.piece.href}>
            <Slice slice={article.title} />
          </a>
        </p>
        <p class="article-list__facts">
          {article.dateVerb}
          {article.date === null ? null : [" ", <DateLabel date={article.date} />]}
          {"\u00A0· "}
          <Mark mark={article.dateMark} />
          {article.size === "" ? null : `\u00A0· ${article.size}`}
        </p>
        {article.context === null ? null : (
          <p class="article-list__facts">
            <a href={article.context.href}>
              <HeldText text={article.context.label} />
            </a>
          </p>
        )}
        {article.dispatch === undefined ? null : <Versions dispatch={article.dispatch} />}
      </div>
    </li>
  );
}
