import type { VNode } from "preact";
import { Section } from "./section.tsx";

/** Accessibility statement, licence, and whom to write to. `data` is the address of the data page. */
export function AboutAccess(props: { readonly licence: string; readonly data: string }): VNode {
  return (
    <>
      <Section id="accessibilite" title="Accessibilité" intro="Ce qui est fait, et rien de plus.">
        <div class="prose">
          <p>
            Les pages ont une structure HTML sémantique : un titre principal, des titres dans l’ordre, des tableaux dont
            les en-têtes sont déclarés, des liens qui disent où ils mènent. Le contraste des couleurs du texte a été
            vérifié, en clair et en sombre. Tout se lit sans script. Tout s’atteint au clavier : un lien d’évitement
            ouvre chaque page, et l’élément actif est toujours entouré.
          </p>
          <p>Aucun audit de conformité n’a été mené par un tiers. Si une page vous résiste, dites-le à l’archiviste.</p>
        </div>
      </Section>
      <Section id="licence" title="Licence et données">
        <div class="prose">
          <p>{props.licence}</p>
          <p>
            Les textes appartiennent à leurs auteurs. Tout ce que le site montre est aussi publié{" "}
            <a href={props.data}>en données</a>, avec les originaux et leurs empreintes.
          </p>
        </div>
      </Section>
      <Section id="contact" title="Écrire à l’archiviste">
        <div class="prose">
          <p>
            L’archive est tenue par la personne qui vous l’a transmise ou qui publie ce site : c’est l’archiviste.
            Signalez-lui une date mal lue, un rapprochement abusif, un texte qui ne devrait pas être là. Donnez
            l’adresse de la page et le numéro du paragraphe : la valeur peut être fixée à la main, et le site dira alors
            que c’est sa parole.
          </p>
        </div>
      </Section>
    </>
  );
}
