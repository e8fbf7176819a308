import type { VNode } from "preact";
import type { MonthPage } from "../../src/site/period-pages.ts";
import { ArticleList } from "../components/article-list.tsx";
import { Calendar } from "../components/calendar.tsx";
import { Chronicle } from "../components/chronicle.tsx";
import { GroupIndex } from "../components/group-index.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("month");

/** A month: its calendar, what happened day by day, what was written in it. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "month");
  return (
    <Shell view={page.shell}>
      <PageHead title={page.label} standfirst={page.summary}>
        <ul class="calendar-key">
          <li>
            <span class="piece" aria-hidden="true">
              A
            </span>{" "}
            date d’écriture indiquée
          </li>
          <li>
            <span class="piece piece--implied" aria-hidden="true">
              A
            </span>{" "}
            date d’écriture déduite
          </li>
        </ul>
      </PageHead>
      <Calendar label={page.label} weeks={page.weeks} />
      <Neighbours page={page} />
      {page.days.length === 0 ? null : (
        <Section id="chronique" title="Jour par jour" intro="Les mots sont ceux des articles.">
          <Chronicle days={page.days} />
        </Section>
      )}
      {page.events.length === 0 ? null : (
        <Section
          id="evenements"
          title="Événements du mois"
          intro="Les articles qui racontent la même chose, rangés ensemble."
        >
          <GroupIndex groups={page.events} />
        </Section>
      )}
      {page.articles.length === 0 ? null : (
        <Section id="articles" title="Écrits ce mois-là">
          <ArticleList articles={page.articles} inColumns />
        </Section>
      )}
    </Shell>
  );
}

function Neighbours({ page }: { readonly page: MonthPage }) {
  if (page.previous === null && page.next === null) return null;
  return (
    <nav class="neighbours" aria-label="Mois voisins">
      {page.previous === null ? null : (
        <a href={page.previous.href} rel="prev">
          <span aria-hidden="true">← </span>
          {page.previous.label}
        </a>
      )}
      {page.next === null ? null : (
        <a class="neighbours__next" href={page.next.href} rel="next">
          {page.next.label}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
