import { fork, type ChildProcess } from "node:child_process";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build.ts";
import { isBuildAnswer, isBuilt, type BuildAnswer, type BuildRequest } from "./builder-messages.ts";
import type { Change } from "./watch.ts";

/** `.ts` in a checkout, `.js` in the installed package. */
const EXTENSION = extname(import.meta.url);
const ENTRY = fileURLToPath(new URL(`builder-process${EXTENSION}`, import.meta.url));
/** Only a checkout is edited while the site is open. */
export const IS_CHECKOUT = EXTENSION === ".ts";

/** Builds in processes kept ready, so that an edit costs the build and not a start. */
export interface Builder {
  /** Builds after a change, by a process that has loaded nothing of what changed. One call at a time. `onBuilt` is called as soon as a new site stands. */
  build(change: Change, onBuilt: () => void): Promise<BuildAnswer>;
  stop(): void;
}

/**
 * Three processes: one that made the last build and knows all the code; one that has only what reads the archive loaded, for an
 * edit of the pages; one that has only the libraries loaded, for an edit of the rest.
 */
export function startBuilder(options: BuildOptions): Builder {
  let current = start();
  let prepared: ChildProcess | undefined;
  let bare: ChildProcess | undefined;
  const replenish = (): void => {
    if (!IS_CHECKOUT) return;
    if (prepared?.connected !== true) {
      prepared = start();
      send(prepared, { ask: "prepare", options });
    }
    if (bare?.connected !== true) bare = start();
  };
  const successor = (change: Change): ChildProcess => {
    const [ready, stale] = change === "pages" ? [prepared, undefined] : [bare, prepared];
    stale?.kill();
    if (stale !== undefined) prepared = undefined;
    if (change === "pages") prepared = undefined;
    else bare = undefined;
    return ready?.connected === true ? ready : start();
  };
  return {
    build: async (change, onBuilt) => {
      if (change !== "archive" || !current.connected) {
        current.kill();
        current = successor(change);
      }
      const answer = await ask(current, options, onBuilt);
      // Only now: a start takes the processor from a build that someone waits for.
      replenish();
      return answer;
    },
    stop: () => {
      for (const one of [current, prepared, bare]) one?.kill();
    },
  };
}

function start(): ChildProcess {
  return fork(ENTRY, {
    execArgv: IS_CHECKOUT ? ["--import", import.meta.resolve("tsx")] : [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

function send(builder: ChildProcess, request: BuildRequest): void {
  builder.send(request);
}

function ask(builder: ChildProcess, options: BuildOptions, onBuilt: () => void): Promise<BuildAnswer> {
  return new Promise((resolve) => {
    const done = (answer: BuildAnswer): void => {
      builder.off("message", onMessage);
      builder.off("exit", onExit);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => {
      if (isBuilt(message)) onBuilt();
      else if (isBuildAnswer(message)) done(message);
    };
    const onExit = (): void =>
      done({ published: false, reasons: ["La construction s’est interrompue."], atelier: undefined });
    builder.on("message", onMessage);
    builder.on("exit", onExit);
    send(builder, { ask: "build", options });
  });
}
