import type { VNode } from "preact";
import type { DossierLineView } from "../../src/site/views.ts";
import { ArticleList } from "./article-list.tsx";
import { Divergences } from "./divergences.tsx";
import { columnHeadlineFit, headlineFit } from "./headline-fit.ts";
import { Rest } from "./rest.tsx";
import { Slice } from "./slice.tsx";

/** The dossier that leads the front page: its title as large as its length allows, its articles, and what they do not agree on. */
export function DossierLead({ dossier }: { readonly dossier: DossierLineView }): VNode {
  return (
    <section class="lead">
      <div class="lead__head">
        <p class="label">{dossier.kicker}</p>
        <h2 class={headlineFit(dossier.title.text)}>
          <a href={dossier.href}>
            <Slice slice={dossier.title} />
          </a>
        </h2>
        <p class="standfirst">{dossier.summary}</p>
        {dossier.divergences.length === 0 ? null : <LeadArticles dossier={dossier} />}
      </div>
      {dossier.divergences.length === 0 ? (
        <LeadArticles dossier={dossier} />
      ) : (
        <section class="lead__divergences" aria-labelledby="divergences">
          <h2 id="divergences">Où les pièces divergent</h2>
          <Divergences divergences={dossier.divergences} />
        </section>
      )}
    </section>
  );
}

function LeadArticles({ dossier }: { readonly dossier: DossierLineView }): VNode {
  return (
    <div>
      <Rest rest={dossier.rest} />
      <ArticleList articles={dossier.articles} />
    </div>
  );
}

/** The other dossiers, in columns: title and summary, without their articles. */
export function DossierList({ dossiers }: { readonly dossiers: readonly DossierLineView[] }): VNode {
  const fit = columnHeadlineFit(dossiers.map(({ title }) => title.text));
  return (
    <div class="event-list">
      {dossiers.map((dossier) => (
        <div class="event">
          <p class="label">{dossier.kicker}</p>
          <h3 class={fit}>
            <a href={dossier.href}>
              <Slice slice={dossier.title} />
            </a>
          </h3>
          <p class="event__summary">{dossier.summary}</p>
        </div>
      ))}
    </div>
  );
}
