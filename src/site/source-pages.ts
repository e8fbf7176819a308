import type { PlacedArticle } from "../domain/article.ts";
import { contains, slice, type Span } from "../domain/span.ts";
import { chipOf } from "./chips.ts";
import { found, type PageContext } from "./context.ts";
import { count, enumeration, number, ROLE_LABELS } from "./french-labels.ts";
import type { SourcePage, SourcesPage } from "./pages.ts";
import { shell } from "./shell.ts";
import { articleTitle } from "./slices.ts";
import type { Attribution, SourceEntry } from "./source-index.ts";
import { articleAddress, sourceAddress, sourcesAddress } from "./urls.ts";

/** How much of its paragraph is shown on each side of a name, in UTF-16 units: about two lines. */
const AROUND_UNITS = 200;
/** Other sources listed beside one; the whole list is one click away. */
const OTHERS_SHOWN = 24;

/** By source, with the roles in which each was named. */
export function sourcesPage(context: PageContext): SourcesPage {
  return {
    kind: "sources",
    shell: shell(
      {
        section: "sources",
        title: "Sources",
        description: "Qui parle dans ces articles, et à quel titre. Être cité n’est pas publier.",
      },
      context,
    ),
    sources: context.sources.map((source) => ({
      link: { label: source.name, href: context.link(sourceAddress(source.slug)) },
      roles: rolesOf(source),
      amount: `${count(source.attributions.length, "passage")}, ${count(source.articles, "article")}`,
    })),
  };
}

/** Passages of a source on one page; more stand on further parts, in the same order, so that a new one changes the last part only. */
const PASSAGES_A_PART = 100;

/** The parts that a source is shown in, from 1. */
export function sourceParts({ attributions }: SourceEntry): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(attributions.length / PASSAGES_A_PART)) }, (_, index) => index + 1);
}

/** One source: what is attributed to it, passage by passage, and under what names. `part` is one of its sourceParts. */
export function sourcePage(source: SourceEntry, part: number, context: PageContext): SourcePage {
  const parts = sourceParts(source);
  const from = (part - 1) * PASSAGES_A_PART;
  const forms = new Map<string, Attribution[]>();
  for (const attribution of source.attributions) {
    const form = attribution.source.name;
    forms.set(form, [...(forms.get(form) ?? []), attribution]);
  }
  return {
    kind: "source",
    shell: shell(
      {
        section: "sources",
        title: part === 1 ? source.name : `${source.name}, ${part}`,
        description: `Ce que les articles attribuent à ${source.name}\u00A0: ${count(source.attributions.length, "passage")}.`,
        breadcrumb: [
          { label: "Sources", to: sourcesAddress },
          { label: source.name, to: null },
        ],
      },
      context,
    ),
    name: source.name,
    counts: [
      {
        number: number(source.articles),
        label: `${source.articles > 1 ? "articles" : "article"} sur ${number(context.archive.articles.length)}`,
      },
      { number: number(source.attributions.length), label: source.attributions.length > 1 ? "passages" : "passage" },
      { number: number(forms.size), label: forms.size > 1 ? "formes du nom" : "forme du nom" },
    ],
    attributions: source.attributions
      .slice(from, from + PASSAGES_A_PART)
      .map((attribution) => attributionView(attribution, context)),
    forms: [...forms].flatMap(([form, attributions]) => {
      const [first] = attributions;
      if (first === undefined) return [];
      const roles = enumeration([...new Set(attributions.map(({ source: { role } }) => ROLE_LABELS[role]))]);
      return [{ form, roles, chip: chipOf(first.source.evidence, context) }];
    }),
    parts: parts.length === 1 ? [] : parts.map((one) => partLink(source, one, one === part, context)),
    others: context.sources.slice(0, OTHERS_SHOWN).map((other) => ({
      link: { label: other.name, href: context.link(sourceAddress(other.slug)) },
      roles: rolesOf(other),
      current: other.slug === source.slug,
    })),
  };
}

/** « Passages 101 à 200 ». */
function partLink(
  source: SourceEntry,
  part: number,
  current: boolean,
  context: PageContext,
): SourcePage["parts"][number] {
  const last = Math.min(part * PASSAGES_A_PART, source.attributions.length);
  const label = `${number((part - 1) * PASSAGES_A_PART + 1)} à ${number(last)}`;
  return { label, href: context.link(sourceAddress(source.slug, part)), current };
}

function attributionView(
  { article: id, source }: Attribution,
  context: PageContext,
): SourcePage["attributions"][number] {
  const article = found(context.articles, id);
  const at = source.evidence;
  const around = surroundings(article, at);
  return {
    chip: chipOf(at, context),
    before: slice(article.original, { start: around.start, end: at.start }),
    name: at.quote,
    after: slice(article.original, { start: at.end, end: around.end }),
    role: ROLE_LABELS[source.role],
    article: { label: articleTitle(article).text, href: context.link(articleAddress(id)) },
  };
}

/** The paragraph, or the passage set aside, that holds a name, cut at word boundaries some way off the name. */
function surroundings(article: PlacedArticle, at: Span): Span {
  const pieces = article.paragraphs.flatMap((paragraph) => paragraph.pieces);
  const whole = [...pieces, ...article.noise].find((span) => contains(span, at)) ?? at;
  const before = slice(article.original, { start: whole.start, end: at.start });
  const after = slice(article.original, { start: at.end, end: whole.end });
  const head =
    before.length <= AROUND_UNITS
      ? before.length
      : before.length - before.indexOf(" ", before.length - AROUND_UNITS) - 1;
  const tail = after.length <= AROUND_UNITS ? after.length : Math.max(0, after.lastIndexOf(" ", AROUND_UNITS));
  return { start: at.start - head, end: at.end + tail };
}

function rolesOf(source: SourceEntry): string {
  return source.roles.map((role) => ROLE_LABELS[role]).join(", ");
}
