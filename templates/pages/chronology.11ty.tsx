import type { VNode } from "preact";
import { ArticleList } from "../components/article-list.tsx";
import { MonthList } from "../components/month-list.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Strip } from "../components/strip.tsx";
import { Section } from "../components/section.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("chronology");

/** The archive by date: its years, their months, and the articles that no date could be given. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "chronology");
  return (
    <Shell view={page.shell}>
      <PageHead title="Chronologie" standfirst="Quand les choses se sont passées, et quand elles ont été écrites." />
      {page.years.length + page.undated.length > 0 ? null : <p class="prose">Aucun article n’est encore publié.</p>}
      {page.years.map((year) => (
        <section class="year">
          <header>
            <h2>
              <a href={year.link.href}>{year.link.label}</a>
            </h2>
            <p>{year.amount}</p>
          </header>
          <div>
            {year.strip === null ? null : <Strip strip={year.strip} />}
            <MonthList months={year.months} />
          </div>
        </section>
      ))}
      {page.undated.length === 0 ? null : (
        <Section
          id="sans-date"
          title="Sans date"
          intro="Ni ce que ces articles disent d’eux-mêmes ni ceux de leur dossier ne permettent de les dater."
        >
          <ArticleList articles={page.undated} inColumns />
        </Section>
      )}
    </Shell>
  );
}
