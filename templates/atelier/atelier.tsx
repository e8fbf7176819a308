import type { VNode } from "preact";
import type { AtelierPage } from "../../src/site/atelier/views.ts";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { Shell } from "../layouts/shell.tsx";
import { Amounts } from "./amounts.tsx";
import { ChangeList } from "./change-list.tsx";
import { Matter } from "./matter.tsx";
import { Rest } from "./rest.tsx";

/** The page of the archivist, in the frame of the site. It only shows: whatever is to be written is copied into a file by hand. */
export function Atelier({ page }: { readonly page: AtelierPage }): VNode {
  return (
    <Shell view={page.shell}>
      <PageHead
        title="L’atelier"
        standfirst={
          "Ce qui attend l’archiviste, le plus utile d’abord. Cette page n’existe que sur cette machine\u202F; elle n’est jamais publiée."
        }
      />
      {page.stopped.length === 0 ? null : (
        <Section
          id="arret"
          title="Rien n’est publié"
          intro="La dernière construction s’est arrêtée. L’ancien site reste en place."
        >
          {page.stopped.map((line) => (
            <p class="matter__because">{line}</p>
          ))}
        </Section>
      )}
      {page.state.length === 0 ? null : <Amounts amounts={page.state} />}
      {page.changes.length === 0 ? null : (
        <Section id="changements" title="Depuis la dernière construction">
          <ChangeList changes={page.changes} />
        </Section>
      )}
      {page.stopped.length === 0 && page.sections.length === 0 ? (
        <Section id="rien" title="Rien à revoir">
          <p class="matter__because">
            Chaque article a sa date et sa source, aucun fichier n’est écarté, aucune décision n’est restée sans effet.
          </p>
        </Section>
      ) : null}
      {page.sections.map((section) => (
        <Section id={section.id} title={section.title} intro={section.intro}>
          <ol class="matters">
            {section.matters.map((matter) => (
              <li>
                <Matter matter={matter} />
              </li>
            ))}
          </ol>
          {section.rest === null ? null : <Rest rest={section.rest} />}
        </Section>
      ))}
    </Shell>
  );
}
