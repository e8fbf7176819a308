/** Where an archive may be published: services that read files of their own from a site, and a server of one's own. */
export const HOST_NAMES = ["github", "gitlab", "netlify", "cloudflare", "nginx"] as const;

/** One of them, as `host` in archive.yaml and `init --host` name it. */
export type Host = (typeof HOST_NAMES)[number];

/** True of the name of a host. */
export function isHost(word: string): word is Host {
  return HOST_NAMES.some((name) => name === word);
}
