import type { Archive } from "./domain/archive.ts";
import { withId, type Article, type PlacedArticle } from "./domain/article.ts";
import { settled } from "./domain/attested.ts";
import { byKey } from "./domain/by-key.ts";
import { by } from "./domain/order.ts";
import type { Rulings } from "./domain/decisions.ts";
import { withOverrides, type Settings, type SettingsOverrides } from "./domain/settings.ts";
import type { Diagnostic } from "./domain/diagnostic.ts";
import type { ArticleId } from "./domain/names.ts";
import type { Effects } from "./effects.ts";
import { givenTitles, overruledNames, resolvedAgainst, rulingsOf, SETTINGS_NAME } from "./editor-decisions.ts";
import { chronicle, comparison } from "./chronicle/chronicle.ts";
import { dispatches, printNumbers } from "./chronicle/versions/dispatches.ts";
import { sameText } from "./chronicle/versions/same-text.ts";
import { eventWhen } from "./chronicle/event-day.ts";
import { orderDays } from "./chronicle/order-days.ts";
import { shortTitle } from "./extract/title.ts";
import { titleSlice } from "./extract/title-slice.ts";
import { groupInput } from "./group-input.ts";
import { groupsToMint } from "./groups-to-mint.ts";
import { group, type Grouping } from "./group/group.ts";
import type { Ledger } from "./group/ledger.ts";
import { mintArticles } from "./group/mint-articles.ts";
import { mintEvents } from "./group/mint-events.ts";
import { slugOf } from "./domain/slug.ts";
import { dossierTitle, eventTitle, type TitledMember } from "./group/titles.ts";
import { placeInCompany } from "./place-in-company.ts";
import { Refusal } from "./publish/refusal.ts";
import { readArticles } from "./read-articles.ts";
import { readSettings } from "./read/settings.ts";
import { readRegister } from "./register-file.ts";

/** Where an archive is read from, and what the command line says of it. Paths are absolute. */
export interface AnalysisOptions {
  readonly seeds: string;
  readonly lock: string;
  readonly settings: string;
  readonly overrides: SettingsOverrides;
}

/** What the archive knows, and its register of addresses with what this build minted. */
export interface Analysis {
  readonly archive: Archive;
  readonly ledger: Ledger;
  /** The register as it was found: what the last build left. */
  readonly register: Ledger;
  /** Why each article stands where it stands, and what the editor decided of it. */
  readonly grouping: Grouping;
  readonly rulings: Rulings;
}

