import type { VNode } from "preact";
import type { FactRowView, StatementView } from "../../src/site/comparison-views.ts";
import type { PieceView } from "../../src/site/views.ts";
import { Agreement } from "./agreement.tsx";
import { Piece } from "./piece.tsx";
import { Statement } from "./statement.tsx";

/** The matrix: one fact a row, one piece a column, the comparison in words at the end. On a phone one block a fact. */
export function FactTable(props: {
  readonly pieces: readonly PieceView[];
  readonly facts: readonly FactRowView[];
}): VNode {
  return (
    <table class="fact-table">
      <thead>
        <tr>
          <th scope="col" class="label">
            Fait
          </th>
          {props.pieces.map((piece) => (
            <th scope="col">
              <Piece piece={piece} />
            </th>
          ))}
          <th scope="col" class="label">
            Recoupement
          </th>
        </tr>
      </thead>
      <tbody>
        {props.facts.map((fact) => (
          <FactRow fact={fact} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ fact }: { readonly fact: FactRowView }): VNode {
  return (
    <tr class={fact.agreement === "differ" ? "fact-table__row fact-table__row--differ" : "fact-table__row"}>
      <th scope="row">{fact.topic}</th>
      {fact.cells.map((cell) => (
        <FactCell statements={cell} />
      ))}
      <td class="fact-table__agreement">
        <Agreement fact={fact} />
      </td>
    </tr>
  );
}

function FactCell({ statements }: { readonly statements: readonly StatementView[] }): VNode {
  if (statements.length === 0) {
    return (
      <td class="fact-table__silent">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">rien d’aligné</span>
      </td>
    );
  }
  return (
    <td>
      {statements.map((statement) => (
        <span class="fact-table__statement">
          <Statement statement={statement} />
          {statement.note === undefined ? null : <span class="fact-table__note">{statement.note}</span>}
        </span>
      ))}
    </td>
  );
}
