import type { VNode } from "preact";
import type { MatterView } from "../../src/site/atelier/views.ts";
import { Chip } from "../components/chip.tsx";
import { Slice } from "../components/slice.tsx";
import { Remedy } from "./remedy.tsx";

/** One thing to look at: the article, its file, why, the words in question, and each way to settle it. */
export function Matter({ matter }: { readonly matter: MatterView }): VNode {
  const { title, href, path, because, passages, links, remedies, advice } = matter;
  return (
    <article class="matter">
      {title === null ? null : (
        <h3 class="matter__title">
          {href === null ? (
            <Slice slice={title} />
          ) : (
            <a href={href}>
              <Slice slice={title} />
            </a>
          )}
        </h3>
      )}
      {path === "" ? null : (
        <p class="matter__path">
          <code>{path}</code>
        </p>
      )}
      {because === "" ? null : <p class="matter__because">{because}</p>}
      {passages.map(({ quote, chip }) => (
        <blockquote class="matter__passage">
          <p>
            {quote}
            {chip === null ? null : [" ", <Chip chip={chip} />]}
          </p>
        </blockquote>
      ))}
      {links.length === 0 ? null : (
        <ul class="matter__links">
          {links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
      {remedies.length === 0 ? null : (
        <div class="remedies">
          {remedies.map((remedy) => (
            <Remedy remedy={remedy} />
          ))}
        </div>
      )}
      {advice === "" ? null : <p class="matter__advice">{advice}</p>}
    </article>
  );
}
