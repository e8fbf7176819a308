import type { VNode } from "preact";
import type { DepartedView } from "../../src/site/comparison-views.ts";
import { Slice } from "./slice.tsx";

/** Pieces that had a letter here and stand elsewhere now, for whoever cited them. */
export function DepartedPieces({ departed }: { readonly departed: readonly DepartedView[] }): VNode | null {
  if (departed.length === 0) return null;
  return (
    <div class="departed">
      <h3 class="label">Pièces qui ne sont plus ici</h3>
      <ul class="index-list">
        {departed.map(({ piece, title, href }) => (
          <li>
            <a href={href}>
              <Slice slice={title} />
            </a>
            <span>{`pièce ${piece}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
