import { articleId, dossierId, eventId, isSlug, seedPath } from "../domain/names.ts";
import type { ArticleEntry, Ledger, PieceEntry } from "./ledger.ts";

/**
 * The register that a parsed JSON value holds, or in French what is wrong with it. Everything is checked: forms, ids given
 * twice, events and articles that are named but not listed. Keys it does not know are passed over.
 */
export function ledgerOf(content: unknown, version: number, listEnd: string): Ledger | string {
  if (!isRecord(content)) return "le fichier ne contient pas un objet JSON";
  if (content["version"] !== version) {
    return `sa version est ${shown(content["version"])}, celle-ci ne lit que la version ${version}\u00A0; il vient sans doute d’une version plus récente de Recoupe`;
  }
  try {
    const articles = listIn(content, "articles", listEnd).map(articleEntry);
    const events = listIn(content, "events", listEnd).map((fact) => standingEntry(fact, eventId));
    const dossiers = listIn(content, "dossiers", listEnd).map((fact) => standingEntry(fact, dossierId));
    const pages = "pages" in content ? listIn(content, "pages", listEnd).map(pagePath) : [];
    const ledger = { articles, events, dossiers, pages };
    refuseTwice(ledger);
    refuseStrangers(ledger);
    return ledger;
  } catch (error) {
    if (error instanceof LedgerFault) return error.message;
    throw error;
  }
}

/** What is wrong, in French. Never leaves this file. */
class LedgerFault extends Error {}

function articleEntry(fact: unknown): ArticleEntry {
  const { id, entry, seed, sha256, event, dossier, pieces } = recordIn(fact);
  if (
    !isId(id) ||
    !isEntry(entry) ||
    typeof seed !== "string" ||
    !isHash(sha256) ||
    !isIdOrNull(event) ||
    !isIdOrNull(dossier)
  ) {
    throw new LedgerFault(`la ligne ${shown(fact)} n’est pas celle d’un article`);
  }
  if (!Array.isArray(pieces))
    throw new LedgerFault(`les lettres de l’article «\u202F${id}\u202F» ne sont pas une liste`);
  return {
    id: articleId(id),
    entry,
    seed: pathIn(seed),
    sha256,
    event: event === null ? null : eventId(event),
    dossier: dossier === null ? null : dossierId(dossier),
    pieces: pieces.map(pieceEntry),
  };
}

function pagePath(fact: unknown): string {
  const { path } = recordIn(fact);
  if (typeof path !== "string" || !/^(?:[a-z0-9-]+\/)+$/u.test(path)) {
    throw new LedgerFault(`la ligne ${shown(fact)} n’est pas celle d’une page`);
  }
  return path;
}

function pieceEntry(fact: unknown): PieceEntry {
  const { scope, piece } = recordIn(fact);
  if (typeof scope !== "string" || !/^(?:dossiers|evenements)\/[a-z0-9-]+$/u.test(scope) || !isLetter(piece)) {
    throw new LedgerFault(`${shown(fact)} n’est pas une lettre de pièce`);
  }
  return { scope, piece };
}

function standingEntry<Id extends string>(
  fact: unknown,
  maker: (text: string) => Id,
): { readonly id: Id; readonly entry: number; readonly founder: ArticleEntry["id"]; readonly into: Id | null } {
  const { id, entry, founder, into } = recordIn(fact);
  if (!isId(id) || !isEntry(entry) || !isId(founder) || !isIdOrNull(into) || into === id) {
    throw new LedgerFault(`la ligne ${shown(fact)} n’est pas celle d’un événement ni d’un dossier`);
  }
  return { id: maker(id), entry, founder: articleId(founder), into: into === null ? null : maker(into) };
}

function listIn(content: Readonly<Record<string, unknown>>, name: string, listEnd: string): readonly unknown[] {
  const list = content[name];
  if (!Array.isArray(list)) throw new LedgerFault(`la liste «\u202F${name}\u202F» manque`);
  return list.filter((fact: unknown) => fact !== listEnd);
}

function refuseTwice(ledger: Ledger): void {
  for (const list of [ledger.articles, ledger.events, ledger.dossiers]) {
    const met = new Set<string>();
    for (const { id } of list) {
      if (met.has(id)) {
        throw new LedgerFault(
          `l’adresse «\u202F${id}\u202F» y est donnée deux fois (deux branches fusionnées\u202F?)\u00A0; n’en gardez que la ligne la plus ancienne`,
        );
      }
      met.add(id);
    }
  }
}

function refuseStrangers(ledger: Ledger): void {
  for (const [list, named] of [
    [ledger.events, [...ledger.events.map(({ into }) => into), ...ledger.articles.map(({ event }) => event)]],
    [ledger.dossiers, [...ledger.dossiers.map(({ into }) => into), ...ledger.articles.map(({ dossier }) => dossier)]],
  ] as const) {
    const known = new Set<string>(list.map(({ id }) => id));
    for (const id of named) {
      if (id !== null && !known.has(id)) throw new LedgerFault(`«\u202F${id}\u202F» y est nommé, mais sa ligne manque`);
    }
  }
}

function recordIn(fact: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(fact)) throw new LedgerFault(`${shown(fact)} n’est pas une ligne du registre`);
  return fact;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === "string" && isSlug(value);
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

function isEntry(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/u.test(value);
}

function isLetter(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z]{1,6}$/u.test(value);
}

function pathIn(text: string): ArticleEntry["seed"] {
  try {
    return seedPath(text);
  } catch {
    throw new LedgerFault(`«\u202F${text}\u202F» n’est pas un chemin dans le dossier des originaux`);
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "absente";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
