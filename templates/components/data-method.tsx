import type { VNode } from "preact";
import { Section } from "./section.tsx";

/** How values are held in the data, in a paragraph; the whole method stands on the « à propos » page. */
export function DataMethod(): VNode {
  return (
    <Section
      id="methode"
      title="Méthode et limites"
      intro={"Les rôles sont lus, jamais devinés\u00A0: une agence citée n’est pas l’éditeur."}
    >
      <div class="prose">
        <p>
          Chaque valeur porte son état. <code>stated</code>, indiqué{"\u00A0"}: l’article l’écrit, ou l’archiviste l’a
          fixé. <code>implied</code>, déduit{"\u00A0"}: l’archive le compte depuis un jour nommé ou un en-tête, et elle
          dit lequel. <code>disputed</code>, divergent{"\u00A0"}: deux passages s’opposent, les deux restent.{" "}
          <code>unknown</code>, inconnu{"\u00A0"}: rien ne permet de le dire, et la raison est donnée.
        </p>
        <p>
          Une preuve est un intervalle du texte d’origine{"\u00A0"}: <code>start</code> et <code>end</code> comptent des
          unités UTF-16, <code>quote</code> est exactement ce qui s’y trouve. Texte et passages mis de côté, remis dans
          l’ordre, redonnent l’original caractère pour caractère.
        </p>
      </div>
    </Section>
  );
}
