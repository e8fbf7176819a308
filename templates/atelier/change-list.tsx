import type { VNode } from "preact";
import type { ChangeView } from "../../src/site/atelier/views.ts";

/** What the last build changed, with the pages where it shows. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }): VNode {
  return (
    <ul class="changes">
      {changes.map(({ label, links, more }) => (
        <li>
          <span class="changes__label">{label}</span>
          {links.map((link) => (
            <a href={link.href}>{link.label}</a>
          ))}
          {more === "" ? null : <span>{more}</span>}
        </li>
      ))}
    </ul>
  );
}
