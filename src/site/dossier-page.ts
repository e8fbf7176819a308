import { addDays, type Day } from "../domain/day.ts";
import type { ChronicleEntry, Dossier } from "../domain/dossier.ts";
import { settled } from "../domain/attested.ts";
import { chronicleView } from "./chronicle-view.ts";
import { groupCitation } from "./citation.ts";
import { comparisonView } from "./comparison-view.ts";
import { found, type PageContext } from "./context.ts";
import { departedViews } from "./departed-view.ts";
import { earliestFirst, eventLine, membersOf } from "./event-line.ts";
import { number } from "./french-labels.ts";
import type { DossierPage } from "./pages.ts";
import { shell } from "./shell.ts";
import { groupTitle, groupTitleView } from "./slices.ts";
import { spanOfDays, summaryOf } from "./span-of-days.ts";
import { dossierFeedAddress } from "./urls.ts";

/** A story that runs over days: its chronicle, its events, where its articles disagree. */
export function dossierPage(dossier: Dossier, context: PageContext): DossierPage {
  const articles = membersOf(dossier.articles, context);
  const events = dossier.events.map((id) => found(context.events, id)).toSorted(earliestFirst);
  const { story, background } = aroundStory(dossier.chronicle, spanOfDays(articles, events));
  const compared = comparisonView(dossier, articles, context);
  const title = groupTitle(dossier.title, context);
  const summary = summaryOf(articles, events);
  const contents = [
    {
      label: "Divergences",
      href: "#divergences",
      amount: compared.divergences.length,
      shown: number(compared.divergences.length),
    },
    { label: "Chronique", href: "#chronique", amount: story.length, shown: number(story.length) },
    { label: "Autres dates", href: "#autres-dates", amount: background.length, shown: number(background.length) },
    { label: "Recoupement", href: "#recoupement", amount: dossier.facts.length, shown: number(dossier.facts.length) },
    {
      label: "Citations comparées",
      href: "#citations",
      amount: dossier.quotations.length,
      shown: number(dossier.quotations.length),
    },
    {
      label: "Sources communes",
      href: "#sources-communes",
      amount: dossier.dependence.length,
      shown: number(dossier.dependence.length),
    },
    {
      label: "Personnes et lieux",
      href: "#personnes-et-lieux",
      amount: dossier.people.length + dossier.places.length,
      shown: `${number(dossier.people.length)} et ${number(dossier.places.length)}`,
    },
    { label: "Noms et variantes", href: "#noms", amount: dossier.names.length, shown: number(dossier.names.length) },
    {
      label: "Événements et pièces",
      href: "#evenements",
      amount: events.length,
      shown: `${events.length} et ${articles.length}`,
    },
  ];
  return {
    kind: "dossier",
    shell: shell(
      {
        section: "dossiers",
        title: title.text,
        description: summary,
        breadcrumb: [{ label: "Dossier", to: null }],
        feeds: [{ label: `Dossier\u00A0: ${title.text}`, to: dossierFeedAddress(dossier.id) }],
      },
      context,
    ),
    ...groupTitleView(dossier.title, context),
    summary,
    contents: contents
      .filter(({ amount }) => amount > 0)
      .map(({ label, href, shown }) => ({ label, href, amount: shown })),
    ...compared,
    chronicle: chronicleView(story, articles, context),
    background: chronicleView(background, [], context),
    events: events.map((event) => eventLine(event, context)),
    departed: departedViews(dossier.departed, context),
    citation: groupCitation(title, dossier.title.status === "stated", "dossier", articles.length, context),
    feed: context.link(dossierFeedAddress(dossier.id)),
  };
}

/** Days beyond which a date no longer belongs to the story itself: what led to it within a month does, a treaty of 1953 does not. */
const STORY_MARGIN_DAYS = 31;

/** Parts a chronicle into the days of the story and the dates recalled or looked ahead to. Without any dated event, all is story. */
function aroundStory(
  chronicle: readonly ChronicleEntry[],
  span: { readonly earliest: Day; readonly latest: Day } | undefined,
): { readonly story: readonly ChronicleEntry[]; readonly background: readonly ChronicleEntry[] } {
  if (span === undefined) return { story: chronicle, background: [] };
  const from = addDays(span.earliest, -STORY_MARGIN_DAYS);
  const to = addDays(span.latest, STORY_MARGIN_DAYS);
  const isStory = (entry: ChronicleEntry): boolean => {
    const dates =
      entry.date.status === "disputed" ? entry.date.candidates.map(({ value }) => value) : [settled(entry.date)];
    return dates.some((date) => date !== undefined && date.earliest >= from && date.latest <= to);
  };
  return { story: chronicle.filter(isStory), background: chronicle.filter((entry) => !isStory(entry)) };
}
