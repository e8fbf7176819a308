import type { VNode } from "preact";
import type { KnowledgeView } from "../../src/site/views.ts";
import { Sign } from "./mark.tsx";
import { Piece } from "./piece.tsx";
import { ScrollRegion } from "./scroll-region.tsx";

/** What the archive knows and by what right: a sign an article, the totals in words. */
export function KnowledgeTable({ knowledge }: { readonly knowledge: KnowledgeView }): VNode {
  const marked = knowledge.pieces.length > 0;
  return (
    <ScrollRegion label="Ce que l’archive sait, pièce par pièce">
      <table class={marked ? "table knowledge knowledge--marked" : "table knowledge"}>
        <thead>
          <tr>
            <th scope="col">Ce que l’on sait</th>
            {knowledge.pieces.map((piece) => (
              <th scope="col" class="knowledge__sign">
                <Piece piece={piece} />
              </th>
            ))}
            <th scope="col" class="knowledge__totals">
              De quel droit
            </th>
          </tr>
        </thead>
        <tbody>
          {knowledge.rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {row.marks.map((mark) => (
                <td class="knowledge__sign">
                  <Sign mark={mark} />
                </td>
              ))}
              <td class="knowledge__totals">{row.totals}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
