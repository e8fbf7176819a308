import type { VNode } from "preact";
import type { NamedLineView } from "../../src/site/comparison-views.ts";
import { Chips } from "./chip.tsx";

/** Names, one a line, with the passages where they stand. */
export function NamedLines({ lines }: { readonly lines: readonly NamedLineView[] }): VNode {
  return (
    <dl class="names">
      {lines.map((line) => (
        <div>
          <dt>{line.name}</dt>
          <dd>
            {line.note} <Chips chips={line.chips} />
            {line.rest === null ? null : (
              <>
                {" "}
                et <a href={line.rest.href}>{line.rest.label}, dans les données</a>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
