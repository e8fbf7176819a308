import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { address } from "../src/domain/names.ts";
import { hostFiles } from "../src/site/hosts/host-files.ts";
import { SECURITY_HEADERS } from "../src/site/security-policy.ts";
import { runNginx, type RunningNginx } from "./support/nginx.ts";
import { newArchive, PROJECT, recoupe } from "./support/program.ts";

/** The first is served at the top of its server, the second below a path. */
const BASES = ["/", "/sous/chemin/"];
const REGISTER = `{"version":1,
"articles":["fin"],
"events":["fin"],
"dossiers":["fin"],
"pages":[{"path":"chronologie/1999/03/"},{"path":"sources/afp/"},"fin"]}
`;
const ASK_AGAIN = "public, max-age=0, must-revalidate";
const FOR_EVER = "public, max-age=31536000, immutable";

let nginx: RunningNginx;
const roots: string[] = [];

beforeAll(async () => {
  const published = await Promise.all(BASES.map(publishedBelow));
  roots.push(...published);
  nginx = await runNginx(
    BASES.map((base, site) => ({
      root: published[site] ?? "",
      include: join(published[site] ?? "", base, "recoupe.nginx.conf"),
    })),
  );
}, 300_000);

afterAll(() => nginx.close());

/** The golden archive of encodings, with a register that remembers two pages more; the root that holds it at its base. */
async function publishedBelow(base: string): Promise<string> {
  const archive = await newArchive({});
  await cp(join(PROJECT, "tests/golden/encodings/seeds"), join(archive, "seeds"), { recursive: true });
  await writeFile(join(archive, "archive.yaml"), "hebergeur: nginx\n");
  await writeFile(join(archive, "archive.lock.json"), REGISTER);
  const root = join(archive, "www");
  const { status, err } = await recoupe(["build", "--archive", archive, "--base", base, "--out", join(root, base)]);
  expect(status, err).toBe(0);
  return root;
}

describe.each(BASES.map((base, site) => ({ base, site })))("nginx, with the site at $base", ({ base, site }) => {
  const get = (path: string, headers?: Readonly<Record<string, string>>) => nginx.get(site, `${base}${path}`, headers);
  const originals = "originaux/la-passerelle-du-moulin-rouverte-aux-pietons";

  it.each([
    ["", "text/html; charset=utf-8", ASK_AGAIN],
    ["recherche/", "text/html; charset=utf-8", ASK_AGAIN],
    ["assets/css/site.css", "text/css; charset=utf-8", ASK_AGAIN],
    ["assets/js/search.js", "text/javascript; charset=utf-8", ASK_AGAIN],
    ["assets/icon.svg", "image/svg+xml; charset=utf-8", ASK_AGAIN],
    ["assets/fonts/signs.woff2", "font/woff2", "public, max-age=604800"],
    ["recherche/pagefind/pagefind.js", "text/javascript; charset=utf-8", ASK_AGAIN],
    ["fil.xml", "application/atom+xml; charset=utf-8", ASK_AGAIN],
    ["donnees/evenements.jsonl", "application/x-ndjson; charset=utf-8", ASK_AGAIN],
    ["donnees/articles.csv", "text/csv; charset=utf-8", ASK_AGAIN],
    ["donnees/datapackage.json", "application/json; charset=utf-8", ASK_AGAIN],
    ["manifest-sha256.txt", "text/plain; charset=utf-8", ASK_AGAIN],
    [`${originals}.txt`, "text/plain; charset=utf-8", ASK_AGAIN],
    [`${originals}-3.txt`, "text/plain; charset=utf-16le", ASK_AGAIN],
    [`${originals}-5.txt`, "text/plain; charset=windows-1252", ASK_AGAIN],
  ])("serves /%s as %s", async (path, type, cache) => {
    const { status, headers, body } = await get(path);
    expect({ status, type: headers["content-type"], cache: headers["cache-control"] }).toEqual({
      status: 200,
      type,
      cache,
    });
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    expect(body.equals(await readFile(join(roots[site] ?? "", base, file)))).toBe(true);
    for (const { name, value } of SECURITY_HEADERS) expect(headers[name.toLowerCase()], name).toBe(value);
  });

  it("lets a browser keep the parts of the index for a year, since their names change with them", async () => {
    const manifest = (await get("manifest-sha256.txt")).body.toString();
    const parts = [...manifest.matchAll(/recherche\/pagefind\/(?:index|fragment|filter)\/\S+/gu)].map(([path]) => path);
    expect(parts.length).toBeGreaterThan(3);
    for (const path of parts) expect((await get(path)).headers["cache-control"], path).toBe(FOR_EVER);
  });

  it.each([
    ["chronologie/1999/03/", "chronologie/"],
    ["sources/afp/", "sources/"],
  ])("leads from /%s to /%s by a 301, which a browser asks for again since a page may come back", async (from, to) => {
    const { status, headers } = await get(from);
    expect({ status, to: headers.location, cache: headers["cache-control"] }).toEqual({
      status: 301,
      to: `${base}${to}`,
      cache: ASK_AGAIN,
    });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await get(to)).status).toBe(200);
  });

  it("adds the bar at the end of a page's address, on whatever port and scheme it was asked", async () => {
    const { status, headers } = await get("sources");
    expect([status, headers.location]).toEqual([301, `${base}sources/`]);
  });

  it.each(["rien/", "articles/", "assets/", "assets/fonts/", "originaux/", "recoupe.nginx.conf", "index.html~"])(
    "shows the site's own page of what is not there for /%s, and lists no folder",
    async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
      expect(body.equals(await readFile(join(roots[site] ?? "", base, "404.html")))).toBe(true);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    },
  );

  it.each([
    "../../../../../../etc/passwd",
    "..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd",
    "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "originaux/../../archive.yaml",
    "originaux..%5c..%5carchive.yaml",
    "%00",
  ])("gives nothing outside the site for %s", async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/root:|hebergeur/u);
  });

  it("sends text compressed to who takes it so, and answers « not modified » to who has it", async () => {
    const packed = await get("assets/css/site.css", { "accept-encoding": "gzip" });
    expect([packed.headers["content-encoding"], packed.headers.vary]).toEqual(["gzip", "Accept-Encoding"]);
    expect(packed.body.equals((await get("assets/css/site.css")).body)).toBe(true);
    const font = await get("assets/fonts/signs.woff2", { "accept-encoding": "gzip" });
    expect(font.headers["content-encoding"]).toBeUndefined();
    const { headers } = await get("");
    expect((await get("", { "if-none-match": headers.etag ?? "" })).status).toBe(304);
  });
});

