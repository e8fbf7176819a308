import { basename, dirname, join } from "node:path";

/**
 * Where a build works, beside the output and on the same file system, so that the finished site is swapped in by renames:
 * `archive/.public.recoupe/` for `archive/public/`.
 */
export interface WorkFolder {
  readonly output: string;
  readonly folder: string;
  readonly lock: string;
  /** The site about to be swapped in. */
  readonly staging: string;
  /** The site that was there, between the two renames of a swap. */
  readonly previous: string;
}

/** `output` is an absolute path. */
export function workFolder(output: string): WorkFolder {
  const folder = join(dirname(output), `.${basename(output)}.recoupe`);
  return {
    output,
    folder,
    lock: join(folder, "lock"),
    staging: join(folder, "staging"),
    previous: join(folder, "previous"),
  };
}
