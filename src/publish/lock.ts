import type { Effects } from "../effects.ts";
import { Refusal } from "./refusal.ts";
import type { WorkFolder } from "./work-folder.ts";

/**
 * Runs `work` while holding the output's lock, and gives it back whatever happens. Rejects with a Refusal while another
 * build holds it. A lock left by a process that is gone is taken over.
 */
export async function withLock<T>(at: WorkFolder, effects: Effects, work: () => Promise<T>): Promise<T> {
  await take(at, effects);
  try {
    return await work();
  } finally {
    await effects.files.remove(at.lock);
  }
}

async function take(at: WorkFolder, effects: Effects): Promise<void> {
  const mine = `${effects.processId}\n`;
  if (await effects.files.create(at.lock, mine)) return;
  const held = await effects.files.readIfThere(at.lock);
  const holder = Number.parseInt(held === undefined ? "" : new TextDecoder().decode(held), 10);
  const gone = !Number.isInteger(holder) || !effects.isAlive(holder);
  if (gone) await effects.files.remove(at.lock);
  if (gone && (await effects.files.create(at.lock, mine))) return;
  throw new Refusal(
    `Une autre construction de ce site est en cours (processus ${holder}) ; rien n’a été touché. ` +
      `Attendez qu’elle finisse ; si aucune ne tourne, supprimez « ${at.lock} ».`,
  );
}
