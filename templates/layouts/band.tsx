import type { VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";
import { Navigation } from "./navigation.tsx";

/** The band above every page but the front: name, motto, sections. */
export function Band({ view }: { readonly view: ShellView }): VNode {
  return (
    <header class="band">
      <p class="band__name">
        <a href={view.home}>{view.siteTitle}</a>
      </p>
      <p class="tagline">{view.tagline}</p>
      <Navigation items={view.nav} />
    </header>
  );
}
