import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { isHostFile } from "../../src/domain/host.ts";
import { address } from "../../src/domain/names.ts";
import { hostFiles } from "../../src/site/hosts/host-files.ts";
import type { Published } from "../../src/site/hosts/published.ts";
import { SECURITY_HEADERS } from "../../src/site/security-policy.ts";
import { siteModel } from "../../src/site/site-model.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const SEED = "Le pont de Varennes a rouvert mardi 4 juin 2024.\n\nLes travaux ont duré deux ans.\n";
const LATIN = new Uint8Array(Buffer.from("Le musée de Lille a exposé mille toiles le 12 janvier 2015.\n", "latin1"));
const NO_HASH = "0".repeat(64);
const REGISTER = `{"version":1,
"articles":[{"id":"pont","entry":1,"seed":"pont.txt","sha256":"${NO_HASH}","event":null,"dossier":"travaux","pieces":[]},{"id":"quai","entry":2,"seed":"quai.txt","sha256":"${NO_HASH}","event":"bac","dossier":"travaux","pieces":[]},"fin"],
"events":[{"id":"bac","entry":1,"founder":"quai","into":null},"fin"],"dossiers":[{"id":"travaux","entry":1,"founder":"quai","into":null},"fin"],
"pages":[{"path":"chronologie/1999/03/"},{"path":"donnees/articles/1999-03.jsonl"},{"path":"sources/afp/"},"fin"]}`;

const NOTHING: Published = { base: "/", moves: [], encoded: [], lines: [] };

/** What a build of two articles publishes for a host, on a register that remembers more. */
async function published(host: string): Promise<Readonly<Record<string, string>>> {
  const { archive, ledger } = await analyse(
    { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} },
    memoryEffects({
      "a/seeds/pont.txt": SEED,
      "a/seeds/toiles.txt": LATIN,
      "a/lock": REGISTER,
      "a/archive.yaml": `hebergeur: ${host}\n`,
    }),
  );
  const { texts } = siteModel(archive, "0", ledger.pages);
  return Object.fromEntries(
    texts
      .filter(({ address: at }) => /^[._]|\.conf$/u.test(at))
      .map(({ address: at, content }) => [at, content()] as const),
  );
}

describe("what a host reads from the site", () => {
  it.each([
    ["github", [".nojekyll"]],
    ["gitlab", []],
    ["netlify", ["_headers", "_redirects"]],
    ["cloudflare", ["_headers", "_redirects"]],
    ["nginx", ["recoupe.nginx.conf"]],
  ])("is for %s: %s", async (host, files) => {
    expect(Object.keys(await published(host))).toEqual(files);
    expect(files.filter((file) => !isHostFile(file))).toEqual([]);
  });

  it("is nothing for a site that is opened from a disk, or whose host is not told", () => {
    expect(hostFiles("netlify", { ...NOTHING, base: "file" })).toEqual([]);
    expect(hostFiles(undefined, NOTHING)).toEqual([]);
  });

  it.each([
    ["netlify", "301!"],
    ["cloudflare", "301"],
  ])(
    "leads on from every old address of %s but that of a withdrawn article, whose page stays",
    async (host, status) => {
      const { _redirects: file = "" } = await published(host);
      expect(redirectsIn(file)).toEqual([
        { from: "/dossiers/travaux/", to: "/articles/pont/", status },
        { from: "/evenements/bac/", to: "/", status },
        { from: "/chronologie/1999/03/", to: "/chronologie/", status },
        { from: "/sources/afp/", to: "/sources/", status },
      ]);
    },
  );

  it.each(["netlify", "cloudflare"])("gives no file of %s the same header twice", async (host) => {
    const { _headers: file = "" } = await published(host);
    const rules = rulesIn(file);
    expect(rules["/*"]).toEqual(Object.fromEntries(SECURITY_HEADERS.map(({ name, value }) => [name, value])));
    expect(rules["/donnees/evenements.jsonl"]).toEqual({ "Content-Type": "application/x-ndjson; charset=utf-8" });
    expect(rules["/recherche/pagefind/fragment/*"]?.["Cache-Control"]).toContain("immutable");
    const original = Object.keys(rules).find((path) => path.startsWith("/originaux/")) ?? "";
    expect(rules[original]).toEqual({ "Content-Type": "text/plain; charset=windows-1252" });
    const paths = Object.keys(rules);
    const twice = paths.flatMap((one) =>
      paths
        .filter((other) => other !== one && covers(one, other))
        .flatMap((other) => Object.keys(rules[one] ?? {}).filter((name) => name in (rules[other] ?? {}))),
    );
    expect(twice).toEqual([]);
  });

  it("stays within what Cloudflare reads, the originals last", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => address(`sources/s${index}/index.html`));
    const [headers, redirects] = hostFiles("cloudflare", {
      ...NOTHING,
      moves: many.map((from) => ({ from, to: address("sources/index.html") })),
      encoded: many.map((at) => ({ address: at, encoding: "windows-1252" })),
    }).map(({ content }) => content());
    expect(Object.keys(rulesIn(headers ?? "")).length).toBe(100);
    expect(redirectsIn(redirects ?? "").length).toBe(2_000);
  });

  it.each(['/a";return 200 "b/', "/%22%0a}server{/", "/$uri/", "/é t/", "/%E9/"])(
    "can be told no more than a path by the base « %s »",
    (base) => {
      const moves = [{ from: address("a b;{/index.html"), to: address('é"\n$x/index.html') }];
      const encoded = [{ address: address('o";}.txt'), encoding: "windows-1252" }];
      const [nginx = ""] = hostFiles("nginx", { ...NOTHING, base, moves, encoded }).map(({ content }) => content());
      const outside = nginx.replaceAll(/"(?:[^"\\]|\\.)*"/gsu, "…");
      expect(outside).not.toMatch(/["\\]/u);
      expect(outside.match(/\breturn\b/gu)?.length).toBe(2);
      expect(outside.match(/^\s*server\b/gmu)).toBeNull();
      expect(nginx).toMatch(/return 301 "[!%\w/.~;{},()*'-]+";/u);
      const [, redirects = ""] = hostFiles("netlify", { ...NOTHING, base, moves }).map(({ content }) => content());
      expect(redirects.split("\n").length).toBe(2);
      expect(redirectsIn(redirects)).toMatchObject([{ from: "/a%20b%3B%7B/", status: "301!" }]);
    },
  );
});

/** `_redirects` as its hosts read it: three words a line. Throws on any other line. */
function redirectsIn(file: string): readonly { readonly from: string; readonly to: string; readonly status: string }[] {
  return file
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [from = "", to = "", status = "", more] = line.split(" ");
      if (!from.startsWith("/") || !to.startsWith("/") || !/^301!?$/u.test(status) || more !== undefined)
        throw new Error(`not a redirect: ${line}`);
      return { from, to, status };
    });
}

/** `_headers` as its hosts read it: a path, then its headers, each after two spaces. Throws on any other line, and on a path that comes twice. */
function rulesIn(file: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const rules: Record<string, Record<string, string>> = {};
  let path = "";
  for (const line of file.split("\n").filter((one) => one !== "")) {
    const header = /^ {2}(?<name>[A-Za-z-]+): (?<value>\S.*)$/u.exec(line)?.groups;
    if (header?.["name"] !== undefined && path !== "")
      rules[path] = { ...rules[path], [header["name"]]: header["value"] ?? "" };
    else if (/^\/\S*$/u.test(line) && rules[line] === undefined) rules[(path = line)] = {};
    else throw new Error(`not a rule: ${line}`);
  }
  return rules;
}

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith("*") && path.startsWith(pattern.slice(0, -1));
}
