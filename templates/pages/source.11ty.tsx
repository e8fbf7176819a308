import type { VNode } from "preact";
import { AttributionList } from "../components/attribution-list.tsx";
import { Chip } from "../components/chip.tsx";
import { Parts } from "../components/parts.tsx";
import { Section } from "../components/section.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";
import { HeldText } from "../components/held-text.tsx";

export const data = perPage("source");

/** One source: what is attributed to it, under which names, and the other sources beside it. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "source");
  return (
    <Shell view={page.shell}>
      <header class="page-head">
        <h1>
          <HeldText text={page.name} />
        </h1>
        <ul class="counts">
          {page.counts.map((count) => (
            <li>
              <b>{count.number}</b> {count.label}
            </li>
          ))}
        </ul>
      </header>
      <div class="with-index">
        <div>
          <Parts label="Tous les passages" parts={page.parts} />
          {page.attributions.length === 0 ? null : <AttributionList attributions={page.attributions} />}
          <Parts label="Tous les passages, en bas de page" parts={page.parts} />
          {page.forms.length === 0 ? null : (
            <Section id="noms" title="Sous quels noms" intro="Les graphies des textes, telles quelles.">
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">Forme</th>
                    <th scope="col">Rôle</th>
                    <th scope="col">Première lecture</th>
                  </tr>
                </thead>
                <tbody>
                  {page.forms.map((form) => (
                    <tr>
                      <th scope="row">
                        <HeldText text={form.form} />
                      </th>
                      <td>{form.roles}</td>
                      <td>
                        <Chip chip={form.chip} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Section>
          )}
        </div>
        {page.others.length === 0 ? null : (
          <nav aria-labelledby="toutes-les-sources">
            <h2 class="list-title label" id="toutes-les-sources">
              Toutes les sources
            </h2>
            <ul class="index-list">
              {page.others.map((other) => (
                <li>
                  <a href={other.link.href} aria-current={other.current ? "page" : undefined}>
                    <HeldText text={other.link.label} />
                  </a>
                  <span>{other.roles}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </Shell>
  );
}
