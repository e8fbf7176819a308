import type { VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";
import { HeldText } from "../components/held-text.tsx";

/** Where the page stands, from the outside in; the last step is the page itself. */
export function Breadcrumb({ steps }: { readonly steps: ShellView["breadcrumb"] }): VNode {
  return (
    <nav class="breadcrumb" aria-label="Fil d’Ariane">
      <ol>
        {steps.map((step) => (
          <li>
            {step.href === null ? (
              <span aria-current="page">
                <HeldText text={step.label} />
              </span>
            ) : (
              <a href={step.href}>
                <HeldText text={step.label} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
