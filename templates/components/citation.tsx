import type { VNode } from "preact";
import type { CitationView } from "../../src/site/views.ts";
import { Downloads } from "./downloads.tsx";
import { Section } from "./section.tsx";
import { QuotedSlice } from "./slice.tsx";

/** How to cite the page: « title », what follows it in the reference, and the same for reference managers. */
export function Citation(props: {
  readonly title: string;
  readonly intro: string;
  readonly citation: CitationView;
}): VNode {
  return (
    <Section id="citer" title={props.title} intro={props.intro}>
      <p class="reference">
        <QuotedSlice slice={props.citation.title} />
        {props.citation.rest}
      </p>
      {props.citation.downloads.length === 0 ? null : <Downloads links={props.citation.downloads} />}
    </Section>
  );
}
