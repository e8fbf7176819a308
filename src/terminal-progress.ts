import type { Effects } from "./effects.ts";

/** Milliseconds before anything is shown, and between two rewritings of the line. */
const PATIENCE = 1_000;
const REFRESH = 100;

/** A line on standard error that rewrites itself, from the second second on; nothing where standard error is no terminal. */
export function terminalProgress(quiet: boolean): Pick<Effects, "progress" | "progressDone"> {
  const shown = process.stderr.isTTY && !quiet;
  const started = performance.now();
  let last = 0;
  let open = false;
  return {
    progress: (step, done, total) => {
      const now = performance.now();
      if (!shown || now - started < PATIENCE || now - last < REFRESH) return;
      last = now;
      open = true;
      process.stderr.write(`\r\u001B[K${step} ${done} / ${total}`);
    },
    progressDone: () => {
      if (open) process.stderr.write("\r\u001B[K");
      open = false;
    },
  };
}
