import type { BuildOptions } from "../build.ts";
import type { Glance } from "../domain/glance.ts";

/** What the server asks of a builder process: to load and try the reading of the archive ahead of time, or to build. */
export interface BuildRequest {
  readonly ask: "prepare" | "build";
  readonly options: BuildOptions;
}

/** What a builder answers: a new site, or why there is none; and the page of the archivist, which stands in no file. */
export type BuildAnswer = Published | Stopped;

export interface Published {
  readonly published: true;
  /** What was reported as wrong or doubtful, one message each. */
  readonly troubles: readonly string[];
  readonly summary: string;
  /** Both undefined where a bug kept them from being made. */
  readonly glance: Glance | undefined;
  readonly atelier: string | undefined;
}

export interface Stopped {
  readonly published: false;
  readonly reasons: readonly string[];
  /** Undefined where not even that page could be made. */
  readonly atelier: string | undefined;
}

export function isBuildRequest(message: unknown): message is BuildRequest {
  return typeof message === "object" && message !== null && "ask" in message && "options" in message;
}

/** What a builder says as soon as the new site stands: the open pages need not wait for the archivist's. */
export interface Built {
  readonly built: true;
}

export function isBuilt(message: unknown): message is Built {
  return typeof message === "object" && message !== null && "built" in message;
}

export function isBuildAnswer(message: unknown): message is BuildAnswer {
  return typeof message === "object" && message !== null && "published" in message;
}
