import type { VNode } from "preact";
import type { CitationView } from "../../src/site/views.ts";
import { Downloads } from "./downloads.tsx";
import { Section } from "./section.tsx";
import { QuotedSlice } from "./slice.tsx";
import { HeldText } from "./held-text.tsx";

/** How to cite the page: « title », what follows it in the reference, one passage of it, and the same for reference managers (COinS, files). */
export function Citation(props: {
  readonly title: string;
  readonly intro: string;
  readonly citation: CitationView;
}): VNode {
  return (
    <Section id="citer" title={props.title} intro={props.intro}>
      <p class="reference">
        <QuotedSlice slice={props.citation.title} />
        <HeldText text={props.citation.rest} />
        <span class="Z3988" title={props.citation.coins} aria-hidden="true" />
      </p>
      {props.citation.passage === null ? null : (
        <p class="passage-reference">
          {"Citer un passage\u00A0: le numéro d’un paragraphe est un lien vers son adresse. Celle du ¶1\u00A0: "}
          <a href={props.citation.passage.href}>{props.citation.passage.label}</a>. Elle dit où le passage commence dans
          l’original, et tient tant que celui-ci n’est pas retouché. Le numéro peut changer si un passage voisin est
          autrement trié{"\u202F"}: donnez aussi les premiers mots.
        </p>
      )}
      {props.citation.downloads.length === 0 ? null : <Downloads links={props.citation.downloads} />}
    </Section>
  );
}
