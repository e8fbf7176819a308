import type { VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";

/** The sections of the site. The current one is `page` when the link leads to this very page, else `true`. */
export function Navigation({ items }: { readonly items: ShellView["nav"] }): VNode {
  return (
    <nav class="navigation" aria-label="Rubriques">
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? (item.href === "./" ? "page" : "true") : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
