import { createHash } from "node:crypto";
import { join } from "node:path";
import { diagnostic, type Diagnostic, type DiagnosticCode } from "../domain/diagnostic.ts";
import { seedPath, type SeedPath } from "../domain/names.ts";
import { byCodeUnits } from "../domain/order.ts";
import type { Seed } from "../domain/seed.ts";
import { slice } from "../domain/span.ts";
import type { StageResult } from "../domain/stage.ts";
import type { Effects, FileEntry } from "../effects.ts";
import { decode } from "./decode.ts";
import { french } from "./french-message.ts";
import { readFrontMatter } from "./front-matter.ts";
import { binary, decodingRemarks, empty, nameRefused, tooLarge, unreadable } from "./seed-messages.ts";
import { nameTrouble } from "./seed-name.ts";
import { visibleText } from "../domain/visible-text.ts";

/** A file that is to be read as a seed, and its size. */
export interface SeedFile {
  readonly path: SeedPath;
  readonly bytes: number;
}

/** Largest seed, in bytes. An article of 20 MiB would be ten novels: such a file is something else. */
export const MAX_SEED_BYTES = 20 * 1_024 * 1_024;

/** Keeps a seeds folder in git while nothing is in it; `recoupe init` makes it. */
const PLACEHOLDER = ".gitkeep";

/**
 * The seeds of a folder: every `.txt` and `.md`, in any case, at any depth, sorted by code units; undefined when there
 * is no such folder. Whatever else lies there is named once as ignored (a hidden folder with all it holds: once); a
 * file whose name cannot be a seed's is set aside with an error; the file that keeps an empty folder in git goes unnamed. Nothing is opened, so that the caller may hold one
 * text at a time.
 */
export async function listSeeds(
  folder: string,
  effects: Effects,
): Promise<StageResult<readonly SeedFile[]> | undefined> {
  const entries = await effects.files.list(folder);
  if (entries === undefined) return undefined;
  const seeds: SeedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const hidden = new Set<string>();
  for (const entry of entries.toSorted((a, b) => byCodeUnits(a.path, b.path))) {
    if (entry.path === PLACEHOLDER) continue;
    const root = hiddenRoot(entry.path);
    if (root !== undefined) {
      if (!hidden.has(root)) diagnostics.push(ignored("ignored-hidden", root));
      hidden.add(root);
      continue;
    }
    if (entry.kind === "folder") continue;
    const code = ignoredCode(entry);
    const trouble = nameTrouble(entry.path);
    if (code !== undefined) diagnostics.push(ignored(code, entry.path));
    else if (trouble !== undefined) diagnostics.push(nameRefused(entry.path, trouble));
    else seeds.push({ path: seedPath(entry.path), bytes: entry.bytes });
  }
  return { value: seeds, diagnostics };
}

/**
 * One seed, decoded, its front matter read and its bytes hashed; undefined when it is set aside, with one error that
 * says why: too large, unreadable, binary, empty, or a name that none may have. Never throws because of what a file
 * holds.
 */
export async function readSeed(
  folder: string,
  file: SeedFile,
  effects: Effects,
): Promise<StageResult<Seed | undefined>> {
  const { path } = file;
  const trouble = nameTrouble(path);
  if (trouble !== undefined) return setAside(nameRefused(path, trouble));
  if (file.bytes > MAX_SEED_BYTES) return setAside(tooLarge(path, file.bytes, MAX_SEED_BYTES));
  const bytes = await bytesOf(join(folder, path), effects);
  if ("failed" in bytes) return setAside(unreadable(path, bytes.failed));
  return seedOfBytes(path, bytes);
}

/** A seed from its bytes; undefined when it is set aside, with one error that says why. */
export function seedOfBytes(path: SeedPath, bytes: Uint8Array): StageResult<Seed | undefined> {
  if (bytes.length > MAX_SEED_BYTES) return setAside(tooLarge(path, bytes.length, MAX_SEED_BYTES));
  const decoded = decode(bytes);
  if (decoded.kind === "binary") return setAside(binary(path, decoded.because));
  const remarks = decodingRemarks(path, decoded);
  const front = readFrontMatter(path, decoded.text);
  const diagnostics = [...remarks, ...front.diagnostics];
  if (isBlank(slice(decoded.text, front.value.body))) {
    return setAside(empty(path, front.value.body.start > 0), diagnostics);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const facts = { path, sha256, bytes: bytes.length, encoding: decoded.encoding };
  return { value: { ...facts, original: decoded.text, ...front.value }, diagnostics };
}

/** The part of a path that begins with a dot, with what leads to it: `a/.git` of `a/.git/config`. */
function hiddenRoot(path: string): string | undefined {
  const parts = path.split("/");
  const first = parts.findIndex((part) => part.startsWith("."));
  return first < 0 ? undefined : parts.slice(0, first + 1).join("/");
}

type IgnoredCode = keyof typeof IGNORED;

function ignoredCode(entry: FileEntry): IgnoredCode | undefined {
  if (entry.kind === "symlink") return "ignored-symlink";
  if (entry.kind === "special") return "ignored-special";
  return /\.(?:txt|md)$/iu.test(entry.path) ? undefined : "ignored-type";
}

const IGNORED = {
  "ignored-symlink": french`c'est un lien symbolique, qui n'est pas suivi ; il est ignoré. Mettez-y le fichier lui-même.`,
  "ignored-hidden": french`un nom qui commence par un point est caché ; il est ignoré. Ôtez le point si c'est un article.`,
  "ignored-special": french`ce n'est pas un fichier ordinaire ; il est ignoré. Ôtez-le du dossier.`,
  "ignored-type": french`seuls les fichiers .txt et .md sont lus ; il est ignoré. Si c'est un article, enregistrez-le en texte brut.`,
} as const satisfies Partial<Record<DiagnosticCode, string>>;

function ignored(code: IgnoredCode, path: string): Diagnostic {
  const shown = visibleText(path, 1_000);
  return diagnostic(code, french`${shown} : ${IGNORED[code]}`, { path: shown });
}

function setAside(error: Diagnostic, remarks: readonly Diagnostic[] = []): StageResult<undefined> {
  return { value: undefined, diagnostics: [...remarks, error] };
}

async function bytesOf(path: string, effects: Effects): Promise<Uint8Array | { readonly failed: string | undefined }> {
  try {
    return await effects.files.read(path);
  } catch (error) {
    return { failed: error instanceof Error && "code" in error ? String(error.code) : undefined };
  }
}

/** True without a character that anyone would see: white space, controls, invisible formats. */
function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}