/** Reads an archive and finds out everything that is published of it, without writing anything. Rejects with a Refusal when it cannot. */
export async function analyse(options: AnalysisOptions, effects: Effects): Promise<Analysis> {
  const { settings, diagnostics: remarks } = await settingsOf(options, effects);
  const register = await readRegister(options.lock, effects);
  const { articles: read, diagnostics, read: filesRead } = await readArticles(options.seeds, effects);
  if (filesRead === 0 && register.articles.length > 0) throw new Refusal(emptied(options.seeds, register));

  const minted = mintArticles(register, read.map(toMint));
  const articles = read.map((article) => withId(article, addressOf(minted.ids, article)));
  const { decisions } = settings;
  const against = resolvedAgainst(articles, diagnostics);
  const { rulings, diagnostics: unresolved } = rulingsOf(decisions, against);
  const grouping = groupingOf(articles, rulings);
  const groups = mintEvents(minted.ledger, groupsToMint(articles, grouping, decisions, against));
  const titles = givenTitles(decisions, against, groups);

  const eventOf = new Map(groups.events.flatMap((event) => event.articles.map((id) => [id, event.id] as const)));
  const dossierOf = new Map(
    groups.dossiers.flatMap((dossier) => dossier.articles.map((id) => [id, dossier.id] as const)),
  );
  const placed = placeInCompany(
    articles
      .map((article) => ({
        ...article,
        event: eventOf.get(article.id) ?? null,
        dossier: dossierOf.get(article.id) ?? null,
        piece: groups.pieces.get(article.id) ?? null,
      }))
      .toSorted(by(({ id }) => id)),
  );
  const byId = new Map(placed.map((article) => [article.id, article]));
  const members = (ids: readonly ArticleId[]): readonly PlacedArticle[] => ids.flatMap((id) => byId.get(id) ?? []);

  const printOf = printNumbers(grouping.near);
  const events = groups.events.map((event) => {
    const told = members(event.articles);
    const prints = dispatches(told, printOf);
    return {
      ...event,
      title: titles.value.event.get(event.id) ?? eventTitle(told.map(titled), titleSlice),
      when: eventWhen(told),
      dispatches: prints,
      ...comparison(told, prints),
    };
  });
  const inDossier = byKey(events, (event) => event.dossier);
  const dossiers = groups.dossiers.map((dossier) => ({
    ...dossier,
    title: titles.value.dossier.get(dossier.id) ?? dossierTitle(members(dossier.articles).map(titled), titleSlice),
    ...chronicle(
      members(dossier.articles),
      (inDossier.get(dossier.id) ?? []).flatMap((event) => event.dispatches),
    ),
  }));
  return {
    archive: {
      settings,
      articles: placed,
      events,
      dossiers,
      chronology: orderDays(placed),
      diagnostics: [
        ...remarks,
        ...diagnostics,
        ...unresolved,
        ...titles.diagnostics,
        ...overruledNames(grouping.overruled, articles),
      ].toSorted(byPlace),
      counts: { read: filesRead, published: placed.length, setAside: filesRead - placed.length },
      redirects: groups.redirects,
    },
    ledger: groups.ledger,
    register,
    grouping,
    rulings,
  };
}

/** Articles by what they tell; whether two of them print one dispatch is read in their texts. */
function groupingOf(articles: readonly Article[], rulings: Rulings): Grouping {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const isOneDispatch = (one: ArticleId, other: ArticleId): boolean => {
    const [a, b] = [byId.get(one), byId.get(other)];
    return a !== undefined && b !== undefined && sameText(a, b) !== undefined;
  };
  return group(articles.map(groupInput), undefined, isOneDispatch, rulings);
}

function titled(article: PlacedArticle): TitledMember {
  return { article, piece: article.piece };
}

function toMint(article: Article): Parameters<typeof mintArticles>[1][number] {
  const { path, sha256 } = article.seed;
  return { key: path, path, sha256, slug: slugOf(shortTitle(settled(article.title) ?? ""), "article") };
}

function addressOf(ids: ReadonlyMap<string, ArticleId>, article: Article): ArticleId {
  const id = ids.get(article.seed.path);
  if (id === undefined) throw new Error(`no address was minted for ${article.seed.path}`);
  return id;
}

async function settingsOf(
  options: AnalysisOptions,
  effects: Effects,
): Promise<{ readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = await readSettings(options.settings, effects, SETTINGS_NAME);
  const errors = diagnostics.filter((one) => one.severity === "error");
  if (errors.length > 0) throw new Refusal(errors.map((one) => one.message).join("\n"));
  return { settings: withOverrides(value, options.overrides), diagnostics };
}

/** No article at all, where there were some: a wrong folder rather than a wish. */
function emptied(folder: string, register: Ledger): string {
  const known = register.articles.length;
  return (
    `Le dossier des articles « ${folder} » est vide, alors que le registre archive.lock.json connaît ${known} article${known > 1 ? "s" : ""}. ` +
    "Rien n’est publié. Remettez-y les articles, ou indiquez le bon dossier avec --archive ou --seeds."
  );
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return DIAGNOSTIC_ORDER(one, other);
}

const DIAGNOSTIC_ORDER = by<Diagnostic>(
  (one) => one.path ?? "",
  (one) => one.start ?? 0,
  (one) => one.code,
  (one) => one.message,
);
