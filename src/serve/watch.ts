import { watch, type FSWatcher } from "chokidar";

/** What changed: the articles and their settings, what makes the pages of them, or any other code. */
export type Change = "archive" | "pages" | "code";

/** From the least that must be loaded anew to the most. */
const REACH: readonly Change[] = ["archive", "pages", "code"];

/** Files often change in bursts (a save is a truncation and a write): milliseconds of quiet before a change counts. */
const QUIET_MILLISECONDS = 40;

/** Watches files and folders. Calls back once a burst, with the change that reaches furthest. The narrower path wins: `src/site` over `src`. */
export function watchChanges(
  paths: Readonly<Record<Change, readonly string[]>>,
  onChange: (change: Change, path: string) => void,
): FSWatcher {
  const watched = REACH.flatMap((change) => paths[change].map((path) => ({ change, path }))).toSorted(
    (a, b) => b.path.length - a.path.length,
  );
  let timer: NodeJS.Timeout | undefined;
  let furthest = 0;
  const watcher = watch(
    watched.map(({ path }) => path),
    { ignoreInitial: true },
  );
  watcher.on("all", (_event, path) => {
    const change = watched.find((one) => path.startsWith(one.path))?.change ?? "code";
    furthest = Math.max(furthest, REACH.indexOf(change));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const reached = REACH[furthest] ?? "code";
      furthest = 0;
      onChange(reached, path);
    }, QUIET_MILLISECONDS);
  });
  return watcher;
}
