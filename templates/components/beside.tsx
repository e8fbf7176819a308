import type { VNode } from "preact";
import type { BesideView } from "../../src/site/views.ts";
import { Slice } from "./slice.tsx";

/** Before and after in time. Nothing where the page stands alone. */
export function Beside(props: { readonly beside: BesideView; readonly label: string }): VNode | null {
  const { previous, next } = props.beside;
  if (previous === null && next === null) return null;
  return (
    <nav class="beside" aria-label={props.label}>
      {previous === null ? null : (
        <a href={previous.href} rel="prev">
          <span class="label">
            <span aria-hidden="true">← </span>Avant
          </span>
          <span>
            <Slice slice={previous.title} />
          </span>
          <span class="beside__when">{previous.when}</span>
        </a>
      )}
      {next === null ? null : (
        <a class="beside__next" href={next.href} rel="next">
          <span class="label">
            Après<span aria-hidden="true"> →</span>
          </span>
          <span>
            <Slice slice={next.title} />
          </span>
          <span class="beside__when">{next.when}</span>
        </a>
      )}
    </nav>
  );
}
