import { generator, shuffled } from "../random.ts";
import { built, type Built } from "./built.ts";
import { CHANGES, portion, UNDOING, type KeptFile } from "./folder.ts";

/** What became of a folder's addresses over its whole life. */
export interface Life {
  readonly builds: number;
  /** Files ever published. */
  readonly addresses: number;
  /** Events and dossiers met again with the same articles, build after build, and those that kept their address. */
  readonly same: number;
  readonly kept: number;
  /** Pages that lead elsewhere after the last build. */
  readonly leading: number;
  /** Events and dossiers of several articles after the last build, each as the keys of its articles. An event that shrank to one has its life behind it. */
  readonly groups: readonly string[];
  readonly faults: readonly string[];
}

/**
 * A folder from its first article to its last: its articles come in a random order and in portions, and after each portion
 * something else happens to it. Each step is built on the register of the one before, and what was ever published is looked for again.
 * Last, all is undone, so that every life of the same articles ends with the same folder.
 */
export async function life(articles: readonly KeptFile[], seed: number): Promise<Life> {
  const random = generator(seed);
  const first = new Map(articles.map((file) => [file.key, file]));
  const coming = [...shuffled(articles, random)];
  const watch = watcher();
  let files: readonly KeptFile[] = [];
  while (coming.length > 0) {
    files = [...files, ...coming.splice(0, portion(random))];
    await watch.build("arrival", files);
    const [name = "", change] = shuffled(Object.entries(CHANGES), random)[0] ?? [];
    files = change?.(files, random) ?? files;
    if (files.some((file) => !file.removed)) await watch.build(name, files);
  }
  for (const undo of UNDOING) {
    files = undo(files, first);
    await watch.build("undo", files);
  }
  return watch.report();
}

interface Watcher {
  readonly build: (step: string, files: readonly KeptFile[]) => Promise<void>;
  readonly report: () => Life;
}

function watcher(): Watcher {
  const ever = new Set<string>();
  const owners = new Map<string, string>();
  const faults: string[] = [];
  let [builds, same, kept] = [0, 0, 0];
  let last: Built | undefined;
  return {
    build: async (step, files) => {
      const now = await built(files, last?.register);
      builds += 1;
      for (const path of now.files) ever.add(path);
      const met = keptGroups(last, now);
      same += met.same;
      kept += met.kept;
      const amiss = [...lostIn(ever, now), ...misledIn(now), ...strangersIn(owners, last, now), ...met.faults];
      faults.push(...amiss.map((fault) => `build ${builds}, ${step}: ${fault}`));
      last = now;
    },
    report: () => ({
      builds,
      addresses: ever.size,
      same,
      kept,
      leading: last?.leads.size ?? 0,
      groups: last === undefined ? [] : groupsByKey(last),
      faults,
    }),
  };
}

function lostIn(ever: ReadonlySet<string>, now: Built): readonly string[] {
  return [...ever].filter((path) => !now.files.has(path)).map((path) => `${path} answers no more`);
}

/** A page that leads must lead straight to one that does not. */
function misledIn({ leads, files }: Built): readonly string[] {
  return [...leads].flatMap(([from, to]) => {
    if (!files.has(to)) return [`${from} leads to nothing at ${to}`];
    return leads.has(to) ? [`${from} leads to ${to}, which leads elsewhere`] : [];
  });
}

/** An article keeps its address, and never gets that of another. */
function strangersIn(owners: Map<string, string>, last: Built | undefined, now: Built): readonly string[] {
  return [...now.articles].flatMap(([key, id]) => {
    const before = last?.articles.get(key);
    const owner = owners.get(id);
    owners.set(id, key);
    return [
      ...(before === undefined || before === id ? [] : [`${key} was at ${before}, is at ${id}`]),
      ...(owner === undefined || owner === key ? [] : [`${id} was ${owner}, is ${key}`]),
    ];
  });
}

function keptGroups(
  last: Built | undefined,
  now: Built,
): { readonly same: number; readonly kept: number; readonly faults: readonly string[] } {
  const before = new Map((last?.groups ?? []).map(({ id, articles }) => [`${kindOf(id)} ${articles.join()}`, id]));
  const met = now.groups.flatMap(({ id, articles }) => {
    const old = before.get(`${kindOf(id)} ${articles.join()}`);
    return old === undefined ? [] : [{ id, old }];
  });
  const moved = met.filter(({ id, old }) => id !== old);
  const faults = moved.map(({ id, old }) => `${old} has the same articles and is now ${id}`);
  return { same: met.length, kept: met.length - moved.length, faults };
}

function groupsByKey({ groups, articles }: Built): readonly string[] {
  const keys = new Map([...articles].map(([key, id]) => [id, key]));
  return groups
    .filter(({ articles: members }) => members.length > 1)
    .map(
      ({ id, articles: members }) =>
        `${kindOf(id)} ${members
          .map((member) => keys.get(member) ?? "")
          .toSorted()
          .join()}`,
    )
    .toSorted();
}

function kindOf(id: string): string {
  return id.split("/")[0] ?? "";
}
