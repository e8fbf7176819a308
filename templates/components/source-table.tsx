import type { VNode } from "preact";
import type { SourceRowView } from "../../src/site/article-views.ts";
import { Chips } from "./chip.tsx";
import { Mark } from "./mark.tsx";
import { ScrollRegion } from "./scroll-region.tsx";
import { HeldText } from "./held-text.tsx";

/** Who speaks in an article and in what role, with the passages. To be quoted is not to publish. */
export function SourceTable({ sources }: { readonly sources: readonly SourceRowView[] }): VNode {
  return (
    <ScrollRegion label="Sources nommées">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Rôle</th>
            <th scope="col">Passages</th>
            <th scope="col">De quel droit</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr>
              <th scope="row">
                {source.href === "" ? (
                  <HeldText text={source.name} />
                ) : (
                  <a href={source.href}>
                    <HeldText text={source.name} />
                  </a>
                )}
              </th>
              <td>{source.role}</td>
              <td>
                <Chips chips={source.chips} />
              </td>
              <td>
                <Mark mark={source.mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