it("nginx says nothing of the site outside the path it is served below", async () => {
  const { status, headers } = await nginx.get(1, "/");
  expect([403, 404]).toContain(status);
  expect(headers["content-security-policy"]).toBeUndefined();
});

it.each([
  ['/a";return 200 "b/', null],
  ["/%22%0a}server{/", null],
  ["/$uri/", "/$uri/"],
  ["/été;{}/", "/%C3%A9t%C3%A9;%7B%7D/"],
  ["/%C3%A9t%C3%A9/", "/%C3%A9t%C3%A9/"],
])("nginx reads no more than a path from the base « %s », and 3,000 addresses that moved", async (base, asked) => {
  const root = await mkdtemp(join(tmpdir(), "recoupe-nginx-"));
  const moves = Array.from({ length: 3_000 }, (_, index) => ({
    from: address(`evenements/${"une-adresse-longue-".repeat(3)}${index}/index.html`),
    to: address("dossiers/le-pont/index.html"),
  }));
  const encoded = [{ address: address('originaux/o";}$uri.txt'), encoding: "windows-1252" }];
  const [file] = hostFiles("nginx", { base, moves, encoded, lines: [] });
  await writeFile(join(root, "included.conf"), file?.content() ?? "");
  if (asked !== null) {
    await mkdir(join(root, decodeURIComponent(asked)), { recursive: true });
    await writeFile(join(root, decodeURIComponent(asked), "index.html"), "là");
  }
  const server = await runNginx([{ root, include: join(root, "included.conf") }]);
  try {
    expect((await server.get(0, "/b/")).status).toBe(404);
    if (asked === null) return;
    expect((await server.get(0, asked)).body.toString()).toBe("là");
    const moved = await server.get(0, `${asked}evenements/${"une-adresse-longue-".repeat(3)}2999/`);
    expect(moved.status).toBe(301);
    expect(decodeURIComponent(moved.headers.location ?? "")).toBe(`${decodeURIComponent(asked)}dossiers/le-pont/`);
  } finally {
    await server.close();
  }
});
