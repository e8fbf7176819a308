import { createHash } from "node:crypto";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Effects } from "../../effects.ts";
import { evidenceIn, isRecord, originalOf, type Original } from "./published-records.ts";
import type { Problem, Verified } from "./verified.ts";

/** Decodes a published original by the encoding its article names; `read/` owns the way. */
export type Decode = (bytes: Uint8Array, encoding: string) => string;

/** Originals kept decoded at a time: a dossier quotes its own articles, neighbours in the data. */
const MOST_ORIGINALS = 256;

/**
 * Every line of the data follows the schema; every quote is exactly the slice of its original; text and noise, put back in
 * order, are the original; the original is the seed that was read.
 */
export async function checkData(
  folder: string,
  paths: readonly string[],
  decode: Decode,
  effects: Effects,
): Promise<Verified> {
  const problems: Problem[] = [];
  const schema: unknown = JSON.parse(await read(folder, "donnees/archive.schema.json", effects));
  if (!isRecord(schema))
    return { checked: 0, problems: [{ path: "donnees/archive.schema.json", message: "n’est pas un schéma" }] };
  const ajv = new Ajv2020({ allErrors: false, strict: false }).addSchema(schema, "archive");
  const articles = paths.filter((path) => /^donnees\/articles\/[^/]+\.jsonl$/u.test(path));
  const tables: readonly (readonly [string, string])[] = [
    ...articles.map((path) => [path, "Article"] as const),
    ["donnees/evenements.jsonl", "Event"],
    ["donnees/dossiers.jsonl", "Dossier"],
    ["donnees/diagnostics.jsonl", "Diagnostic"],
  ];
  const seeds = new Map<string, Original>();
  for (const path of articles) for (const record of await recordsOf(folder, path, effects)) note(record, seeds);
  const texts = originalTexts(folder, seeds, decode, effects);
  let checked = 0;
  for (const [path, definition] of tables) {
    const validate = ajv.getSchema(`archive#/$defs/${definition}`);
    for (const [index, record] of (await recordsOf(folder, path, effects)).entries()) {
      const place = `${path}, ligne ${index + 1}`;
      checked += 1;
      if (validate !== undefined && !valid(validate, record)) {
        problems.push({ path: place, message: `ne suit pas le schéma : ${ajv.errorsText(validate.errors)}` });
      }
      for (const { article, start, end, quote } of evidenceIn(record)) {
        checked += 1;
        const text = await texts(article);
        if (text?.slice(start, end) !== quote)
          problems.push({
            path: place,
            message: `la preuve « ${quote} » n’est pas en ${start}–${end} de l’original de ${article}`,
          });
      }
      if (definition === "Article" && isRecord(record)) {
        checked += 1;
        const message = await faultOfArticle(folder, record, texts, seeds, effects);
        if (message !== undefined) problems.push({ path: place, message });
      }
    }
  }
  return { checked, problems };
}

function valid(validate: ValidateFunction, record: unknown): boolean {
  return validate(record);
}

/** What is wrong between an article and its original: another seed, or text and noise that do not make it up. */
async function faultOfArticle(
  folder: string,
  record: Readonly<Record<string, unknown>>,
  texts: (article: string) => Promise<string | undefined>,
  seeds: ReadonlyMap<string, Original>,
  effects: Effects,
): Promise<string | undefined> {
  const id = String(record["id"]);
  const original = await texts(id);
  if (original === undefined) return `l’original de ${id} manque`;
  const bytes = await effects.files.read(join(folder, `originaux/${id}.txt`));
  if (createHash("sha256").update(bytes).digest("hex") !== seeds.get(id)?.sha256)
    return `l’original de ${id} n’est pas le fichier qui a été lu`;
  const noise = Array.isArray(record["noise"]) ? record["noise"].filter(isRecord) : [];
  let position = 0;
  let rest = "";
  for (const { start, end, text } of noise) {
    if (
      typeof start !== "number" ||
      typeof end !== "number" ||
      start < position ||
      original.slice(start, end) !== text
    ) {
      return `un passage mis de côté de ${id} n’est pas à sa place (${String(start)}–${String(end)})`;
    }
    rest += original.slice(position, start);
    position = end;
  }
  return rest + original.slice(position) === record["text"]
    ? undefined
    : `texte et passages mis de côté ne redonnent pas l’original de ${id}`;
}

function originalTexts(folder: string, seeds: ReadonlyMap<string, Original>, decode: Decode, effects: Effects) {
  const kept = new Map<string, string>();
  return async (article: string): Promise<string | undefined> => {
    const known = kept.get(article);
    const seed = seeds.get(article);
    if (known !== undefined || seed === undefined) return known;
    const bytes = await effects.files.readIfThere(join(folder, `originaux/${article}.txt`));
    if (bytes === undefined) return undefined;
    const text = decode(bytes, seed.encoding);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_ORIGINALS && oldest !== undefined) kept.delete(oldest);
    kept.set(article, text);
    return text;
  };
}

function note(record: unknown, seeds: Map<string, Original>): void {
  const original = originalOf(record);
  if (original !== undefined) seeds.set(original.id, original);
}

async function recordsOf(folder: string, path: string, effects: Effects): Promise<readonly unknown[]> {
  const text = await read(folder, path, effects);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

async function read(folder: string, path: string, { files }: Effects): Promise<string> {
  return new TextDecoder().decode(await files.read(join(folder, path)));
}
