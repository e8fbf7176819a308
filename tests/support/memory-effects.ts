import type { Effects, FileEntry, Files } from "../../src/effects.ts";
import { byCodeUnits } from "../../src/domain/order.ts";

/** A world in memory. `tree` maps a path to its bytes; `odd` maps a path to something that is not a plain file. */
export interface MemoryEffects extends Effects {
  readonly tree: Map<string, Uint8Array>;
  readonly said: string[];
  readonly warned: string[];
}

const encoder = new TextEncoder();

export function memoryEffects(
  files: Readonly<Record<string, string | Uint8Array>>,
  odd: Readonly<Record<string, "symlink" | "special" | "unreadable">> = {},
  options: { readonly colour?: boolean } = {},
): MemoryEffects {
  const tree = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  const said: string[] = [];
  const warned: string[] = [];
  return {
    tree,
    said,
    warned,
    files: memoryFiles(tree, odd),
    progress: () => undefined,
    progressDone: () => undefined,
    say: (line) => void said.push(line),
    colour: options.colour ?? false,
    warn: (line) => void warned.push(line),
    seconds: () => 0,
    cacheFolder: undefined,
    processId: 1,
    isAlive: (processId) => processId === 1,
  };
}

function memoryFiles(tree: Map<string, Uint8Array>, odd: Readonly<Record<string, string>>): Files {
  const below = (folder: string): string[] => [...tree.keys()].filter((path) => path.startsWith(`${folder}/`));
  const read = async (path: string): Promise<Uint8Array> => {
    if (odd[path] === "unreadable")
      throw Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: "EACCES" });
    const content = tree.get(path);
    if (content === undefined)
      throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: "ENOENT" });
    return content;
  };
  return {
    list: async (folder) => {
      const entries: FileEntry[] = below(folder).map((path) => ({
        path: path.slice(folder.length + 1),
        kind: "file",
        bytes: tree.get(path)?.length ?? 0,
      }));
      for (const [path, kind] of Object.entries(odd)) {
        if (!path.startsWith(`${folder}/`)) continue;
        const inner = path.slice(folder.length + 1);
        if (kind === "symlink" || kind === "special") entries.push({ path: inner, kind, bytes: 0 });
        else if (!tree.has(path)) entries.push({ path: inner, kind: "file", bytes: 1 });
      }
      return entries.length === 0 ? undefined : entries.toSorted((a, b) => byCodeUnits(a.path, b.path));
    },
    read,
    readIfThere: async (path) => (tree.has(path) || odd[path] !== undefined ? read(path) : undefined),
    stream: async function* (path) {
      yield await read(path);
    },
    write: async (path, content) => {
      if (typeof content === "string" || content instanceof Uint8Array) tree.set(path, bytesOf(content));
      else {
        let text = "";
        for await (const piece of content) text += piece;
        tree.set(path, bytesOf(text));
      }
    },
    replace: async (path, content) => void tree.set(path, bytesOf(content)),
    create: async (path, content) => {
      if (tree.has(path)) return false;
      tree.set(path, bytesOf(content));
      return true;
    },
    copy: async (from, to) => void tree.set(to, await read(from)),
    rename: async (from, to) => {
      const whole = tree.get(from);
      if (whole !== undefined) {
        tree.set(to, whole);
        tree.delete(from);
      }
      for (const path of below(from)) {
        tree.set(`${to}${path.slice(from.length)}`, await read(path));
        tree.delete(path);
      }
    },
    remove: async (path) => {
      tree.delete(path);
      for (const inner of below(path)) tree.delete(inner);
    },
    exists: async (path) => tree.has(path) || below(path).length > 0,
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? encoder.encode(content) : content;
}
