import type { Effects } from "../effects.ts";
import { MANIFEST } from "./manifest.ts";
import { Refusal } from "./refusal.ts";
import type { WorkFolder } from "./work-folder.ts";

/**
 * Makes an empty staging folder. If a crash fell between the two renames of an earlier swap, the previous site is put back first.
 * Rejects with a Refusal when the output holds something that Recoupe did not publish: a swap would delete it.
 */
export async function openStaging(at: WorkFolder, { files }: Effects): Promise<void> {
  if (!(await files.exists(at.output)) && (await files.exists(at.previous))) await files.rename(at.previous, at.output);
  await files.remove(at.previous);
  await files.remove(at.staging);
  const there = (await files.exists(at.output)) ? ((await files.list(at.output)) ?? []) : [];
  if (there.length > 0 && !there.some((entry) => entry.path === MANIFEST)) {
    throw new Refusal(
      `Le dossier de sortie « ${at.output} » contient des fichiers que Recoupe n’a pas publiés ; il serait remplacé en entier, ` +
        "donc rien n’a été touché. Choisissez un autre dossier avec --out, ou videz celui-ci.",
    );
  }
}

/** Puts the staged site in the place of the published one, by two renames. When the second fails, the old site is put back. */
export async function swapOutput(at: WorkFolder, { files }: Effects): Promise<void> {
  const replaces = await files.exists(at.output);
  if (replaces) await files.rename(at.output, at.previous);
  try {
    await files.rename(at.staging, at.output);
  } catch (error) {
    if (replaces) await files.rename(at.previous, at.output);
    throw error;
  }
  await files.remove(at.previous);
}
