import type { VNode } from "preact";
import type { QuotationVersionView } from "../../src/site/comparison-views.ts";
import { Chip } from "./chip.tsx";
import { DateLabel } from "./date.tsx";
import { HeldText } from "./held-text.tsx";

/** The same words told twice: shared words grey, those of one version alone inked and underlined. */
export function QuotationComparison({ versions }: { readonly versions: readonly QuotationVersionView[] }): VNode {
  return (
    <div class="quotation">
      {versions.map((version) => (
        <figure class="quotation__version">
          <figcaption>
            <Chip chip={version.chip} /> <strong>{version.speaker}</strong>
            {version.date === null ? null : [", ", <DateLabel date={version.date} />]}
          </figcaption>
          <blockquote>
            {version.runs.map((run) => (run.same ? <HeldText text={run.text} /> : <Marked text={run.text} />))}
          </blockquote>
        </figure>
      ))}
    </div>
  );
}

/** Words marked, the spaces around them left bare; where only a space is one version's own, nothing is marked. */
function Marked({ text }: { readonly text: string }): VNode {
  const words = text.trim();
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      {words === "" ? null : (
        <mark>
          <HeldText text={words} />
        </mark>
      )}
      {text.slice(start + words.length)}
    </>
  );
}
