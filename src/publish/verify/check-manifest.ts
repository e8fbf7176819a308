import type { Effects } from "../../effects.ts";
import { MANIFEST, manifestOf, type Manifest } from "../manifest.ts";
import type { Problem, Verified } from "./verified.ts";

/** Every published file is the one the manifest lists: none altered, none missing, none added. */
export async function checkManifest(folder: string, listed: Manifest, effects: Effects): Promise<Verified> {
  const there = await manifestOf(folder, effects);
  const problems: Problem[] = [];
  for (const [path, hash] of listed) {
    const found = there.get(path);
    if (found === undefined) problems.push({ path, message: `absent, alors que ${MANIFEST} le liste` });
    else if (found !== hash)
      problems.push({ path, message: `modifié depuis sa publication : son empreinte n’est plus celle de ${MANIFEST}` });
  }
  for (const path of there.keys()) {
    if (!listed.has(path))
      problems.push({ path, message: `ajouté après la publication : ${MANIFEST} ne le liste pas` });
  }
  return { checked: listed.size, problems };
}
