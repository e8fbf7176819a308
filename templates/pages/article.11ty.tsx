import type { VNode } from "preact";
import type { ArticlePage } from "../../src/site/pages.ts";
import { ArticleRail } from "../components/article-rail.tsx";
import { Beside } from "../components/beside.tsx";
import { Citation } from "../components/citation.tsx";
import { Defects } from "../components/defects.tsx";
import { Original } from "../components/original.tsx";
import { Paragraph } from "../components/paragraph.tsx";
import { PiecePlate } from "../components/piece.tsx";
import { Section } from "../components/section.tsx";
import { Sheet } from "../components/sheet.tsx";
import { Slice } from "../components/slice.tsx";
import { SourceTable } from "../components/source-table.tsx";
import { TitleNote } from "../components/title-note.tsx";
import { Versions } from "../components/versions.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";
import { HeldText } from "../components/held-text.tsx";

export const data = perPage("article");

/** One article: what is known of it, its text with the notes beside it, its sources, its original, how to cite it. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "article");
  return (
    <Shell view={page.shell}>
      <article>
        <ArticleHead page={page} />
        <Sheet entries={page.sheet} />
        {page.dispatch === null ? null : <Versions dispatch={page.dispatch} />}
        <div class="article-layout">
          <ArticleRail page={page} />
          <div class="article-body" lang={page.lang === "fr" ? undefined : page.lang}>
            {page.paragraphs.map((paragraph) => (
              <Paragraph paragraph={paragraph} />
            ))}
          </div>
        </div>
      </article>
      {page.sources.length === 0 ? null : (
        <Section
          id="sources"
          title="Sources nommées"
          intro="Qui parle dans cette pièce, et à quel titre. Être cité n’est pas publier."
        >
          <SourceTable sources={page.sources} />
        </Section>
      )}
      <OriginalSection page={page} />
      <Citation
        title="Citer cette pièce"
        intro="L’adresse ne changera pas. Le point d’interrogation fait partie de la date."
        citation={page.citation}
      />
      <Beside
        beside={page.beside}
        label={page.company.length === 0 ? "Articles voisins dans le temps" : "Pièces voisines dans le temps"}
      />
    </Shell>
  );
}

function ArticleHead({ page }: { readonly page: ArticlePage }): VNode {
  return (
    <header class={page.piece.letter === null ? "page-head" : "page-head page-head--piece"}>
      <PiecePlate piece={page.piece} large />
      <div>
        <h1 class={page.titleMark.status === "stated" ? "stated-title" : "held-title"}>
          <Slice slice={page.title} />
        </h1>
        <TitleNote of="titre" mark={page.titleMark} because={page.titleBecause} />
      </div>
    </header>
  );
}

function OriginalSection({ page: { original, lang } }: { readonly page: ArticlePage }): VNode {
  return (
    <Section
      id="original"
      title="L’original"
      intro={[
        "Fichier ",
        <a href={original.href}>
          <code>
            <HeldText text={original.path} />
          </code>
        </a>,
        `, ${original.size}. Texte et passages mis de côté, remis bout à bout, redonnent le fichier caractère pour caractère.`,
      ]}
    >
      <Original original={original} lang={lang} />
      {original.defects.length === 0 ? null : <Defects defects={original.defects} />}
      <p class="fingerprint">
        SHA-256 <code>{original.sha256}</code>
      </p>
    </Section>
  );
}
