import type { ComponentChildren, VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";
import { Band } from "./band.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Colophon } from "./colophon.tsx";
import { Head } from "./head.tsx";

interface ShellProps {
  readonly view: ShellView;
  /** What stands above the page instead of the band: the front page's masthead. */
  readonly masthead?: VNode;
  /** Where the page sends its visitors at once: a redirect only. */
  readonly refreshTo?: string;
  readonly children: ComponentChildren;
}

/** The frame of every page: head, skip link, masthead or band, breadcrumb, content, colophon. */
export function Shell({ view, masthead, refreshTo, children }: ShellProps): VNode {
  return (
    <html lang="fr">
      <Head view={view} refreshTo={refreshTo} />
      <body>
        <a class="skip-link" href="#contenu">
          Aller au contenu
        </a>
        <div class="page">
          {masthead ?? <Band view={view} />}
          <main id="contenu">
            {view.breadcrumb.length === 0 ? null : <Breadcrumb steps={view.breadcrumb} />}
            {children}
          </main>
          <Colophon view={view} />
        </div>
      </body>
    </html>
  );
}
