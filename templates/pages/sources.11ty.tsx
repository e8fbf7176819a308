import type { VNode } from "preact";
import { PageHead } from "../components/page-head.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";
import { HeldText } from "../components/held-text.tsx";

export const data = perPage("sources");

/** Every source named in the archive, with the roles it is named in. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "sources");
  return (
    <Shell view={page.shell}>
      <PageHead
        title="Sources"
        standfirst="Qui est cité, crédité ou nommé dans les articles, et à quel titre. Être cité n’est pas publier."
      />
      {page.sources.length === 0 ? (
        <p class="prose">Aucune source n’est nommée dans les articles de l’archive.</p>
      ) : (
        <table class="table table--sources">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Rôle</th>
              <th scope="col">Passages</th>
            </tr>
          </thead>
          <tbody>
            {page.sources.map((source) => (
              <tr>
                <th scope="row">
                  <a href={source.link.href}>
                    <HeldText text={source.link.label} />
                  </a>
                </th>
                <td>{source.roles}</td>
                <td>{source.amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Shell>
  );
}
