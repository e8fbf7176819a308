import { Fragment, type VNode } from "preact";
import type { ComparisonView } from "../../src/site/comparison-views.ts";
import { Divergences } from "./divergences.tsx";
import { Facts } from "./facts.tsx";
import { NamedLines } from "./named-lines.tsx";
import { Names } from "./names.tsx";
import { QuotationComparison } from "./quotation-comparison.tsx";
import { Section } from "./section.tsx";

/** Where the articles of an event or a dossier do not agree; nothing where they do. */
export function Disagreements({ divergences }: Pick<ComparisonView, "divergences">): VNode | null {
  return divergences.length === 0 ? null : (
    <Section
      id="divergences"
      title="Où les pièces divergent"
      intro="L’archive compare ce qui est écrit. Elle ne dit pas qui a raison."
    >
      <Divergences divergences={divergences} />
    </Section>
  );
}

/** What the articles of an event or a dossier tell side by side: facts, sources they share, quotations, people and places, spellings. */
export function ComparisonSections({ page }: { readonly page: ComparisonView }): VNode {
  return (
    <Fragment>
      {page.facts.length === 0 ? null : (
        <Section
          id="recoupement"
          title="Recoupement"
          intro={
            "Un fait par ligne, une pièce par colonne. La puce mène au paragraphe. Un tiret\u00A0: rien n’a été rapproché dans cette pièce, qui peut en parler autrement."
          }
        >
          <Facts pieces={page.pieces} facts={page.facts} />
        </Section>
      )}
      {page.dependence.length === 0 ? null : (
        <Section
          id="sources-communes"
          title="Sources communes"
          intro="Des pièces qui tiennent leur récit d’une même agence ou d’un même journal ne se confirment pas l’une l’autre."
        >
          <NamedLines lines={page.dependence} />
        </Section>
      )}
      {page.quotations.length === 0 ? null : (
        <Section
          id="citations"
          title="Une citation, plusieurs versions"
          intro={
            "Les mêmes paroles dans plusieurs pièces. En gris, ce qui est identique\u202F; souligné, ce qui change."
          }
        >
          {page.quotations.map((versions) => (
            <QuotationComparison versions={versions} />
          ))}
        </Section>
      )}
      {page.people.length + page.places.length === 0 ? null : (
        <Section
          id="personnes-et-lieux"
          title="Personnes et lieux"
          intro="Ceux que plusieurs pièces nomment. La puce mène à la première mention dans chacune."
        >
          {page.people.length === 0 ? null : (
            <Fragment>
              <h3 class="label">Personnes</h3>
              <NamedLines lines={page.people} />
            </Fragment>
          )}
          {page.places.length === 0 ? null : (
            <Fragment>
              <h3 class="label">Lieux</h3>
              <NamedLines lines={page.places} />
            </Fragment>
          )}
        </Section>
      )}
      {page.names.length === 0 ? null : (
        <Section
          id="noms"
          title="Noms et graphies"
          intro="La forme retenue sert à chercher. Les textes gardent leurs graphies."
        >
          <Names names={page.names} />
        </Section>
      )}
    </Fragment>
  );
}
