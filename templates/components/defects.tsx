import type { VNode } from "preact";
import type { OriginalView } from "../../src/site/article-views.ts";
import { Chip } from "./chip.tsx";
import { Quoted } from "./slice.tsx";

/** What is wrong in the original and was left as it stands: the words, what is wrong, where. */
export function Defects({ defects }: { readonly defects: OriginalView["defects"] }): VNode {
  return (
    <details class="fold">
      <summary>Défauts laissés tels quels</summary>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Passage</th>
            <th scope="col">Défaut</th>
            <th scope="col">Où</th>
          </tr>
        </thead>
        <tbody>
          {defects.map((defect) => (
            <tr>
              <th scope="row">
                <Quoted text={defect.text} />
              </th>
              <td>{defect.note}</td>
              <td>
                <Chip chip={defect.chip} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
