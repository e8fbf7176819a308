import type { VNode } from "preact";
import { DataMethod } from "../components/data-method.tsx";
import { DiagnosticTable } from "../components/diagnostic-table.tsx";
import { Downloads } from "../components/downloads.tsx";
import { FileTable } from "../components/file-table.tsx";
import { KnowledgeTable } from "../components/knowledge-table.tsx";
import { OriginalTable } from "../components/original-table.tsx";
import { PageHead } from "../components/page-head.tsx";
import { ScrollRegion } from "../components/scroll-region.tsx";
import { Section } from "../components/section.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("data");

/** The archive as data: files, what is known, a value with its proof, originals, what was reported, feeds. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "data");
  return (
    <Shell view={page.shell}>
      <PageHead
        title="L’archive en données"
        standfirst="Tout ce que le site montre, avec la preuve de chaque valeur, pour les personnes et pour les programmes."
      />
      {page.files.length === 0 ? null : (
        <Section
          id="fichiers"
          title="Fichiers"
          intro={"Mêmes articles, mêmes octets\u00A0: refaire l’archive donne exactement ces fichiers."}
        >
          <FileTable files={page.files} />
        </Section>
      )}
      {page.knowledge.rows.length === 0 ? null : (
        <Section
          id="savoir"
          title="Ce que l’archive sait, et de quel droit"
          intro="Un signe par pièce et par renseignement."
        >
          <KnowledgeTable knowledge={page.knowledge} />
        </Section>
      )}
      {page.sample === null ? null : (
        <Section id="exemple" title="Une valeur et sa preuve" intro={page.sample.caption}>
          <ScrollRegion label="Exemple JSON">
            <pre class="code">
              <code>{page.sample.json}</code>
            </pre>
          </ScrollRegion>
        </Section>
      )}
      {page.originals.length === 0 ? null : (
        <Section id="originaux" title="Originaux et empreintes" intro="Les octets reçus, inchangés.">
          <OriginalTable originals={page.originals} />
        </Section>
      )}
      {page.diagnostics.length === 0 ? null : (
        <Section
          id="signalements"
          title="Signalements"
          intro="Ce que l’archive a rencontré en lisant les fichiers, et ce que l’archiviste peut y faire."
        >
          <DiagnosticTable diagnostics={page.diagnostics} />
        </Section>
      )}
      <DataMethod />
      {page.feeds.length === 0 ? null : (
        <Section id="fils" title="Suivre" intro="Les fils Atom annoncent ce qui arrive dans l’archive.">
          <Downloads links={page.feeds} />
        </Section>
      )}
    </Shell>
  );
}
