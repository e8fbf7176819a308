import { encodePath, publicPath } from "../urls.ts";
import { encodedBase } from "./host-base.ts";
import type { Published } from "./published.ts";

/**
 * `_redirects` of Netlify and Cloudflare Pages: `/evenements/quai/ /articles/pont/ 301`. The site lies at the top of the host, so
 * the old path has no base; the new one has it, for who reads the site below it. `most`: what the host reads; the pages at the
 * other old addresses lead on by themselves.
 */
export function redirectsFile({ moves, base }: Published, status: "301" | "301!", most = Infinity): string {
  const root = encodedBase(base);
  return moves
    .slice(0, most)
    .map(({ from, to }) => `/${encodePath(publicPath(from))} ${root}${encodePath(publicPath(to))} ${status}\n`)
    .join("");
}
