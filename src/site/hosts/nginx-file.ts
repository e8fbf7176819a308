import type { Address } from "../../domain/names.ts";
import { SECURITY_HEADERS } from "../security-policy.ts";
import { encodePath, feedAddress, notFoundAddress, publicPath } from "../urls.ts";
import { ASK_AGAIN, KEPT } from "./caching.ts";
import { encodedBase, plainBase } from "./host-base.ts";
import { ATOM, MEDIA_TYPES, TEXT_TYPES } from "./media-types.ts";
import type { Published } from "./published.ts";

/**
 * What nginx is told of the site, to be included in a `server` whose `root` holds it at its base. All of it stands inside the
 * `location` of the site, so that what else the server does is left alone. `itself`: this file, which is not served.
 */
export function nginxFile(published: Published, itself: Address): string {
  const at = (path: string): string => quoted(`${plainBase(published.base)}${path}`);
  const location = (head: string, ...lines: readonly string[]): readonly string[] => [
    `location ${head} {`,
    ...lines.map((line) => `  ${line}`),
    "}",
  ];
  return text(
    location(
      `^~ ${at("")}`,
      ...GENERAL,
      `error_page 404 ${at(notFoundAddress)};`,
      // A folder without a page is not told from one that is not there.
      `error_page 403 =404 ${at(notFoundAddress)};`,
      `types {`,
      ...MEDIA_TYPES.map(([type, ...extensions]) => `  ${type} ${extensions.join(" ")};`),
      `}`,
      ...SECURITY_HEADERS.map(({ name, value }) => `add_header ${name} ${quoted(value)} always;`),
      cached(ASK_AGAIN),
      `add_header Cache-Control $recoupe_cache always;`,
      ...location(`= ${at(itself)}`, "return 404;"),
      ...KEPT.flatMap(({ folder, cacheControl }) => location(at(folder), cached(cacheControl))),
      ...location(`~ "/${pattern(feedAddress)}$"`, cached(ASK_AGAIN), "types { }", `default_type ${ATOM};`),
      ...published.encoded.flatMap(({ address, encoding }) =>
        location(`= ${at(address)}`, cached(ASK_AGAIN), `charset ${quoted(encoding)};`),
      ),
      ...published.moves.flatMap(({ from, to }) =>
        location(
          `= ${at(publicPath(from))}`,
          cached(ASK_AGAIN),
          `return 301 ${quoted(`${encodedBase(published.base)}${encodePath(publicPath(to))}`)};`,
        ),
      ),
    ),
  );
}

const GENERAL: readonly string[] = [
  "index index.html;",
  "autoindex off;",
  "absolute_redirect off;",
  "etag on;",
  "charset utf-8;",
  `charset_types ${TEXT_TYPES.join(" ")};`,
  "default_type application/octet-stream;",
  "gzip on;",
  "gzip_vary on;",
  "gzip_proxied any;",
  "gzip_min_length 1024;",
  `gzip_types ${TEXT_TYPES.join(" ")};`,
];

/** Said again in every `location`: nginx hands on its headers to those within, but not the values they are made of. */
function cached(cacheControl: string): string {
  return `set $recoupe_cache ${quoted(cacheControl)};`;
}

function text(lines: readonly string[]): string {
  return [
    "# Écrit par Recoupe à chaque construction. À inclure dans un bloc « server » de nginx ; à ne pas modifier.",
    ...lines,
    "",
  ].join("\n");
}

/** A value that nginx takes as it stands: neither its end nor a new line can come from within. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/gu, String.raw`\$&`)}"`;
}

function pattern(literal: string): string {
  return literal.replaceAll(".", String.raw`\.`);
}
