import type { Apart, Decisions, Reference, Rulings, Together } from "../domain/decisions.ts";
import { diagnostic, type Diagnostic, type DiagnosticCode } from "../domain/diagnostic.ts";
import type { ArticleId } from "../domain/names.ts";
import type { StageResult } from "../domain/stage.ts";
import { french } from "./french-message.ts";
import { articleFinder, type NamedArticle } from "./named-articles.ts";
import { barePath, isSetAside, nearestName } from "./nearest-name.ts";
import { visibleText } from "../domain/visible-text.ts";

/** What decisions are resolved against. `setAside`: paths of seeds that are there and could not be published. */
export interface ResolvedAgainst {
  /** The path of archive.yaml, for messages. */
  readonly settings: string;
  readonly articles: readonly NamedArticle[];
  readonly setAside: ReadonlySet<string>;
}

/**
 * The decisions with every name resolved to its article. A name that stands for none, or for several, is reported with the nearest
 * that would do, and the rest of its decision is followed; a decision left with one article is reported and left out.
 */
export function resolveDecisions(decisions: Decisions, against: ResolvedAgainst): StageResult<Rulings> {
  const diagnostics: Diagnostic[] = [];
  const find = articleFinder(against.articles);
  const report = (code: DiagnosticCode, { line, at }: Pick<Reference, "line" | "at">, words: string): void => {
    const where = french`${visibleText(against.settings, 1_000)}, ligne ${line} : `;
    diagnostics.push(diagnostic(code, `${where}${words}`, { path: against.settings, start: at.start, end: at.end }));
  };
  const idsOf = (names: readonly Reference[]): readonly ArticleId[] => {
    const ids = names.flatMap((reference): readonly ArticleId[] => {
      const found = find(reference.name);
      if ("id" in found) return [found.id];
      const ambiguous = found.among.length > 0;
      const words = ambiguous ? ambiguousWords(reference, found.among) : unknownWords(reference.name, against);
      report(ambiguous ? "decision-ambiguous" : "decision-refers-to-nothing", reference, words);
      return [];
    });
    return [...new Set(ids)];
  };
  const isWhole = (left: number, decision: Pick<Reference, "line" | "at">): boolean => {
    if (left < 2) report("decision-incomplete", decision, LONELY);
    return left >= 2;
  };
  const together = decisions.together.flatMap((decision): readonly Together<ArticleId>[] => {
    const members = idsOf(decision.members);
    return isWhole(members.length, decision) ? [{ ...decision, members }] : [];
  });
  const apart = decisions.apart.flatMap((decision): readonly Apart<ArticleId>[] => {
    const groups = decision.groups.map(idsOf).filter((group) => group.length > 0);
    const left = Math.min(groups.length, new Set(groups.flat()).size);
    return isWhole(left, decision) ? [{ ...decision, groups }] : [];
  });
  return { value: { together, apart }, diagnostics };
}

const LONELY = french`il ne reste pas deux articles dans cette décision ; elle est sans effet. Complétez-la ou ôtez-la.`;

function ambiguousWords({ name }: Reference, among: readonly string[]): string {
  const paths = among.slice(0, 5).map((path) => french`« ${visibleText(path, 200)} »`);
  return french`plusieurs fichiers se nomment « ${visibleText(name, 200)} » ; ce nom est laissé de côté. Écrivez le chemin : ${paths.join(", ")}${among.length > 5 ? "…" : ""}.`;
}

/** What is said of a name that stands for no article. */
export function unknownWords(typed: string, { articles, setAside }: Omit<ResolvedAgainst, "settings">): string {
  const name = visibleText(typed, 200);
  if (isSetAside(typed, { setAside }))
    return french`« ${name} » a été écarté, pour la raison que donne son propre signalement ; il est laissé de côté ici aussi.`;
  const near = nearestName(typed, { articles });
  const next = /(?:^|\/)(?:evenements|dossiers)\//u.test(barePath(typed))
    ? french`C'est l'adresse d'un événement ou d'un dossier : nommez ses articles.`
    : near === undefined
      ? french`Écrivez le nom d'un fichier de seeds/, ou l'adresse d'un article.`
      : french`Vouliez-vous écrire « ${visibleText(near, 200)} » ?`;
  return `${french`aucun article ne se nomme « ${name} » ; ce nom est laissé de côté.`} ${next}`;
}
