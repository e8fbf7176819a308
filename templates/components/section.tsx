import type { ComponentChildren, VNode } from "preact";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A ruled part of a page: its heading, a sentence on what is in it, and the thing. Its id is a published anchor. */
export function Section({ id, title, intro, children }: SectionProps): VNode {
  return (
    <section class="section" id={id}>
      <header class="section__head">
        <h2>{title}</h2>
        {intro === undefined ? null : <p>{intro}</p>}
      </header>
      {children}
    </section>
  );
}
