import type { VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";
import { Navigation } from "./navigation.tsx";

interface MastheadProps {
  readonly view: ShellView;
  readonly holdings: string;
  readonly rule: string;
}

/** The front page's head: the name as large as it goes, what the archive holds on one ear, its rule on the other. */
export function Masthead({ view, holdings, rule }: MastheadProps): VNode {
  return (
    <header>
      <div class="masthead">
        <p class="ear">
          <span class="label">Le fonds</span>
          {holdings}
        </p>
        <div class="masthead__name">
          <h1>{view.siteTitle}</h1>
          <p class="tagline">{view.tagline}</p>
        </div>
        <p class="ear">
          <span class="label">La règle</span>
          {rule}
        </p>
      </div>
      <div class="masthead__sections">
        <Navigation items={view.nav} />
      </div>
    </header>
  );
}
