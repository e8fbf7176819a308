import { SECURITY_HEADERS, type Header } from "../security-policy.ts";
import { encodePath } from "../urls.ts";
import { KEPT } from "./caching.ts";
import { JSON_LINES } from "./media-types.ts";
import type { Published } from "./published.ts";

/**
 * `_headers` of Netlify and Cloudflare Pages. No two rules give one file the same header: these hosts join the values with a comma.
 * Pages need no rule for the cache, since both hosts make a browser ask again. `most`: rules that the host reads; the originals
 * come last.
 */
export function headersFile({ encoded, lines }: Published, most = Infinity): string {
  const jsonLines = [{ name: "Content-Type", value: `${JSON_LINES}; charset=utf-8` }];
  const rules = [
    rule("/*", SECURITY_HEADERS),
    ...KEPT.map(({ folder, cacheControl }) => rule(`/${folder}*`, [{ name: "Cache-Control", value: cacheControl }])),
    rule("/donnees/articles/*", jsonLines),
    ...lines.map((one) => rule(`/${encodePath(one)}`, jsonLines)),
    ...encoded.map(({ address, encoding }) =>
      rule(`/${encodePath(address)}`, [{ name: "Content-Type", value: `text/plain; charset=${encoding}` }]),
    ),
  ];
  return rules.slice(0, most).join("\n");
}

function rule(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ""].join("\n");
}
