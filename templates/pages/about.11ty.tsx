import type { VNode } from "preact";
import { AboutAccess } from "../components/about-access.tsx";
import { AboutMethod } from "../components/about-method.tsx";
import { KnowledgeTable } from "../components/knowledge-table.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("about");

/** How the archive works, what it cannot do, for whom it is accessible, under which licence. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "about");
  return (
    <Shell view={page.shell}>
      <PageHead
        title="À propos"
        standfirst="Recouper, c’est confronter un récit à un autre. Cette archive range des articles de presse par événement, et montre pour chaque valeur le passage où elle a été lue."
      >
        <p class="page-note">{page.counts}</p>
      </PageHead>
      <AboutMethod />
      {page.knowledge.rows.length === 0 ? null : (
        <Section
          id="savoir"
          title="Ce que l’archive sait, et de quel droit"
          intro="Le compte exact, pour cette archive."
        >
          <KnowledgeTable knowledge={page.knowledge} />
        </Section>
      )}
      <AboutAccess licence={page.licence} data={page.data} />
    </Shell>
  );
}
