import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { gunzipSync } from "node:zlib";

const FOLDERS = ["/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

/** Path of nginx: on the path, or where systems put it; undefined when there is none. */
export function findNginx(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...FOLDERS];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path));
}

/** The same, installed by the system's package manager where that is allowed. Throws with what to do when it cannot be. */
export function ensureNginx(): string {
  const found = findNginx();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    execFileSync("apt-get", ["update", "-qq"]);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"]);
    const installed = findNginx();
    if (installed !== undefined) return installed;
  }
  throw new Error("The tests of the hosts need nginx. Install it (on Debian: apt-get install nginx-light).");
}

/** What nginx answered. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An nginx that runs on the loopback address, one site a port. */
export interface RunningNginx {
  /** Asks for a path exactly as it is written: `/../etc/passwd` is not shortened. */
  readonly get: (site: number, path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Where a browser finds a site: `http://127.0.0.1:40123`. */
  readonly origin: (site: number) => string;
  readonly close: () => Promise<void>;
}

/** A site to serve: the root of the server, and the file it includes. */
export interface ServedSite {
  readonly root: string;
  readonly include: string;
}

/** Starts nginx on these sites, each included as the published page on nginx says. */
export async function runNginx(sites: readonly ServedSite[]): Promise<RunningNginx> {
  const program = ensureNginx();
  const folder = await mkdtemp(join(tmpdir(), "recoupe-nginx-"));
  const ports = await Promise.all(sites.map(freePort));
  const conf = join(folder, "nginx.conf");
  await writeFile(conf, configuration(folder, sites, ports));
  execFileSync(program, ["-t", "-q", "-p", folder, "-c", conf, "-e", join(folder, "error.log")]);
  const child = spawn(program, ["-p", folder, "-c", conf, "-e", join(folder, "error.log")], { stdio: "inherit" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const get: RunningNginx["get"] = (site, path, headers = {}) => ask(ports[site] ?? 0, path, headers);
  await Promise.all(sites.map((_, site) => answering(() => get(site, "/"))));
  return {
    get,
    origin: (site) => `http://127.0.0.1:${ports[site]}`,
    close: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function configuration(folder: string, sites: readonly ServedSite[], ports: readonly number[]): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `  ${kind}_temp_path ${join(folder, kind)};`,
  );
  const servers = sites.map(
    ({ root, include }, site) => `  server {
    listen 127.0.0.1:${ports[site]};
    server_name presse.example;
    root ${root};
    include ${include};
  }`,
  );
  return [
    "daemon off;",
    "master_process off;",
    `pid ${join(folder, "pid")};`,
    "events { worker_connections 512; }",
    "http {",
    "  access_log off;",
    ...temporary,
    ...servers,
    "}",
    "",
  ].join("\n");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => resolve(typeof at === "object" && at !== null ? at.port : 0));
    });
  });
}

async function answering(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => void setTimeout(resolve, 50));
    }
  }
}

function ask(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => void pieces.push(piece));
      response.on("end", () => {
        const body = Buffer.concat(pieces);
        const packed = response.headers["content-encoding"] === "gzip";
        resolve({ status: response.statusCode, headers: response.headers, body: packed ? gunzipSync(body) : body });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}
