import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".bib": "text/plain; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves a folder as an ordinary static host does: compressed, cached, with its 404 page; on the loopback address, any free port. */
export async function staticServer(
  folder: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      const found = await readFile(file).catch(() => undefined);
      const content = found ?? (await readFile(join(folder, "404.html")).catch(() => Buffer.from("404")));
      const type = found === undefined ? TYPES[".html"] : (TYPES[extname(file)] ?? "application/octet-stream");
      const isPlain = /text|json|xml|svg|javascript/u.test(type ?? "");
      response.writeHead(found === undefined ? 404 : 200, {
        "content-type": type,
        "cache-control": "public, max-age=31536000",
        ...(isPlain ? { "content-encoding": "gzip" } : {}),
      });
      response.end(isPlain ? gzipSync(content) : content);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
