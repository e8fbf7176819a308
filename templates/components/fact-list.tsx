import type { VNode } from "preact";
import type { FactRowView } from "../../src/site/comparison-views.ts";
import { Agreement } from "./agreement.tsx";
import { Statement } from "./statement.tsx";

/** Facts one under the other, silent articles left out: for a dossier of many pieces. */
export function FactList({ facts }: { readonly facts: readonly FactRowView[] }): VNode {
  return (
    <ul class="fact-list">
      {facts.map((fact) => (
        <li class={fact.agreement === "differ" ? "fact-list__fact fact-list__fact--differ" : "fact-list__fact"}>
          <h3>{fact.topic}</h3>
          <p>
            <Agreement fact={fact} />
          </p>
          <ul class="fact-list__statements">
            {fact.cells.flat().map((statement) => (
              <li>
                <Statement statement={statement} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
