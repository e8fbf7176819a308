import type { Diagnostic } from "./diagnostic.ts";

/** What a stage of the build gives back: its value, and what there is to report. */
export interface StageResult<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
