import type { VNode } from "preact";
import { PageHead } from "../components/page-head.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("redirect");

/** What stands at an address that moved: the way on, for readers and for programs. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "redirect");
  return (
    <Shell view={page.shell} refreshTo={page.to.href}>
      <PageHead title="Cette page a changé d’adresse" />
      <p class="prose">
        {"Ce qu’elle montrait se trouve désormais ici\u00A0: "}
        <a href={page.to.href}>{page.to.label}</a>.
      </p>
    </Shell>
  );
}
