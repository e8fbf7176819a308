import type { VNode } from "preact";
import { ArticleList } from "../components/article-list.tsx";
import { Chronicle } from "../components/chronicle.tsx";
import { GroupIndex } from "../components/group-index.tsx";
import { MonthList } from "../components/month-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Strip } from "../components/strip.tsx";
import { Section } from "../components/section.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("year");

/** A year: its months, then what is known to the year only. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "year");
  return (
    <Shell view={page.shell}>
      <PageHead title={page.year} />
      {page.strip === null ? null : <Strip strip={page.strip} explained />}
      {page.months.length === 0 ? null : <MonthList months={page.months} />}
      {page.dossiers.length === 0 ? null : (
        <Section id="dossiers" title="Dossiers" intro="Les histoires de plusieurs jours qui commencent cette année-là.">
          <GroupIndex groups={page.dossiers} />
        </Section>
      )}
      {page.events.length === 0 ? null : (
        <Section id="evenements" title="Événements" intro="Datés à plus d’un mois près.">
          <GroupIndex groups={page.events} />
        </Section>
      )}
      {page.statements.length === 0 ? null : (
        <Section id="chronique" title="À l’année près" intro="Les articles disent l’année et rien de plus précis.">
          <Chronicle days={page.statements} />
        </Section>
      )}
      {page.articles.length === 0 ? null : (
        <Section id="articles" title="Articles de l’année" intro="Datés à l’année, sans mois.">
          <ArticleList articles={page.articles} inColumns />
        </Section>
      )}
    </Shell>
  );
}
