import type { VNode } from "preact";
import type { DivergenceView } from "../../src/site/comparison-views.ts";
import { Chips } from "./chip.tsx";

/** Where articles differ: the values at one size with ≠ between them, no order of merit, no verdict. */
export function Divergences({ divergences }: { readonly divergences: readonly DivergenceView[] }): VNode {
  return (
    <div class="divergences">
      {divergences.map((divergence) => (
        <div class="divergence">
          <p class="label">{divergence.topic}</p>
          <div class="divergence__values">
            {divergence.values.map(({ value, chips, note }, index) => (
              <div class="divergence__side">
                {index === 0 ? null : <span class="divergence__sign" role="img" aria-label="diffère de" />}
                <div>
                  <p class="divergence__value">{value}</p>
                  <Chips chips={chips} />
                  {note === undefined ? null : <p class="divergence__note">{note}</p>}
                </div>
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
