import type { VNode } from "preact";
import type { EventPage } from "../../src/site/pages.ts";
import { ArticleList } from "../components/article-list.tsx";
import { Beside } from "../components/beside.tsx";
import { Chronicle } from "../components/chronicle.tsx";
import { Citation } from "../components/citation.tsx";
import { ComparisonSections, Disagreements } from "../components/comparison.tsx";
import { DateLabel } from "../components/date.tsx";
import { DepartedPieces } from "../components/departed.tsx";
import { headlineFit } from "../components/headline-fit.ts";
import { Mark } from "../components/mark.tsx";
import { OtherDates } from "../components/other-dates.tsx";
import { Section } from "../components/section.tsx";
import { SideBySide } from "../components/side-by-side.tsx";
import { Slice } from "../components/slice.tsx";
import { TitleNote } from "../components/title-note.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("event");

/** One event: when, its articles, their openings side by side, its days, how to cite it. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "event");
  return (
    <Shell view={page.shell}>
      <EventHead page={page} />
      {page.articles.length === 0 ? null : (
        <section id="pieces">
          <h2 class="visually-hidden">Les pièces</h2>
          <ArticleList articles={page.articles} inColumns />
          <DepartedPieces departed={page.departed} />
        </section>
      )}
      <Disagreements divergences={page.divergences} />
      {page.sideBySide.length === 0 ? null : (
        <Section id="cote-a-cote" title="Côte à côte" intro="La même chose, dans les mots de chaque pièce.">
          <SideBySide columns={page.sideBySide} />
        </Section>
      )}
      {page.chronicle.length === 0 ? null : (
        <Section id="chronique" title="Jour par jour" intro="Ce qui s’est passé, et quand cela a été écrit.">
          <Chronicle days={page.chronicle} />
        </Section>
      )}
      <OtherDates days={page.background} of="cet événement" />
      <ComparisonSections page={page} />
      <Citation title="Citer cet événement" intro="L’adresse ne changera pas." citation={page.citation} />
      <Beside beside={page.beside} label="Événements voisins du dossier" />
    </Shell>
  );
}

function EventHead({ page }: { readonly page: EventPage }): VNode {
  return (
    <header class="page-head">
      <h1 class={headlineFit(page.title.text)}>
        <Slice slice={page.title} />
      </h1>
      <p class="standfirst">{page.summary}</p>
      <TitleNote of="intitulé" mark={page.titleMark} because={page.titleBecause} chip={page.titleChip} />
      <dl class="when">
        <dt class="label">Quand</dt>
        <dd class="when__value">{page.when === null ? "jour non indiqué" : <DateLabel date={page.when} />}</dd>
        <dd>
          <Mark mark={page.whenMark} /> {page.whenBecause}
        </dd>
      </dl>
      {page.dossier === null ? null : (
        <p class="page-note">
          {"Dossier\u00A0: "}
          <a href={page.dossier.href}>{page.dossier.label}</a>
        </p>
      )}
    </header>
  );
}
