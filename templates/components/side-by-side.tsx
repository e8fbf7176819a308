import type { VNode } from "preact";
import type { EventPage } from "../../src/site/pages.ts";
import { Piece } from "./piece.tsx";
import { Statement } from "./statement.tsx";

/** How each article opens, one column an article, in its own words. */
export function SideBySide({ columns }: { readonly columns: EventPage["sideBySide"] }): VNode {
  return (
    <div class="side-by-side">
      {columns.map((column) => (
        <div class="side-by-side__column">
          <p>
            <Piece piece={column.piece} />
          </p>
          {column.paragraphs.map((paragraph) => (
            <p>
              <Statement statement={paragraph} />
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
