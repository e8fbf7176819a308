import type { ComponentChildren, VNode } from "preact";

/** What may be wider than the page: it scrolls by itself, by keyboard too, under a name of its own. */
export function ScrollRegion(props: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <section class="scroll-region" tabindex={0} aria-label={props.label}>
      {props.children}
    </section>
  );
}
