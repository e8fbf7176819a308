import { basename } from "node:path";
import { Atelier } from "../templates/atelier/atelier.tsx";
import type { Analysis, AnalysisOptions } from "./analyse.ts";
import { keptLines } from "./clean/kept-lines.ts";
import type { Archive } from "./domain/archive.ts";
import type { Diagnostic } from "./domain/diagnostic.ts";
import type { Glance } from "./domain/glance.ts";
import type { ArticleId } from "./domain/names.ts";
import { DEFAULT_SETTINGS } from "./domain/settings.ts";
import { edited, type SuggestedEdit } from "./domain/suggested-edit.ts";
import { resolvedAgainst, SETTINGS_NAME } from "./editor-decisions.ts";
import type { Effects } from "./effects.ts";
import { renderDocument } from "./eleventy/render-document.ts";
import { contradictions } from "./group/contradictions.ts";
import { changesBetween } from "./group/changes.ts";
import { decode } from "./read/decode.ts";
import { decisionEdit, withoutDecision } from "./read/decision-edit.ts";
import { frontMatterEdit, keyAt, withoutKey } from "./read/front-matter-edit.ts";
import { mendedNames } from "./read/mended-names.ts";
import { articleFinder } from "./read/named-articles.ts";
import { resolveDecisions, type ResolvedAgainst } from "./read/resolve-decisions.ts";
import { settingsIn } from "./read/settings.ts";
import { atelierPage, stoppedPage } from "./site/atelier/atelier-page.ts";
import type { Findings } from "./site/atelier/findings.ts";
import { glance } from "./site/atelier/glance.ts";
import { review } from "./site/atelier/review.ts";
import { pageContext, siteContext } from "./site/context.ts";
import { atelierAddress } from "./site/urls.ts";
import { VERSION } from "./version.ts";

/** What the archivist is shown after a build: a page of HTML, and the same in a few lines. */
export interface AtelierMade {
  readonly html: string;
  readonly glance: Glance;
}

/**
 * Looks through an archive for what its archivist may settle. It writes nothing: the page is handed to the local server. `diagnostics` are those of
 * the build, its own remarks included.
 */
export async function atelier(
  analysis: Analysis,
  diagnostics: readonly Diagnostic[],
  options: AnalysisOptions,
  effects: Pick<Effects, "files">,
): Promise<AtelierMade> {
  const findings = findingsOf(analysis, diagnostics, basename(options.seeds), await settingsText(options, effects));
  const reviewed = review(findings);
  const context = pageContext(siteContext(analysis.archive, VERSION), atelierAddress);
  return {
    html: renderDocument(Atelier({ page: atelierPage(findings, reviewed, context) })),
    glance: glance(findings, reviewed, context),
  };
}

/** The page where nothing was published: the reasons, line by line. */
export function stoppedAtelier(lines: readonly string[]): string {
  const context = pageContext(siteContext(NOTHING, VERSION), atelierAddress);
  return renderDocument(Atelier({ page: stoppedPage(lines, context) }));
}

/** An archive that was not read. */
const NOTHING: Archive = {
  settings: DEFAULT_SETTINGS,
  articles: [],
  events: [],
  dossiers: [],
  chronology: [],
  diagnostics: [],
  counts: { read: 0, published: 0, setAside: 0 },
  redirects: [],
};

/** What an analysis leaves to look at. `settings` is the text of archive.yaml. */
export function findingsOf(
  { archive, grouping, register, ledger, rulings }: Analysis,
  diagnostics: readonly Diagnostic[],
  seeds: string,
  settings: string,
): Findings {
  const against = resolvedAgainst(archive.articles, diagnostics);
  const together = rulings.together.map(({ members }) => new Set(members));
  const apart = rulings.apart.map(({ groups }) => groups.map((members) => new Set(members)));
  const areApart = (groups: readonly ReadonlySet<ArticleId>[], one: ArticleId, other: ArticleId): boolean =>
    groups.some((group, at) => group.has(one) && groups.some((rival, its) => its !== at && rival.has(other)));
  return {
    archive,
    diagnostics,
    seeds,
    settings,
    changes: changesBetween(register, ledger),
    keptLines: ({ original, paragraphs, sources }) =>
      keptLines(original, paragraphs).filter(
        (line) =>
          line.rule !== "kept-line/heading" &&
          !sources.some(({ evidence }) => evidence.start < line.end && line.start < evidence.end),
      ),
    nearly: grouping.nearly(),
    isDecided: (part, one, other) =>
      part === "together"
        ? together.some((members) => members.has(one) && members.has(other))
        : apart.some((groups) => areApart(groups, one, other)),
    suggest: {
      state: ({ original }, key, value) => frontMatterEdit(original, key, value),
      unstate: ({ original }, offset) => {
        const key = keyAt(original, offset);
        return key === undefined ? undefined : withoutKey(original, key);
      },
      decide: (decision) => {
        const edit = decisionEdit(settings, decision);
        return edit !== undefined && isFollowed(settings, edited(settings, edit), against) ? edit : undefined;
      },
      rename: (at) =>
        mendedNames(settings, at, against).filter(({ edit }) => isMended(settings, edit, against, archive)),
      undecide: (line) => withoutDecision(settings, line),
    },
  };
}

/** True where archive.yaml can be followed as it would be: every new name is an article's, and no decision denies another, however long the chain. */
function isFollowed(before: string, after: string, against: ResolvedAgainst): boolean {
  const [old, now] = [before, after].map((text) =>
    resolveDecisions(settingsIn(text, SETTINGS_NAME).value.decisions, against),
  );
  return (
    old !== undefined &&
    now !== undefined &&
    now.diagnostics.length <= old.diagnostics.length &&
    contradictions(now.value).length === 0
  );
}

/** True where an edit of a name leaves less to report: its decision is followed, or its title is that of an event or a dossier that there is. */
function isMended(
  settings: string,
  edit: SuggestedEdit,
  against: ResolvedAgainst,
  { articles }: Pick<Archive, "articles">,
): boolean {
  const after = edited(settings, edit);
  const [old, now] = [settings, after].map((text) => settingsIn(text, SETTINGS_NAME));
  if (old === undefined || now === undefined || now.diagnostics.length > old.diagnostics.length) return false;
  const title = now.value.decisions.titles.find(({ line }) => line === edit.line);
  if (title === undefined) {
    const [before, then] = [old, now].map(({ value }) => resolveDecisions(value.decisions, against).diagnostics.length);
    return isFollowed(settings, after, against) && (then ?? 0) < (before ?? 0);
  }
  const found = articleFinder(against.articles)(title.of.name);
  const article = "id" in found ? articles.find(({ id }) => id === found.id) : undefined;
  const group = article?.[title.level];
  return group !== undefined && group !== null;
}

/** "" where there is no archive.yaml, or none that is text. */
async function settingsText({ settings }: AnalysisOptions, { files }: Pick<Effects, "files">): Promise<string> {
  const bytes = await files.readIfThere(settings);
  const decoded = bytes === undefined ? undefined : decode(bytes);
  return decoded === undefined || decoded.kind === "binary" ? "" : decoded.text;
}
