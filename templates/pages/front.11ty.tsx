import type { VNode } from "preact";
import type { FrontPage } from "../../src/site/pages.ts";
import { ArticleList } from "../components/article-list.tsx";
import { DossierLead, DossierList } from "../components/dossier-lead.tsx";
import { EventList } from "../components/event-list.tsx";
import { KnowledgeTable } from "../components/knowledge-table.tsx";
import { Section } from "../components/section.tsx";
import { Strip } from "../components/strip.tsx";
import { Timeline } from "../components/timeline.tsx";
import { Masthead } from "../layouts/masthead.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("front");

/** The front page: the dossier that leads, the others, the events, the articles alone, what the archive knows. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "front");
  const [lead, ...others] = page.dossiers;
  return (
    <Shell view={page.shell} masthead={<Masthead view={page.shell} holdings={page.holdings} rule={page.rule} />}>
      <div id="dossiers">
        {lead === undefined ? null : <DossierLead dossier={lead} />}
        {others.length === 0 ? null : (
          <Section id="autres-dossiers" title="Autres dossiers" intro="Des histoires qui durent plusieurs jours.">
            <DossierList dossiers={others} />
          </Section>
        )}
      </div>
      {page.timeline === null ? null : (
        <Section id="frise" title="Ce qui s’est passé, quand cela a été écrit" intro="Deux couloirs, un calendrier.">
          <Timeline timeline={page.timeline} />
        </Section>
      )}
      {page.events.length === 0 ? null : (
        <Section
          id="evenements"
          title="Les événements"
          intro="Les articles qui racontent la même chose, rangés ensemble."
        >
          <EventList events={page.events} />
          {page.allEvents === null ? null : (
            <p class="rest">
              Tous les dossiers et événements, par année et par mois, dans <a href={page.allEvents}>la chronologie</a>.
            </p>
          )}
        </Section>
      )}
      <Alone page={page} />
      {page.span === null ? null : (
        <Section id="etendue" title="L’archive dans le temps" intro="Ce qui s’est passé, ce qui a été écrit.">
          <Strip strip={page.span} explained />
        </Section>
      )}
      {page.knowledge.rows.length === 0 ? null : (
        <Section
          id="savoir"
          title="Ce que l’archive sait, et de quel droit"
          intro={
            "Un signe par pièce et par renseignement. Plein\u00A0: écrit. Demi\u00A0: déduit. Vide\u00A0: inconnu."
          }
        >
          <KnowledgeTable knowledge={page.knowledge} />
        </Section>
      )}
    </Shell>
  );
}

/** Articles without company; or, in an archive that holds nothing yet, what to do to begin. */
function Alone({ page }: { readonly page: FrontPage }) {
  if (page.alone.length > 0) {
    return (
      <Section id="seuls" title="Articles seuls" intro="Aucun autre article de l’archive ne raconte la même chose.">
        <ArticleList articles={page.alone} inColumns />
      </Section>
    );
  }
  if (page.dossiers.length > 0 || page.events.length > 0) return null;
  return (
    <Section id="seuls" title="L’archive est vide">
      <p class="prose">
        Aucun article n’est publié. L’archiviste ajoute des fichiers dans le dossier des originaux, puis reconstruit le
        site.
      </p>
    </Section>
  );
}
