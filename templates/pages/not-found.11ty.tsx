import type { VNode } from "preact";
import { PageHead } from "../components/page-head.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("not-found");

/** What stands where nothing stands. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "not-found");
  return (
    <Shell view={page.shell}>
      <PageHead
        title="Page introuvable"
        standfirst="Il n’y a rien à cette adresse, et l’archive ne garde pas trace qu’il y ait eu quelque chose."
      />
      <div class="prose">
        <p>
          Une adresse publiée ici ne disparaît pas{"\u00A0"}: elle reste, ou elle mène à ce qui l’a remplacée. Celle-ci
          comporte sans doute une faute de frappe, ou un lien l’a coupée.
        </p>
        <p>
          Reprenez depuis <a href={page.shell.home}>la page d’accueil</a>, ou par une rubrique du bandeau.
        </p>
      </div>
    </Shell>
  );
}
