import type { VNode } from "preact";
import type { MarkView } from "../../src/site/views.ts";
import { Mark } from "./mark.tsx";

/** The key to the four marks. `explained` says what each means; without, the words alone. */
export function MarksLegend({ explained }: { readonly explained: boolean }): VNode {
  return (
    <ul class="legend">
      {MEANINGS.map(([mark, meaning]) => (
        <li>
          <Mark mark={mark} />
          {explained ? ` ${meaning}` : ""}
        </li>
      ))}
    </ul>
  );
}

const MEANINGS: readonly (readonly [MarkView, string])[] = [
  [{ status: "stated", word: "indiqué" }, "l’article l’écrit"],
  [{ status: "implied", word: "déduit" }, "l’archive le déduit et dit de quoi"],
  [{ status: "disputed", word: "divergent" }, "les passages ne s’accordent pas"],
  [{ status: "unknown", word: "inconnu" }, "rien ne permet de le dire"],
];
