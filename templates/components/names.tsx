import type { VNode } from "preact";
import type { NameView } from "../../src/site/comparison-views.ts";
import { Chips } from "./chip.tsx";

/** Names written in more than one way: the heading is for searching, the variants are the texts' own. */
export function Names({ names }: { readonly names: readonly NameView[] }): VNode {
  return (
    <dl class="names">
      {names.map((name) => (
        <div>
          <dt>{name.canonical}</dt>
          {name.variants.map((variant) => (
            <dd>
              <i>{variant.form}</i> <Chips chips={variant.chips} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
