import { decided, type Decided } from "../domain/attested.ts";
import { byKey } from "../domain/by-key.ts";
import type { Entitled, Level } from "../domain/decisions.ts";
import { diagnostic, type Diagnostic, type DiagnosticCode } from "../domain/diagnostic.ts";
import type { ArticleId } from "../domain/names.ts";
import type { StageResult } from "../domain/stage.ts";
import { french } from "./french-message.ts";
import { addressPart, articleFinder } from "./named-articles.ts";
import { nearestKey } from "./nearest-key.ts";
import { unknownWords, type ResolvedAgainst } from "./resolve-decisions.ts";
import { visibleText } from "../domain/visible-text.ts";

/** An event or a dossier as it stands now, with the addresses it had before. */
export interface StandingGroup {
  readonly id: string;
  readonly articles: readonly ArticleId[];
  readonly formerly: readonly string[];
}

/** What titles are resolved against. `known`: every address the register ever gave, by level. */
export interface TitlesAgainst extends ResolvedAgainst {
  readonly groups: Readonly<Record<Level, readonly StandingGroup[]>>;
  readonly known: Readonly<Record<Level, ReadonlySet<string>>>;
}

/** Titles by the id of the event, and of the dossier. */
export type GivenTitles = Readonly<Record<Level, ReadonlyMap<string, Decided<string>>>>;

/**
 * Which event or dossier each title of archive.yaml is for. A name is an address that the register knows, now or formerly, else an article
 * in it. Reported and left out: a name that is neither, an address that leads nowhere any more, an article that is in no event
 * or dossier, and different titles for one.
 */
export function resolveTitles(titles: readonly Entitled[], against: TitlesAgainst): StageResult<GivenTitles> {
  const diagnostics: Diagnostic[] = [];
  const find = articleFinder(against.articles);
  const report = (code: DiagnosticCode, { line, at }: Entitled, words: string): void => {
    const where = french`${visibleText(against.settings, 1_000)}, ligne ${line} : `;
    diagnostics.push(diagnostic(code, `${where}${words}`, { path: against.settings, start: at.start, end: at.end }));
  };
  const groupOf = (title: Entitled): string | undefined => {
    const { level, of } = title;
    const { [level]: groups } = against.groups;
    const id = addressPart(of.name.trim(), FOLDERS[level]);
    if (against.known[level].has(id)) {
      const group = groups.find((one) => one.id === id || one.formerly.includes(id));
      if (group === undefined) report("decision-refers-to-nothing", title, gone(level, id, groups));
      return group?.id;
    }
    const found = find(of.name);
    if (!("id" in found)) {
      const words = found.among.length > 0 ? several(of.name) : unknownGroup(of.name, level, against);
      report(found.among.length > 0 ? "decision-ambiguous" : "decision-refers-to-nothing", title, words);
      return undefined;
    }
    const group = groups.find((one) => one.articles.includes(found.id));
    if (group === undefined) report("decision-refers-to-nothing", title, alone(level, of.name));
    return group?.id;
  };
  const placed = titles.flatMap((title) => {
    const id = groupOf(title);
    return id === undefined ? [] : [{ id, title }];
  });
  const given = (level: Level): ReadonlyMap<string, Decided<string>> =>
    new Map(
      [
        ...byKey(
          placed.filter(({ title }) => title.level === level),
          ({ id }) => id,
        ),
      ].flatMap(([id, those]) => {
        const [first, ...others] = those;
        const other = others.find(({ title }) => title.title !== first?.title.title);
        if (first === undefined) return [];
        if (other === undefined) return [[id, decided(first.title.title, first.title.line)] as const];
        report("decision-ambiguous", other.title, twoTitles(level, first.title));
        return [];
      }),
    );
  return { value: { event: given("event"), dossier: given("dossier") }, diagnostics };
}

/** The folder of the addresses at a level. */
export const FOLDERS = { event: "evenements", dossier: "dossiers" } as const satisfies Record<Level, string>;

function unknownGroup(name: string, level: Level, against: TitlesAgainst): string {
  const id = addressPart(name.trim(), FOLDERS[level]);
  const near = nearestKey(
    id,
    against.groups[level].map((group) => group.id),
  );
  if (near === undefined && !name.includes(`${FOLDERS[level]}/`)) return unknownWords(name, against);
  const next =
    near === undefined
      ? french`Prenez l'adresse sur la page ${OF[level]}, ou nommez un de ses articles.`
      : french`Vouliez-vous écrire « ${near} » ?`;
  return `${french`aucune adresse ${OF[level]} ni aucun article ne se nomme « ${visibleText(name, 200)} » ; ce titre est laissé de côté.`} ${next}`;
}

function gone(level: Level, id: string, groups: readonly StandingGroup[]): string {
  const near = nearestKey(
    id,
    groups.map((group) => group.id),
  );
  const next = near === undefined ? french`Ôtez cette ligne.` : french`Vouliez-vous écrire « ${near} » ?`;
  return `${french`« ${FOLDERS[level]}/${id}/ » ne mène plus à aucune page ${OF[level]} ; ce titre est laissé de côté.`} ${next}`;
}

function alone(level: Level, name: string): string {
  return french`l'article « ${visibleText(name, 200)} » n'est dans aucun ${LEVEL_WORDS[level]} ; ce titre est laissé de côté. Réunissez-le d'abord à un autre sous « ensemble », ou ôtez cette ligne.`;
}

function several(name: string): string {
  return french`plusieurs fichiers se nomment « ${visibleText(name, 200)} » ; ce titre est laissé de côté. Écrivez le chemin du fichier.`;
}

function twoTitles(level: Level, first: Entitled): string {
  return french`un autre titre est donné au même ${LEVEL_WORDS[level]}, ligne ${first.line} : « ${visibleText(first.title, 80)} ». Aucun des deux n'est retenu. N'en gardez qu'un.`;
}

const LEVEL_WORDS = { event: "événement", dossier: "dossier" } as const satisfies Record<Level, string>;
const OF = { event: "d’événement", dossier: "de dossier" } as const satisfies Record<Level, string>;
