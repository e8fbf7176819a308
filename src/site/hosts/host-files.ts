import type { Host } from "../../domain/host.ts";
import { address } from "../../domain/names.ts";
import { headersFile } from "./headers-file.ts";
import { nginxFile } from "./nginx-file.ts";
import type { HostFile, Published } from "./published.ts";
import { redirectsFile } from "./redirects-file.ts";

/**
 * The files that a host reads from the site itself. GitLab Pages reads none that would help: it lets a page stand before any
 * redirect. A site that is opened from a disk has no host.
 */
export function hostFiles(host: Host | undefined, published: Published): readonly HostFile[] {
  if (host === undefined || published.base === "file") return [];
  switch (host) {
    case "github":
      // Without it, a branch that is published as it stands goes through Jekyll.
      return [{ address: address(".nojekyll"), content: () => "" }];
    case "gitlab":
      return [];
    case "netlify":
      return [
        { address: address("_headers"), content: () => headersFile(published) },
        // With « ! »: the page at the old address, for copies on other hosts, does not stand before it.
        { address: address("_redirects"), content: () => redirectsFile(published, "301!") },
      ];
    case "cloudflare":
      return [
        { address: address("_headers"), content: () => headersFile(published, CLOUDFLARE_HEADER_RULES) },
        { address: address("_redirects"), content: () => redirectsFile(published, "301", CLOUDFLARE_REDIRECTS) },
      ];
    case "nginx":
      return [{ address: nginxAddress, content: () => nginxFile(published, nginxAddress) }];
  }
}

/** What a server's own configuration includes. */
const nginxAddress = address("recoupe.nginx.conf");

/** Rules that Cloudflare reads of `_headers`, and redirects without a pattern of `_redirects`. Source: its documentation, 2026. */
const CLOUDFLARE_HEADER_RULES = 100;
const CLOUDFLARE_REDIRECTS = 2_000;
