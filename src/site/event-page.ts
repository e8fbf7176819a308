import type { Event } from "../domain/event.ts";
import { settled } from "../domain/attested.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { aroundStory } from "./around-story.ts";
import { eventsBeside } from "./beside.ts";
import { chipOf, pieceOf } from "./chips.ts";
import { chronicleView } from "./chronicle-view.ts";
import { groupCitation } from "./citation.ts";
import { comparisonView } from "./comparison-view.ts";
import { chronologyOf, found, type PageContext } from "./context.ts";
import { wholeOf } from "./crowded-days.ts";
import { departedViews } from "./departed-view.ts";
import { membersOf } from "./event-line.ts";
import { dateView } from "./french-dates.ts";
import { asSentence, count, markOf, sentenceCase } from "./french-labels.ts";
import type { EventPage } from "./pages.ts";
import { eventReference } from "./references/references-of.ts";
import { shell } from "./shell.ts";
import { groupTitle, groupTitleView, sliceView } from "./slices.ts";
import { eventThing } from "./structured/group-thing.ts";
import { dossierAddress } from "./urls.ts";
import { articleLines, toldApart, versionsAmong } from "./versions.ts";

/** Paragraphs of each article shown side by side, and their length in UTF-16 units: the lede and what follows, a screen in all. */
const OPENING_PARAGRAPHS = 3;
const OPENING_UNITS = 420;

/** One event: its articles, side by side, and what they say happened when. */
export function eventPage(event: Event, context: PageContext): EventPage {
  const articles = membersOf(event.articles, context);
  const dossier = event.dossier === null ? undefined : found(context.dossiers, event.dossier);
  const apart = toldApart(articles, event.dispatches);
  const when = settled(event.when);
  const { story, background } = aroundStory(chronologyOf(event.articles, context), articles, [event]);
  const title = groupTitle(event.title, context);
  const summary = `${sentenceCase(count(articles.length, "article"))} ${articles.length > 1 ? "racontent" : "raconte"} cet événement${versionsAmong(articles.length, event.dispatches)}.`;
  return {
    kind: "event",
    shell: shell(
      {
        section: "dossiers",
        title: title.text,
        description: summary,
        breadcrumb: [
          ...(dossier === undefined
            ? []
            : [{ label: groupTitle(dossier.title, context).text, to: dossierAddress(dossier.id) }]),
          { label: "Événement", to: null },
        ],
        about: eventThing(event, summary, context),
      },
      context,
    ),
    ...groupTitleView(event.title, context),
    summary,
    when: when === undefined ? null : dateView(when),
    ...whenView(event),
    dossier:
      dossier === undefined
        ? null
        : { label: groupTitle(dossier.title, context).text, href: context.link(dossierAddress(dossier.id)) },
    ...comparisonView(event, articles, context),
    articles: articleLines(articles, event.dispatches, context, { changes: true }),
    departed: departedViews(event.departed, context),
    beside: eventsBeside(event, context),
    sideBySide: (apart.length === 1 && articles.length > 1 ? [] : apart).map((article) => ({
      piece: pieceOf(article, context),
      paragraphs: article.paragraphs
        .filter((paragraph) => !paragraph.heading)
        .slice(0, OPENING_PARAGRAPHS)
        .flatMap((paragraph) => paragraph.pieces.slice(0, 1))
        .map((piece) => {
          const passage = evidenceAt({ article: article.id, text: article.original }, piece, "site/opening");
          return { text: sliceView(passage.quote, OPENING_UNITS), chip: chipOf(passage, context) };
        }),
    })),
    chronicle: chronicleView(story, articles, context, (date) => wholeOf(date, context)),
    background: chronicleView(background, [], context, (date) => wholeOf(date, context)),
    citation: groupCitation(
      title,
      event.title.status === "stated",
      "événement",
      articles.length,
      eventReference(event, context),
      context,
    ),
  };
}

/** « déduit de « lundi » » is mark and reason in one; other reasons stand beside the mark. */
function whenView({ when }: Event): Pick<EventPage, "whenMark" | "whenBecause"> {
  if (when.status === "implied" && when.because.startsWith("déduit ")) {
    return { whenMark: { status: "implied", word: when.because }, whenBecause: "" };
  }
  const because = when.status === "implied" || when.status === "unknown" ? asSentence(when.because) : "";
  return { whenMark: markOf(when), whenBecause: because };
}
