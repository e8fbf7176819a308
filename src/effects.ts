import { createReadStream, createWriteStream, type Dirent } from "node:fs";
import { copyFile, lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { byCodeUnits } from "./domain/order.ts";
import { terminalProgress } from "./terminal-progress.ts";

/** What lies below a folder. `path` is relative to it, with `/`; a symlink is never followed. */
export interface FileEntry {
  readonly path: string;
  readonly kind: "file" | "folder" | "symlink" | "special";
  /** Size of a file; 0 for the rest. */
  readonly bytes: number;
}

/** The file system as the project uses it. Paths are those of the system; every call rejects with the system's error. */
export interface Files {
  /** Everything below a folder, at any depth, sorted by code units; undefined when there is no such folder. */
  list(folder: string): Promise<readonly FileEntry[] | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** Undefined when there is no such file. */
  readIfThere(path: string): Promise<Uint8Array | undefined>;
  /** The bytes, a piece at a time. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Makes the folders above it. */
  write(path: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void>;
  /** Writes beside it, flushes, then renames over it: a reader sees the old content or the new one, never a part. */
  replace(path: string, content: string): Promise<void>;
  /** Makes a file that must not exist yet; false when it does. */
  create(path: string, content: string): Promise<boolean>;
  copy(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A file or a whole folder; no error when it is not there. */
  remove(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
}

/** The world outside: everything a build reads, writes or tells goes through here, so that tests may stand in for it. */
export interface Effects {
  readonly files: Files;
  /** Says how far a long step has come; shown only on a terminal and after a second. */
  progress(step: string, done: number, total: number): void;
  /** Ends the progress line, so that what is printed next starts on its own line. */
  progressDone(): void;
  /** One line for the person at the terminal. */
  say(line: string): void;
  /** True when what is said goes to a terminal that takes colours, and nobody asked for none (`NO_COLOR`, `TERM=dumb`). */
  readonly colour: boolean;
  /** One line about trouble. */
  warn(line: string): void;
  /** Seconds since an arbitrary moment, for the summary only: never part of what is published. */
  seconds(): number;
  /** Where what is costly to make may be kept between builds; undefined where nothing is kept. Whatever is read there is checked first. */
  readonly cacheFolder: string | undefined;
  /** Of this process, and whether another one is alive: for the lock. */
  readonly processId: number;
  isAlive(processId: number): boolean;
}

/** The disk, and a terminal written to standard error; results go to standard output. */
export function diskEffects(options: { readonly quiet: boolean }): Effects {
  const progress = terminalProgress(options.quiet);
  return {
    files: diskFiles,
    ...progress,
    say: (line) => {
      if (!options.quiet) process.stdout.write(`${line}\n`);
    },
    colour: process.stdout.isTTY && process.stdout.hasColors(),
    warn: (line) => {
      process.stderr.write(`${line}\n`);
    },
    seconds: () => performance.now() / 1_000,
    cacheFolder: cacheFolder(),
    processId: process.pid,
    isAlive,
  };
}

/** The user's own, as the XDG Base Directory Specification has it, where an empty or relative path counts as none; undefined for a user without a home. */
function cacheFolder(): string | undefined {
  const named = process.env["XDG_CACHE_HOME"] ?? "";
  if (isAbsolute(named)) return join(named, "recoupe");
  try {
    return join(homedir(), ".cache", "recoupe");
  } catch {
    return undefined;
  }
}

const diskFiles: Files = {
  list: async (folder) => {
    if (!(await exists(folder))) return undefined;
    return listBelow(folder);
  },
  read: (path) => readFile(path),
  readIfThere: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  stream: (path) => createReadStream(path),
  write: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) await writeFile(path, content);
    else await pipeline(Readable.from(content), createWriteStream(path));
  },
  replace: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${process.pid}.part`;
    const file = await open(beside, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  },
  create: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(path, content, { flag: "wx" });
      return true;
    } catch (error) {
      if (hasCode(error, "EEXIST")) return false;
      throw error;
    }
  },
  copy: async (from, to) => {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  exists,
};

async function listBelow(folder: string): Promise<readonly FileEntry[]> {
  const entries: FileEntry[] = [];
  const waiting = [""];
  for (let prefix = waiting.pop(); prefix !== undefined; prefix = waiting.pop()) {
    for (const found of await entriesOf(join(folder, prefix), prefix === "")) {
      const path = `${prefix}${found.name}`;
      if (found.isSymbolicLink()) entries.push({ path, kind: "symlink", bytes: 0 });
      else if (found.isDirectory()) {
        entries.push({ path, kind: "folder", bytes: 0 });
        waiting.push(`${path}/`);
      } else if (found.isFile()) entries.push({ path, kind: "file", bytes: await sizeOf(join(folder, path)) });
      else entries.push({ path, kind: "special", bytes: 0 });
    }
  }
  return entries.toSorted((a, b) => byCodeUnits(a.path, b.path));
}

/** What a folder holds; nothing when a folder below the first cannot be read: what it would hold is then not there to read either. */
async function entriesOf(folder: string, first: boolean): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (first) throw error;
    return [];
  }
}

/** 0 where the file cannot be asked: a name that is not UTF-8, or one that has just gone. Reading it tells. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await lstat(path)).size;
  } catch {
    return 0;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}
