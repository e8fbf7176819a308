import { namesToOffer } from "./named-articles.ts";
import { nearestKey } from "./nearest-key.ts";
import type { ResolvedAgainst } from "./resolve-decisions.ts";

/** The name of an article that a mistyped one was perhaps meant for; undefined where none is near. */
export function nearestName(typed: string, { articles }: Pick<ResolvedAgainst, "articles">): string | undefined {
  const path = barePath(typed);
  const offered = namesToOffer(typed, articles);
  return offered.find((one) => one.replace(/\.(?:txt|md)$/iu, "") === path) ?? nearestKey(path, offered);
}

/** True for the name of a seed that is there and could not be published. */
export function isSetAside(typed: string, { setAside }: Pick<ResolvedAgainst, "setAside">): boolean {
  const path = barePath(typed);
  return [...setAside].some((one) => one.normalize("NFC") === path || one.normalize("NFC").endsWith(`/${path}`));
}

/** Below the seeds folder, however it was typed. */
export function barePath(typed: string): string {
  return typed.normalize("NFC").replace(/^(?:\.\/)?(?:seeds\/)?/u, "");
}
