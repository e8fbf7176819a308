/** Where an archive may be published: services that read files of their own from a site, and a server of one's own. */
export const HOST_NAMES = ["github", "gitlab", "netlify", "cloudflare", "nginx"] as const;

/** One of them, as `host` in archive.yaml and `init --host` name it. */
export type Host = (typeof HOST_NAMES)[number];

/** True of the name of a host. */
export function isHost(word: string): word is Host {
  return HOST_NAMES.some((name) => name === word);
}

/** Files at the top of a site that are for its host alone: they come and go with `host` in archive.yaml, and nobody's link leads to them. */
const HOST_FILES: ReadonlySet<string> = new Set([".nojekyll", "_headers", "_redirects", "recoupe.nginx.conf"]);

/** True of the path of such a file. */
export function isHostFile(path: string): boolean {
  return HOST_FILES.has(path);
}
