import type { Article } from "./domain/article.ts";
import type { Decisions, Entitled, Rulings } from "./domain/decisions.ts";
import { diagnostic, type Diagnostic } from "./domain/diagnostic.ts";
import type { StageResult } from "./domain/stage.ts";
import type { ArticleId } from "./domain/names.ts";
import { contradictions, type Contradiction } from "./group/contradictions.ts";
import type { MintedGrouping } from "./group/mint-events.ts";
import type { OverruledName } from "./group/editor-word.ts";
import { Refusal } from "./publish/refusal.ts";
import { french } from "./read/french-message.ts";
import { articleFinder } from "./read/named-articles.ts";
import { resolveTitles, type GivenTitles } from "./read/resolve-titles.ts";
import { resolveDecisions, type ResolvedAgainst } from "./read/resolve-decisions.ts";
import { visibleText } from "./domain/visible-text.ts";

/** What archive.yaml decides on the articles there are, and what of it names none of them. Throws a Refusal when it contradicts itself. */
export function rulingsOf(
  decisions: Decisions,
  against: ResolvedAgainst,
): { readonly rulings: Rulings; readonly diagnostics: readonly Diagnostic[] } {
  const { value: rulings, diagnostics } = resolveDecisions(decisions, against);
  const denied = contradictions(rulings);
  if (denied.length === 0) return { rulings, diagnostics };
  const pathOf = new Map(against.articles.map(({ id, path }) => [id, path]));
  throw new Refusal(
    denied
      .map((one) => contradictionWords(one, against.settings, (id) => visibleText(pathOf.get(id) ?? id, 200)))
      .join("\n"),
  );
}

function contradictionWords(
  { apart, one, other, together }: Contradiction,
  settings: string,
  pathOf: (id: ArticleId) => string,
): string {
  const where = french`${visibleText(settings, 1_000)}, ligne ${apart.line} : `;
  const lines = together.map(({ line }) => line);
  const why =
    one === other
      ? french`« ${pathOf(one)} » est nommé dans deux groupes à tenir à part`
      : french`« ${pathOf(one)} » et « ${pathOf(other)} » sont à tenir à part, mais ${lines.length === 1 ? `la ligne ${lines.join("")} les réunit` : `les lignes ${lines.slice(0, 5).join(", ")}${lines.length > 5 ? "…" : ""} les réunissent`}`;
  return `${where}${why}${french` ; rien n'est publié. Gardez une seule de ces décisions, puis relancez la publication.`}`;
}

/** What is reported of names of events in front matter that archive.yaml overrules: at the first article that has one. */
export function overruledNames(
  overruled: readonly OverruledName[],
  articles: readonly Article[],
): readonly Diagnostic[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return overruled.flatMap(({ kind, articles: ids }): readonly Diagnostic[] => {
    const those = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = those;
    if (first === undefined) return [];
    const names = new Set(those.map(({ editorEvent }) => editorEvent?.value ?? ""));
    const list = [...names]
      .slice(0, 3)
      .map((name) => french`« ${visibleText(name, 80)} »`)
      .join(", ");
    const paths = those
      .slice(0, 5)
      .map(({ seed }) => visibleText(seed.path, 200))
      .join(", ");
    const what =
      kind === "joined"
        ? french`archive.yaml réunit des articles dont les en-têtes nomment des événements différents (${list}) : ${paths}. Ils sont réunis ; à moins d'un titre sous « evenements », le leur est pris à leurs textes.`
        : french`archive.yaml tient à part des articles dont les en-têtes nomment le même événement (${list}) : ${paths}. Ce nom ne suffit plus à les réunir ; corrigez « event » dans ceux qu'il ne concerne pas.`;
    const { seed, editorEvent } = first;
    return [
      diagnostic("decision-over-front-matter", french`${visibleText(seed.path, 1_000)} : ${what}`, {
        path: seed.path,
        ...(editorEvent === undefined ? {} : { start: editorEvent.at.start, end: editorEvent.at.end }),
      }),
    ];
  });
}

/** The title that archive.yaml gives an event or a dossier that has no address yet, by one of its articles; undefined when none or several. */
export function titleByMember(
  titles: readonly Entitled[],
  level: Entitled["level"],
  against: ResolvedAgainst,
): (members: readonly ArticleId[]) => string | undefined {
  const find = articleFinder(against.articles);
  const byArticle = new Map<ArticleId, string>();
  for (const { level: of, of: reference, title } of titles) {
    const found = of === level ? find(reference.name) : undefined;
    if (found !== undefined && "id" in found) byArticle.set(found.id, title);
  }
  return (members) => {
    if (byArticle.size === 0) return undefined;
    const given = new Set(members.flatMap((id) => byArticle.get(id) ?? []));
    return given.size === 1 ? [...given][0] : undefined;
  };
}

/** The titles that archive.yaml gives the events and dossiers there are, and what of them is for none. */
export function givenTitles(
  { titles }: Decisions,
  against: ResolvedAgainst,
  { ledger, events, dossiers }: MintedGrouping,
): StageResult<GivenTitles> {
  return resolveTitles(titles, {
    ...against,
    groups: { event: events, dossier: dossiers },
    known: {
      event: new Set(ledger.events.map(({ id }) => id)),
      dossier: new Set(ledger.dossiers.map(({ id }) => id)),
    },
  });
}

/** What the names in archive.yaml are looked up in. `diagnostics`: those of the seeds, which say what was set aside. */
export function resolvedAgainst(articles: readonly Article[], diagnostics: readonly Diagnostic[]): ResolvedAgainst {
  return {
    settings: SETTINGS_NAME,
    articles: articles.map(({ id, seed }) => ({ id, path: seed.path })),
    setAside: new Set(diagnostics.flatMap(({ severity, path }) => (severity === "error" ? (path ?? []) : []))),
  };
}

/** The name of the settings file in messages, which are published: where the archive lies is nobody's business. */
export const SETTINGS_NAME = "archive.yaml";
