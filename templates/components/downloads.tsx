import type { VNode } from "preact";
import type { LinkView } from "../../src/site/views.ts";

/** Files to take away, or feeds to follow, as plain links. */
export function Downloads({ links }: { readonly links: readonly LinkView[] }): VNode {
  return (
    <ul class="downloads">
      {links.map((link) => (
        <li>
          <a href={link.href}>{link.label}</a>
        </li>
      ))}
    </ul>
  );
}
