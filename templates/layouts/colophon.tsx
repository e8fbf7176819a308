import type { VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";
import { MarksLegend } from "../components/marks-legend.tsx";

/** The foot of every page: key to the marks, how the site is made, how to check it. */
export function Colophon({ view }: { readonly view: ShellView }): VNode {
  return (
    <footer class="colophon">
      <div>
        <p class="label">Lire les marques</p>
        <MarksLegend explained />
      </div>
      <div>
        <p class="label">Colophon</p>
        <p>
          {view.footer.version} lit un dossier d’articles français en désordre et publie ce site, sans rien réécrire.
          Mêmes fichiers, même site, octet pour octet. Composé en Newsreader et Libre Franklin (licence OFL). Aucun
          script n’est nécessaire pour lire.
        </p>
      </div>
      <div>
        <p class="label">Vérifier</p>
        <p>
          {view.footer.counts === null ? null : `${view.footer.counts} `}Les textes appartiennent à leurs auteurs
          {"\u202F"}; les originaux sont conservés à l’octet près.
        </p>
        {view.footer.links.length === 0 ? null : (
          <p>
            {view.footer.links.map((link, index) => [index === 0 ? null : ", ", <a href={link.href}>{link.label}</a>])}.
          </p>
        )}
      </div>
    </footer>
  );
}
