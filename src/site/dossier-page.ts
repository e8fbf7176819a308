import type { Dossier } from "../domain/dossier.ts";
import { aroundStory } from "./around-story.ts";
import { chronicleView } from "./chronicle-view.ts";
import { groupCitation } from "./citation.ts";
import { comparisonView } from "./comparison-view.ts";
import { found, type PageContext } from "./context.ts";
import { wholeOf } from "./crowded-days.ts";
import { departedViews } from "./departed-view.ts";
import { timeline } from "./drawn/timeline.ts";
import { earliestFirst, eventLine, membersOf } from "./event-line.ts";
import { number } from "./french-labels.ts";
import type { DossierPage } from "./pages.ts";
import { dossierReference } from "./references/references-of.ts";
import { shell } from "./shell.ts";
import { groupTitle, groupTitleView } from "./slices.ts";
import { summaryOf } from "./span-of-days.ts";
import { dossierThing } from "./structured/group-thing.ts";
import { dossierFeedAddress } from "./urls.ts";

/** A story that runs over days: its chronicle, its events, where its articles disagree. */
export function dossierPage(dossier: Dossier, context: PageContext): DossierPage {
  const articles = membersOf(dossier.articles, context);
  const events = dossier.events.map((id) => found(context.events, id)).toSorted(earliestFirst);
  const { story, background } = aroundStory(dossier.chronicle, articles, events);
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
        about: dossierThing(dossier, summary, context),
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
    timeline: timeline(story, articles, events, { toDay: (anchor) => `#${anchor}`, chronicle: null }, context),
    chronicle: chronicleView(story, articles, context, (date) => wholeOf(date, context)),
    background: chronicleView(background, [], context, (date) => wholeOf(date, context)),
    events: events.map((event) => eventLine(event, context)),
    departed: departedViews(dossier.departed, context),
    citation: groupCitation(
      title,
      dossier.title.status === "stated",
      "dossier",
      articles.length,
      dossierReference(dossier, context),
      context,
    ),
    feed: context.link(dossierFeedAddress(dossier.id)),
  };
}
