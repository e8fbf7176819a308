import type { BuildOptions } from "../build.ts";

/** What the server asks of a builder process: to load and try the reading of the archive ahead of time, or to build. */
export interface BuildRequest {
  readonly ask: "prepare" | "build";
  readonly options: BuildOptions;
}

/** What a builder answers: lines for the archivist, and whether there is a new site. */
export interface BuildAnswer {
  readonly published: boolean;
  readonly lines: readonly string[];
}

export function isBuildRequest(message: unknown): message is BuildRequest {
  return typeof message === "object" && message !== null && "ask" in message && "options" in message;
}

export function isBuildAnswer(message: unknown): message is BuildAnswer {
  return typeof message === "object" && message !== null && "published" in message && "lines" in message;
}
