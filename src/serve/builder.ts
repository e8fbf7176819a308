import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build.ts";
import { isBuildAnswer, type BuildAnswer } from "./builder-messages.ts";

const ENTRY = fileURLToPath(new URL("builder-process.ts", import.meta.url));

/** Builds in processes kept ready, so that an edit costs the build and not a start. */
export interface Builder {
  /** Builds; with `newCode`, by a process that has not loaded our code yet. One call at a time. */
  build(options: BuildOptions, newCode: boolean): Promise<BuildAnswer>;
  stop(): void;
}

/** Two processes: one that has the code of the last build loaded, one that waits for the next edit of the code. */
export function startBuilder(): Builder {
  let current = start();
  let waiting = start();
  return {
    build: (options, newCode) => {
      if (newCode || !current.connected) {
        current.kill();
        current = waiting.connected ? waiting : start();
        waiting = start();
      }
      return ask(current, options);
    },
    stop: () => {
      current.kill();
      waiting.kill();
    },
  };
}

function start(): ChildProcess {
  return fork(ENTRY, { execArgv: ["--import", import.meta.resolve("tsx")], stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

function ask(builder: ChildProcess, options: BuildOptions): Promise<BuildAnswer> {
  return new Promise((resolve) => {
    const done = (answer: BuildAnswer): void => {
      builder.off("message", onMessage);
      builder.off("exit", onExit);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => {
      if (isBuildAnswer(message)) done(message);
    };
    const onExit = (): void => done({ published: false, lines: ["La construction s’est interrompue."] });
    builder.on("message", onMessage);
    builder.on("exit", onExit);
    builder.send({ options });
  });
}
