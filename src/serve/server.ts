import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Only this machine: the site under work is nobody else's business. */
const LOOPBACK = "127.0.0.1";
const RELOAD_SCRIPT = "/__recoupe/reload.js";
const RELOAD_EVENTS = "/__recoupe/events";
/** The archivist's page: it stands in no file, so that nothing can publish it. */
const ATELIER = "/_atelier/";
/** Loads the page anew when the server says so, and when the server is back after a pause. */
const SCRIPT = `const events = new EventSource(${JSON.stringify(RELOAD_EVENTS)});
let broken = false;
const mine = location.pathname === ${JSON.stringify(ATELIER)} ? "atelier" : "reload";
events.onmessage = ({ data }) => { if (data === mine) location.reload(); };
events.onerror = () => { broken = true; };
events.onopen = () => { if (broken) location.reload(); };
`;

/** A server of one folder that tells open pages to reload. */
export interface SiteServer {
  readonly address: string;
  /** Loads every open page of the site anew. */
  reload(): void;
  /** Answers at /_atelier/ with this page from now on, and loads it anew where it is open. Undefined leaves the page as it was. */
  showAtelier(html: string | undefined): void;
  close(): Promise<void>;
}

/**
 * Serves a published folder on the loopback address. Port 0 takes any free one. Only requests that name this server are
 * answered (a page of another site could otherwise read it by DNS rebinding); nothing can be written. Rejects when the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const files = sirv(folder, { dev: true, dotfiles: false });
  const hosts = new Set<string>();
  let atelier: string | undefined;
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(503, { "retry-after": "1" });
      response.end();
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader("cache-control", "no-store");
    if (!hosts.has(request.headers.host ?? "")) return end(response, 421, "Cet hôte n’est pas servi ici.\n");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "Lecture seule.\n");
    const path = pathOf(request.url);
    if (path === undefined) return end(response, 400, "Adresse illisible.\n");
    if (path === RELOAD_SCRIPT) return end(response, 200, SCRIPT, "text/javascript; charset=utf-8");
    if (path === RELOAD_EVENTS) return listen(response, listeners);
    if (path === ATELIER) return showAtelier(response, atelier);
    if (`${path}/` === ATELIER) {
      response.setHeader("location", ATELIER);
      return end(response, 301, "");
    }
    const page = await pageAt(folder, path);
    if (page !== undefined) return end(response, 200, page, "text/html; charset=utf-8");
    files(request, response, () => {
      void missing(folder).then((text) => end(response, 404, text, "text/html; charset=utf-8"));
    });
  };
  const listening = await listenOn(server, port);
  for (const name of [LOOPBACK, "localhost", "[::1]"]) hosts.add(`${name}:${listening}`);
  const tell = (what: string): void => {
    for (const listener of listeners) listener.write(`data: ${what}\n\n`);
  };
  return {
    address: `http://localhost:${listening}/`,
    reload: () => tell("reload"),
    showAtelier: (html) => {
      if (html === undefined) return;
      atelier = html;
      tell("atelier");
    },
    close: async () => {
      for (const listener of listeners) listener.end();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The decoded path of a request, or undefined when it cannot be decoded or tries to leave the folder. */
function pathOf(url: string | undefined): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
    return path.includes("\0") || path.split(/[\\/]/u).includes("..") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** An HTML page with the reload script, or undefined when the path leads to none. */
async function pageAt(folder: string, path: string): Promise<string | undefined> {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  if (!file.endsWith(".html")) return undefined;
  try {
    return withReload(await readFile(join(folder, file), "utf8"));
  } catch {
    return undefined;
  }
}

async function missing(folder: string): Promise<string> {
  return (
    (await pageAt(folder, "/404.html")) ??
    withReload("<!doctype html><title>404</title><p>Le site n’est pas encore construit.</p></body>")
  );
}

/** No other page may frame it, and none that it leads to is told where it came from. */
function showAtelier(response: ServerResponse, html: string | undefined): void {
  response.setHeader("content-security-policy", "frame-ancestors 'none'");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-content-type-options", "nosniff");
  if (html === undefined) end(response, 503, "L’archive n’est pas encore construite.\n");
  else end(response, 200, withReload(html), "text/html; charset=utf-8");
}

function withReload(html: string): string {
  return html.replace(/<\/body>/u, `<script src="${RELOAD_SCRIPT}"></script></body>`);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.write("retry: 300\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

function end(response: ServerResponse, status: number, text: string, type = "text/plain; charset=utf-8"): void {
  response.writeHead(status, { "content-type": type });
  response.end(text);
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      const at = server.address();
      resolve(typeof at === "object" && at !== null ? at.port : port);
    });
  });
}
