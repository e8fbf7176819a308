import type { VNode } from "preact";
import type { LinkView } from "../../src/site/views.ts";

/** « et 12 autres articles »: what a list leaves to another page; nothing where it shows all. */
export function Rest({ rest }: { readonly rest: LinkView | null }): VNode | null {
  if (rest === null) return null;
  return (
    <p class="rest">
      et <a href={rest.href}>{rest.label}</a>
    </p>
  );
}
