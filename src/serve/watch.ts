import { watch, type FSWatcher } from "chokidar";

/** What a change asks for: the same code over new articles, or new code. */
export type Change = "archive" | "code";

/** Files often change in bursts (a save is a truncation and a write): milliseconds of quiet before a change counts. */
const QUIET_MILLISECONDS = 60;

/** Watches an archive and, in a checkout of the program, its code and templates. Calls back once a burst, with all it was about. */
export function watchChanges(
  paths: { readonly archive: readonly string[]; readonly code: readonly string[] },
  onChange: (change: Change, path: string) => void,
): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  let code = false;
  const watcher = watch([...paths.archive, ...paths.code], { ignoreInitial: true });
  watcher.on("all", (_event, path) => {
    code ||= paths.code.some((folder) => path.startsWith(folder));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change: Change = code ? "code" : "archive";
      code = false;
      onChange(change, path);
    }, QUIET_MILLISECONDS);
  });
  return watcher;
}
