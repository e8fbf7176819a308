/** `error`: the seed is set aside. `warning`: published with a doubt. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/**
 * Every code, once, with its severity. A code is never reused for something else.
 * Messages are French, for whoever keeps the archive: file, passage, what was found, what happens now, what to do next.
 */
export const DIAGNOSTICS = {
  "seed-unreadable": "error",
  "seed-empty": "error",
  "seed-binary": "error",
  "seed-too-large": "error",
  "seed-name": "error",
  "seed-failed": "error",
  "ignored-symlink": "info",
  "ignored-hidden": "info",
  "ignored-type": "info",
  "ignored-special": "info",
  "encoding-guessed": "info",
  mojibake: "warning",
  "front-matter-refused": "warning",
  "front-matter-invalid": "warning",
  "front-matter-unknown-key": "info",
  "front-matter-mistyped-key": "warning",
  "editor-contradicts-text": "warning",
  "editor-date-invalid": "warning",
  "editor-language-unsupported": "warning",
  "language-unexpected": "warning",
  "duplicate-seed": "warning",
  "settings-invalid": "error",
  "settings-unknown-key": "warning",
  "decision-incomplete": "warning",
  "decision-refers-to-nothing": "warning",
  "decision-ambiguous": "warning",
  "decision-over-front-matter": "warning",
  "ledger-missing": "warning",
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One thing to report. `path` is the seed or settings file; `start`–`end` a place in its decoded original. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly path?: string;
  readonly start?: number;
  readonly end?: number;
}

/** A diagnostic with the severity its code has. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  place: { readonly path?: string; readonly start?: number; readonly end?: number } = {},
): Diagnostic {
  return { code, severity: DIAGNOSTICS[code], message, ...place };
}
