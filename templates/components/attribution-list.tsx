import type { VNode } from "preact";
import type { SourcePage } from "../../src/site/pages.ts";
import { Chip } from "./chip.tsx";
import { HeldText } from "./held-text.tsx";

/** The sentences that name a source, its name underlined, with the role it plays in each. */
export function AttributionList({ attributions }: { readonly attributions: SourcePage["attributions"] }): VNode {
  return (
    <section id="attributions">
      <h2 class="list-title">Ce qu’on lui attribue</h2>
      <ol class="attribution-list">
        {attributions.map((attribution) => (
          <li>
            <Chip chip={attribution.chip} />
            <div>
              <p>
                <HeldText text={attribution.before} />
                <strong>
                  <HeldText text={attribution.name} />
                </strong>
                <HeldText text={attribution.after} />
              </p>
              <p class="attribution-list__role">
                {attribution.role} ·{" "}
                <a href={attribution.article.href}>
                  <HeldText text={attribution.article.label} />
                </a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
