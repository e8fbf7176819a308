import type { PlacedArticle } from "../../domain/article.ts";
import type { ChronicleEntry } from "../../domain/dossier.ts";
import type { Event } from "../../domain/event.ts";
import type { PageContext } from "../context.ts";
import { rangeLabel } from "../french-dates.ts";
import { count, sentenceCase } from "../french-labels.ts";
import { tallTimeline } from "./tall-timeline.ts";
import { timelinePlan, type TimelinePlan } from "./timeline-plan.ts";
import type { TimelineView } from "./timeline-view.ts";
import { timelineWords } from "./timeline-words.ts";
import { wideTimeline } from "./wide-timeline.ts";

/**
 * The two lanes of a story, what happened and when it was written; null where the chronicle alone serves: nothing dated, a single day, or more
 * months than a drawing holds. `toDay` gives the link to a day of the chronicle, `chronicle` to the whole where it stands on another page.
 */
export function timeline(
  story: readonly ChronicleEntry[],
  articles: readonly PlacedArticle[],
  events: readonly Event[],
  links: { readonly toDay: (anchor: string) => string; readonly chronicle: string | null },
  context: PageContext,
): TimelineView | null {
  const plan = timelinePlan(story, articles, events);
  if (plan === undefined || plan.told.length + plan.spans.length === 0) return null;
  const words = timelineWords(plan, links.toDay, context);
  return {
    title: "Frise\u00A0: ce qui s’est passé, quand cela a été écrit",
    description: descriptionOf(plan, words.links),
    wide: wideTimeline(plan, words),
    tall: tallTimeline(plan, words),
    caption: captionOf(plan),
    chronicle: links.chronicle,
  };
}

/** What the picture shows, in words, for who does not see it; the chronicle has the rest. */
function descriptionOf(plan: TimelinePlan, linked: boolean): string {
  const first = plan.units[0];
  const last = plan.units.at(-1);
  const span = first === undefined || last === undefined ? "" : `${sentenceCase(rangeLabel(first.from, last.to))}. `;
  const steps = { day: "journée", week: "semaine", month: "mois", year: "année" }[plan.grain];
  const told = count(plan.told.length, steps, plan.grain === "month" ? steps : `${steps}s`);
  const pieces = count(plan.pieces.length, "article");
  const lines = linked ? " Un trait relie chaque article à ce qu’il rapporte." : "";
  return `${span}En haut, ce qui s’est passé\u00A0: ${told}. En bas, quand cela a été écrit\u00A0: ${pieces}.${lines}`;
}

/** The key: only to what stands in this very picture. */
function captionOf(plan: TimelinePlan): string {
  const statuses = new Set(plan.told.map(({ status }) => status));
  const parts = [
    ...(plan.grain === "day"
      ? []
      : [{ week: "Un signe par semaine.", month: "Un signe par mois.", year: "Un signe par an." }[plan.grain]]),
    ...(statuses.has("stated") ? ["Disque plein\u00A0: jour indiqué."] : []),
    ...(statuses.has("implied") ? ["Demi-disque\u00A0: jour déduit."] : []),
    ...(statuses.has("disputed") ? ["Signe ≠\u00A0: jour divergent."] : []),
    ...(plan.spans.length > 0 ? ["Cadre pointillé\u00A0: jour inconnu, bornes seules."] : []),
    ...(plan.pieces.some(({ implied }) => !implied) ? ["Carré plein\u00A0: date d’écriture indiquée."] : []),
    ...(plan.pieces.some(({ implied }) => implied) ? ["Carré pointillé\u00A0: déduite."] : []),
    ...(plan.undated === 0
      ? []
      : [
          `${sentenceCase(count(plan.undated, "pièce"))} sans date ${plan.undated === 1 ? "n’y figure" : "n’y figurent"} pas.`,
        ]),
    "Les mots sont ceux des articles, coupés là où se lit […].",
  ];
  return parts.join(" ");
}
