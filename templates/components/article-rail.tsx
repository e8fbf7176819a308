import type { VNode } from "preact";
import type { ArticlePage } from "../../src/site/pages.ts";
import { MarksLegend } from "./marks-legend.tsx";
import { Piece } from "./piece.tsx";
import { HeldText } from "./held-text.tsx";

/** Beside the text: the key to the marks, what stands further down, the other pieces. */
export function ArticleRail({ page }: { readonly page: ArticlePage }): VNode {
  return (
    <div class="rail">
      <div>
        <p class="label">Marques</p>
        <MarksLegend explained={false} />
        <p>
          <span class="defect">défaut laissé</span>
        </p>
      </div>
      <nav class="rail__below" aria-label="Plus bas dans cette page">
        <p class="label">Plus bas</p>
        <ul>
          {page.sources.length === 0 ? null : (
            <li>
              <a href="#sources">Sources nommées</a>
            </li>
          )}
          <li>
            <a href="#original">L’original</a>
          </li>
          <li>
            <a href="#citer">Citer</a>
          </li>
        </ul>
      </nav>
      {page.company.length === 0 ? null : (
        <div>
          <p class="label">{page.companyLabel}</p>
          <p class="rail__pieces">
            {page.company.map((piece) => (
              <Piece piece={piece} />
            ))}
          </p>
        </div>
      )}
      {page.sameSource.length === 0 ? null : (
        <div>
          <p class="label">Même source</p>
          <ul>
            {page.sameSource.map((source) => (
              <li>
                <a href={source.href}>
                  <HeldText text={source.label} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {page.sameEvent === null ? null : (
        <div>
          <p class="label">Événement</p>
          <p>
            <a href={page.sameEvent.href}>{page.sameEvent.label}</a>
          </p>
        </div>
      )}
    </div>
  );
}
