import type { VNode } from "preact";
import { MarksLegend } from "./marks-legend.tsx";
import { Section } from "./section.tsx";

/** The method in plain words: dates, the four states, what is set aside, grouping, limits. */
export function AboutMethod(): VNode {
  return (
    <>
      <Section
        id="methode"
        title="Comment une date est lue"
        intro="Par une suite de règles, chacune avec ses exemples. Rien n’est deviné."
      >
        <div class="prose">
          <p>
            Un article arrive souvent sans date. L’archive cherche d’abord ce qu’il écrit : une mention de mise à jour,
            un en-tête, un jour avec son mois et son année. Ce qui est écrit est indiqué, et le passage est donné.
          </p>
          <p>
            Elle compte ensuite. « Mardi » ne dit qu’un jour de la semaine ; si l’article est daté, on peut remonter ou
            avancer jusqu’au mardi que le temps du verbe désigne. Le résultat est déduit, la note dit de quoi, et la
            date porte un point d’interrogation quand un autre jour reste possible.
          </p>
          <p>
            Un article qui n’écrit pas sa date peut être placé par ceux de son dossier : si l’un d’eux, daté, raconte le
            même fait, « lundi » devient le même jour chez les deux. La preuve est alors le passage de l’autre article,
            et tout remonte à une date écrite, par trois articles au plus ; le jour porte un point d’interrogation.
            Quand l’article qui prouve s’en va, la date s’en va avec lui.
          </p>
          <p>
            Sans fait commun, ou quand deux articles désignent des jours différents, l’article reste sans date ; ses
            « mardi » et ses « hier » restent inconnus.
          </p>
          <p>
            Si deux passages se contredisent, les deux restent. Et si rien ne permet de dater, la page le dit : ni la
            date du fichier ni celle du jour ne viennent combler le vide.
          </p>
        </div>
      </Section>
      <Section
        id="etats"
        title="Quatre états"
        intro="Le signe et le mot vont toujours ensemble ; la couleur n’est jamais seule à parler."
      >
        <MarksLegend explained />
        <div class="prose">
          <p>
            Ce qui est déduit ne passe jamais pour écrit. Un désaccord n’est jamais tranché : les deux valeurs sont
            montrées à la même taille, chacune avec son passage. Ce que l’archiviste affirme lui-même est signalé comme
            sa parole.
          </p>
        </div>
      </Section>
      <Section id="mis-de-cote" title="Ce qui est mis de côté" intro="Rien n’est jeté, rien n’est réécrit.">
        <div class="prose">
          <p>
            Publicités, accroches d’autres articles, liens « à lire aussi », légendes de photos, codes de mise en page :
            ces passages ne sont pas l’article. Ils sont retirés du texte courant et montrés à leur place, barrés et
            nommés, dans l’original que chaque page donne en entier. Texte et passages mis de côté, remis bout à bout,
            redonnent le fichier caractère pour caractère.
          </p>
          <p>
            Les fautes du texte restent : mots soudés, phrases coupées, guillemets jamais refermés. Elles sont
            soulignées et relevées, pas corrigées.
          </p>
        </div>
      </Section>
      <Section
        id="groupement"
        title="Événements et dossiers"
        intro="Deux articles réunis à tort font plus de mal que deux articles laissés seuls."
      >
        <div class="prose">
          <p>
            Deux articles sont rapprochés quand ils partagent assez de mots rares et de noms propres, et que leurs dates
            sont proches. Ceux qui racontent la même chose forment un événement ; plusieurs événements d’une même
            histoire, un dossier. L’intitulé est pris aux mots d’un article.
          </p>
          <p>
            L’archiviste a le dernier mot : il peut réunir des articles, en tenir à part, donner un intitulé à un
            événement ou à un dossier. Un intitulé de sa main est signalé comme tel, et ses décisions l’emportent sur
            tout rapprochement.
          </p>
          <p>
            Le recoupement met côte à côte ce que plusieurs pièces disent d’un même fait. Il compare des valeurs, il
            n’évalue personne. Les noms écrits de plusieurs façons sont réunis sous une forme qui sert à chercher ; les
            textes gardent leurs graphies.
          </p>
        </div>
      </Section>
      <Section id="citer" title="Ce qui se cite" intro="Et ce qui tient, selon ce que vous citez.">
        <div class="prose">
          <p>
            Les adresses des articles, des événements et des dossiers ne changent pas, même si le fichier est renommé,
            le texte repris ou les règles de lecture améliorées. Une adresse qui ne répond plus par elle-même mène à ce
            qui en tient lieu ; celle d’un article retiré dit qu’il l’est. La lettre d’une pièce ne change pas non plus.
          </p>
          <p>
            Chaque paragraphe a un numéro, qui est un lien vers son adresse. Cette adresse (par exemple :
            <code>#u147</code>) dit à quel signe de l’original le passage commence : elle tient tant que le fichier
            n’est pas retouché avant lui et que le passage commence au même mot. Sinon, elle mène en général en haut de
            la page. Le numéro, lui, compte les paragraphes du texte, sans ce qui est mis de côté : il peut changer
            quand le tri s’améliore. Donnez toujours les premiers mots avec lui.
          </p>
          <p>
            Les références à télécharger (BibTeX, RIS, CSL-JSON) ne disent que ce qui est écrit. Une date déduite y
            garde son point d’interrogation, ou en est absente là où le format n’en a pas ; une note le dit. L’empreinte
            SHA-256 permet de vérifier que l’original est celui que vous avez cité.
          </p>
        </div>
      </Section>
      <Section id="limites" title="Limites">
        <div class="prose">
          <p>
            Les règles sont écrites pour le français. Elles se trompent parfois : une ironie, une traduction maladroite,
            un verbe au mauvais temps peuvent déplacer un jour. C’est pourquoi chaque valeur mène à son passage : mieux
            vaut le lire que nous croire.
          </p>
          <p>
            L’archive ne sait pas si un article dit vrai. Elle n’attribue ni note ni degré de confiance, et ne devine
            pas l’éditeur d’un texte d’après les agences qu’il cite. Ce qu’aucun article n’écrit n’y figure pas.
          </p>
        </div>
      </Section>
    </>
  );
}
