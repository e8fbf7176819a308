import type { Dossier } from "../domain/dossier.ts";
import { byCodeUnits } from "../domain/order.ts";
import { filingMonth, monthOf, writtenDate } from "../domain/written.ts";
import { articleLine } from "./article-line.ts";
import { aroundStory } from "./around-story.ts";
import { byDossierAndPiece, found, type PageContext } from "./context.ts";
import { NARROW, strip, WIDE, writtenSpan } from "./drawn/strip.ts";
import { unitsBetween, type Unit } from "./drawn/units.ts";
import { timeline } from "./drawn/timeline.ts";
import { eventLine, latestFirst, membersOf } from "./event-line.ts";
import { count, sentenceCase } from "./french-labels.ts";
import { divergencesOf } from "./divergences.ts";
import { knowledgeView } from "./knowledge.ts";
import type { FrontPage } from "./pages.ts";
import type { DossierLineView } from "./views.ts";
import { shell } from "./shell.ts";
import { groupTitle } from "./slices.ts";
import { spanLabel, spanOfDays, summaryOf } from "./span-of-days.ts";
import { chronologyAddress, dossierAddress, monthAddress, yearAddress } from "./urls.ts";
import { articleLines } from "./versions.ts";

/** How much of a large archive the front page shows; the rest is reached by the chronology. */
const DOSSIERS_SHOWN = 12;
const EVENTS_SHOWN = 12;
const ARTICLES_OF_EVENT_SHOWN = 4;
const ARTICLES_OF_DOSSIER_SHOWN = 9;
const ALONE_SHOWN = 24;

/** Front page: latest dossiers and events, how much of the archive is dated and by what right. */
export function frontPage(context: PageContext): FrontPage {
  const { archive } = context;
  const span = spanOfDays(archive.articles, archive.events);
  const holdings = [
    count(archive.articles.length, "article"),
    count(archive.events.length, "événement"),
    count(archive.dossiers.length, "dossier"),
  ].join(", ");
  const alone = archive.articles.filter((article) => article.event === null);
  const dossiers = latestDossiers(context);
  const [lead] = dossiers;
  return {
    kind: "front",
    shell: shell(
      { section: "front", title: undefined, description: `${archive.settings.tagline} ${sentenceCase(holdings)}.` },
      context,
    ),
    holdings: `${sentenceCase(holdings)}.${span === undefined ? "" : ` ${spanLabel(span)}.`}`,
    rule: "Ce qui est déduit ne passe jamais pour écrit. Un désaccord n’est jamais tranché.",
    dossiers: dossiers.map((dossier) => dossierLine(dossier, context)),
    timeline: lead === undefined ? null : leadTimeline(lead, context),
    events: archive.events
      .toSorted(latestFirst)
      .slice(0, EVENTS_SHOWN)
      .map((event) => eventLine(event, context, ARTICLES_OF_EVENT_SHOWN)),
    allEvents:
      archive.events.length > EVENTS_SHOWN || archive.dossiers.length > DOSSIERS_SHOWN
        ? context.link(chronologyAddress)
        : null,
    alone: alone
      .toSorted(
        (a, b) => byCodeUnits(writtenDate(b)?.latest ?? "", writtenDate(a)?.latest ?? "") || byCodeUnits(a.id, b.id),
      )
      .slice(0, ALONE_SHOWN)
      .map((article) => articleLine(article, context)),
    span: archiveSpan(context),
    knowledge: knowledgeView(archive.articles.toSorted(byDossierAndPiece), context),
  };
}

/** The dossiers with the latest days, latest first, as many as the front page shows. */
export function latestDossiers(context: PageContext): readonly Dossier[] {
  const latest = (dossier: Dossier): string =>
    spanOfDays(
      dossier.articles.map((id) => found(context.articles, id)),
      dossier.events.map((id) => found(context.events, id)),
    )?.latest ?? "";
  return context.archive.dossiers
    .map((dossier) => ({ dossier, day: latest(dossier) }))
    .toSorted((a, b) => byCodeUnits(b.day, a.day) || byCodeUnits(a.dossier.id, b.dossier.id))
    .slice(0, DOSSIERS_SHOWN)
    .map(({ dossier }) => dossier);
}

/** The whole archive from its first to its last article, in steps as fine as fit. */
function archiveSpan(context: PageContext): FrontPage["span"] {
  const { articles, chronology } = context.archive;
  const span = writtenSpan(articles);
  if (span === undefined) return null;
  const wide = unitsBetween(span.first, span.last, WIDE.most);
  const narrow = unitsBetween(span.first, span.last, NARROW.most);
  if (wide === undefined || narrow === undefined || narrow.units.length < 2) return null;
  const months = new Set(context.written.flatMap((article) => filingMonth(article) ?? []));
  const linkOf = (unit: Unit): string | null => {
    const month = monthOf(unit.from);
    const year = month.slice(0, 4);
    if (unit.to.slice(0, 4) === year && monthOf(unit.to) !== month && unit.from.endsWith("-01-01")) {
      return context.link(yearAddress(year));
    }
    return months.has(month) ? context.link(monthAddress(month)) : context.link(chronologyAddress);
  };
  const title = "L’archive dans le temps\u00A0: ce qui s’est passé, ce qui a été écrit";
  return strip(
    { wide: { ...wide, width: WIDE.width }, narrow: { ...narrow, width: NARROW.width } },
    chronology,
    articles,
    linkOf,
    { title, id: "etendue" },
  );
}

/** The two lanes of the dossier that leads; its days lead to the chronicle on the dossier's page. */
function leadTimeline(dossier: Dossier, context: PageContext): FrontPage["timeline"] {
  const articles = membersOf(dossier.articles, context);
  const events = dossier.events.map((id) => found(context.events, id));
  const { story } = aroundStory(dossier.chronicle, articles, events);
  const to = (anchor: string): string => context.link(dossierAddress(dossier.id), anchor);
  return timeline(story, articles, events, { toDay: to, chronicle: to("chronique") }, context);
}

/** The latest of some lines in order of writing, which has the undated last: those are shown where nothing is dated. */
function latestLines(lines: DossierLineView["articles"]): DossierLineView["articles"] {
  const dated = lines.filter(({ date }) => date !== null);
  const undated = lines.filter(({ date }) => date === null);
  const latest = dated.slice(-ARTICLES_OF_DOSSIER_SHOWN);
  return [...latest, ...undated.slice(0, ARTICLES_OF_DOSSIER_SHOWN - latest.length)];
}

function dossierLine(dossier: Dossier, context: PageContext): DossierLineView {
  const articles = membersOf(dossier.articles, context);
  const lines = articleLines(
    articles,
    dossier.events.flatMap((id) => found(context.events, id).dispatches),
    context,
    { changes: false },
  );
  const left = lines.length - ARTICLES_OF_DOSSIER_SHOWN;
  return {
    title: groupTitle(dossier.title, context),
    href: context.link(dossierAddress(dossier.id)),
    kicker: `Dossier · ${count(articles.length, "pièce")}`,
    summary: summaryOf(
      articles,
      dossier.events.map((id) => found(context.events, id)),
    ),
    divergences: divergencesOf(dossier.facts, context),
    articles: latestLines(lines),
    rest:
      left > 0
        ? {
            label: count(left, "autre article", "autres articles"),
            href: context.link(dossierAddress(dossier.id), "evenements"),
          }
        : null,
  };
}
