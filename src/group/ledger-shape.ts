import { articleId, dossierId, eventId, seedPath } from "../domain/names.ts";
import { shown, type LedgerFault } from "./ledger-fault.ts";
import { lineOfFact, lineOfId } from "./ledger-lines.ts";
import { faultBetween } from "./ledger-links.ts";
import { articleIds, isId, isIdOrNull, isRecord } from "./ledger-values.ts";
import type { ArticleEntry, Ledger, PieceEntry } from "./ledger.ts";

/** What a register must be like, and its text, in which lines are counted. */
export interface LedgerForm {
  readonly version: number;
  /** Last value of each list. */
  readonly listEnd: string;
  readonly text: string;
}

/**
 * The register that a parsed JSON value holds, or what is wrong with it. Everything is checked: forms, ids given twice, events
 * and articles that are named but not listed, events that lead to each other in a ring, lines that were struck. Keys it does not know are passed over.
 */
export function ledgerOf(
  content: unknown,
  form: LedgerForm,
): { readonly ledger: Ledger } | { readonly fault: LedgerFault } {
  if (!isRecord(content)) return { fault: { line: 1, found: "le fichier ne contient pas un objet JSON" } };
  if (content["version"] !== form.version) return { fault: otherVersion(content["version"], form) };
  try {
    const articles = listIn(content, "articles", form.listEnd).map(articleEntry);
    const events = listIn(content, "events", form.listEnd).map((fact) => standingEntry(fact, eventId));
    const dossiers = listIn(content, "dossiers", form.listEnd).map((fact) => standingEntry(fact, dossierId));
    const pages = "pages" in content ? listIn(content, "pages", form.listEnd).map(pagePath) : [];
    const ledger = { articles, events, dossiers, pages };
    const broken = faultBetween(ledger);
    if (broken === undefined) return { ledger };
    const { list, id, found, remedy } = broken;
    return { fault: { line: lineOfId(form.text, list, id), found, remedy } };
  } catch (error) {
    if (!(error instanceof WrongFact)) throw error;
    return { fault: { line: lineOfFact(form.text, error.fact), found: error.message } };
  }
}

/** A fact that cannot be read. Never leaves this file. */
class WrongFact extends Error {
  readonly fact: unknown;
  constructor(fact: unknown, found: string) {
    super(found);
    this.fact = fact;
  }
}

function otherVersion(version: unknown, form: LedgerForm): LedgerFault {
  const at = form.text.split("\n").findIndex((line) => line.includes('"version"'));
  const newer = typeof version === "number" && version > form.version;
  return {
    line: at < 0 ? undefined : at + 1,
    found:
      `sa version est ${shown(version)}, ce programme ne lit que la version ${form.version}` +
      (newer ? "\u00A0; il vient d’une version plus récente de Recoupe" : ""),
    remedy: newer ? "Mettez Recoupe à jour, ou construisez avec la version qui a écrit ce fichier." : undefined,
  };
}

function articleEntry(fact: unknown): ArticleEntry {
  const { id, entry, seed, sha256, event, dossier, pieces, gone, left } = recordIn(fact);
  if (
    !isId(id) ||
    !isEntry(entry) ||
    typeof seed !== "string" ||
    !isHash(sha256) ||
    !isIdOrNull(event) ||
    !isIdOrNull(dossier) ||
    !isMark(gone) ||
    !isMark(left)
  ) {
    throw new WrongFact(fact, `la ligne ${shown(fact)} n’est pas celle d’un article`);
  }
  if (!Array.isArray(pieces))
    throw new WrongFact(fact, `les lettres de l’article «\u202F${id}\u202F» ne sont pas une liste`);
  return {
    id: articleId(id),
    entry,
    seed: pathIn(fact, seed),
    sha256,
    event: event === null ? null : eventId(event),
    dossier: dossier === null ? null : dossierId(dossier),
    pieces: pieces.map((piece) => pieceEntry(fact, piece)),
    gone: gone === true,
    left: left === true,
  };
}

function pagePath(fact: unknown): string {
  const { path } = recordIn(fact);
  if (
    typeof path !== "string" ||
    !/^(?:(?:[a-z0-9-]+\/)+|donnees\/articles\/(?:\d{4}-\d{2}|sans-date)\.jsonl)$/u.test(path)
  )
    throw new WrongFact(fact, `la ligne ${shown(fact)} n’est pas celle d’une page`);
  return path;
}

function pieceEntry(fact: unknown, value: unknown): PieceEntry {
  const { scope, piece } = isRecord(value) ? value : {};
  if (typeof scope !== "string" || !/^(?:dossiers|evenements)\/[a-z0-9-]+$/u.test(scope) || !isLetter(piece)) {
    throw new WrongFact(fact, `${shown(value)} n’est pas une lettre de pièce`);
  }
  return { scope, piece };
}

function standingEntry<Id extends string>(fact: unknown, maker: (text: string) => Id) {
  const { id, entry, founder, into, took } = recordIn(fact);
  const articles = articleIds(took ?? []);
  if (!isId(id) || !isEntry(entry) || !isId(founder) || !isIdOrNull(into) || articles === undefined) {
    throw new WrongFact(fact, `la ligne ${shown(fact)} n’est pas celle d’un événement ni d’un dossier`);
  }
  return {
    id: maker(id),
    entry,
    founder: articleId(founder),
    into: into === null ? null : maker(into),
    took: articles,
  };
}

function listIn(content: Readonly<Record<string, unknown>>, name: string, listEnd: string): readonly unknown[] {
  const list = content[name];
  if (!Array.isArray(list)) throw new WrongFact(undefined, `la liste «\u202F${name}\u202F» manque`);
  return list.filter((fact: unknown) => fact !== listEnd);
}

function recordIn(fact: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(fact)) throw new WrongFact(fact, `${shown(fact)} n’est pas une ligne du registre`);
  return fact;
}

function isEntry(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isMark(value: unknown): value is true | undefined {
  return value === undefined || value === true;
}

function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/u.test(value);
}

function isLetter(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z]{1,6}$/u.test(value);
}

function pathIn(fact: unknown, text: string): ArticleEntry["seed"] {
  try {
    return seedPath(text);
  } catch {
    throw new WrongFact(fact, `«\u202F${text}\u202F» n’est pas un chemin dans le dossier des originaux`);
  }
}
