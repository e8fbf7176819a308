import type { VNode } from "preact";
import type { DossierPage } from "../../src/site/pages.ts";
import { Chronicle } from "../components/chronicle.tsx";
import { Citation } from "../components/citation.tsx";
import { ComparisonSections, Disagreements } from "../components/comparison.tsx";
import { DepartedPieces } from "../components/departed.tsx";
import { EventList } from "../components/event-list.tsx";
import { headlineFit } from "../components/headline-fit.ts";
import { OtherDates } from "../components/other-dates.tsx";
import { Section } from "../components/section.tsx";
import { Slice } from "../components/slice.tsx";
import { Timeline } from "../components/timeline.tsx";
import { TitleNote } from "../components/title-note.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("dossier");

/** A story that runs over days: chronicle, facts compared, quotations and names side by side, events, reference. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "dossier");
  return (
    <Shell view={page.shell}>
      <DossierHead page={page} />
      {page.timeline === null ? null : <Timeline timeline={page.timeline} />}
      <Disagreements divergences={page.divergences} />
      {page.chronicle.length === 0 ? null : (
        <Section
          id="chronique"
          title="La chronique"
          intro={
            "Les mots sont ceux des articles. Un jour déduit dit de quoi il l’est\u00A0: on lit «\u202Fmardi\u202F», on compte depuis la date de la pièce. Ce qui était à venir quand la pièce a été écrite porte «\u202Fannoncé\u202F»\u00A0: rien ne dit que cela a eu lieu."
          }
        >
          <Chronicle days={page.chronicle} />
        </Section>
      )}
      <OtherDates days={page.background} of="cette histoire" />
      <ComparisonSections page={page} />
      {page.events.length === 0 ? null : (
        <Section
          id="evenements"
          title="Événements et pièces"
          intro="Chaque pièce reçoit sa lettre une fois, dans l’ordre d’entrée dans l’archive. Elle ne change plus."
        >
          <EventList events={page.events} />
          <DepartedPieces departed={page.departed} />
        </Section>
      )}
      <Citation
        title="Citer ce dossier"
        intro="L’adresse ne changera pas. Le point d’interrogation fait partie de la date."
        citation={page.citation}
      />
    </Shell>
  );
}

function DossierHead({ page }: { readonly page: DossierPage }): VNode {
  return (
    <header class="page-head page-head--dossier">
      <h1 class={headlineFit(page.title.text)}>
        <Slice slice={page.title} />
      </h1>
      <div class="page-head__text">
        <p class="standfirst">{page.summary}</p>
        <TitleNote of="intitulé" mark={page.titleMark} because={page.titleBecause} chip={page.titleChip} />
        <p class="page-note">
          <a href={page.feed} type="application/atom+xml">
            Suivre ce dossier par son fil Atom
          </a>
        </p>
      </div>
      {page.contents.length === 0 ? null : (
        <nav class="contents" aria-label="Dans ce dossier">
          <ul>
            {page.contents.map((item) => (
              <li>
                <a href={item.href}>{item.label}</a> <span>{item.amount}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
