import { spawn, type ChildProcess } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT, treeOf } from "./support/program.ts";

let checkout: string;
let serving: ChildProcess;
let address: URL;
let printed = "";

/** A checkout of the program, so that its code and templates may be edited. */
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), "recoupe-serve-"));
  for (const part of ["src", "templates", "seeds", "package.json", "tsconfig.json", ".eleventy.ts"]) {
    await cp(join(PROJECT, part), join(checkout, part), { recursive: true });
  }
  await symlink(join(PROJECT, "node_modules"), join(checkout, "node_modules"));
  serving = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "serve", "--port", "0"], { cwd: checkout });
  serving.stdout?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  serving.stderr?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  await until(() => /http:\/\/localhost:\d+\//u.test(printed), 30_000);
  address = new URL(/http:\/\/localhost:\d+\//u.exec(printed)?.[0] ?? "");
});

afterAll(() => {
  serving?.kill();
});

describe("npm start", () => {
  it("prints its address and serves the site there", async () => {
    expect((await get("/")).body).toContain("<h1");
    expect((await get("/nulle-part/")).status).toBe(404);
  });

  it("answers only requests that name this machine, only to read, and nothing outside the site", async () => {
    expect((await get("/", { host: "exemple.org" })).status).toBe(421);
    expect((await get("/", {}, "POST")).status).toBe(405);
    for (const path of [
      "/../package.json",
      "/%2e%2e/package.json",
      "/..%2fpackage.json",
      "/..%5cpackage.json",
      "/%00",
    ]) {
      expect((await get(path)).body, path).not.toContain("devDependencies");
    }
  });

  it("answers with the atelier on this machine only, and publishes it nowhere", async () => {
    await until(() => printed.includes("_atelier/"), 30_000);
    const page = await get("/_atelier/");
    expect(page.status).toBe(200);
    expect(page.body).toContain("<h1>L’atelier</h1>");
    expect((await get("/_atelier")).status).toBe(301);
    expect((await get("/_atelier/", { host: "exemple.org" })).status).toBe(421);
    expect((await get("/_atelier/", {}, "POST")).status).toBe(405);
    expect((await get("/_atelier/index.html")).status).toBe(404);
    const published = await treeOf(join(checkout, "public"));
    expect(Object.keys(published).filter((path) => path.includes("_atelier"))).toEqual([]);
    for (const file of ["manifest-sha256.txt", "fil.xml", "index.html"])
      expect(await readFile(join(checkout, "public", file), "utf8"), file).not.toContain("_atelier");
  });

  it("shows an edit of a seed, of a template and of the code, and tells open pages to reload", async () => {
    const reloads = await listen();
    const edits: readonly (readonly [string, () => Promise<void>, () => Promise<boolean>])[] = [
      [
        "seed",
        () =>
          writeFile(
            join(checkout, "seeds/neuf.txt"),
            "Le pont de Varennes a rouvert mardi 4 juin 2024.\n\nLes travaux ont duré deux ans.\n",
          ),
        async () => (await get("/")).body.includes("Varennes"),
      ],
      [
        "template",
        async () => {
          const file = join(checkout, "templates/pages/not-found.11ty.tsx");
          await writeFile(
            file,
            (await readFile(file, "utf8")).replace("<Shell", "<Shell data-edited").replace("data-edited", ""),
          );
          await appendFile(file, "\n");
        },
        async () => (await get("/nulle-part/")).status === 404,
      ],
      [
        "code",
        async () => {
          const file = join(checkout, "src/site/plain-pages.ts");
          await writeFile(file, (await readFile(file, "utf8")).replace("Page introuvable", "Page perdue"));
        },
        async () => (await get("/nulle-part/")).body.includes("Page perdue"),
      ],
    ];
    for (const [what, edit, shows] of edits) {
      const before = reloads.count;
      await edit();
      await until(() => reloads.count > before, 30_000);
      expect(await shows(), what).toBe(true);
    }
    reloads.stop();
    expect((await get("/_atelier/")).body).toContain("Varennes");
  });

  it("says on the atelier why a build stopped, and is itself again once that is mended", async () => {
    const settings = join(checkout, "archive.yaml");
    await writeFile(settings, "titre: [\n");
    await until(() => printed.includes("Rien n’est publié"), 30_000);
    await shows("/_atelier/", "Rien n’est publié");
    expect((await get("/")).body).toContain("<h1");
    await writeFile(settings, "titre: Le fonds de Varennes\n");
    await shows("/_atelier/", "Le fonds de Varennes");
  });
});

/** Waits for words on a page. */
async function shows(path: string, words: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await get(path)).body.includes(words)) {
    if (performance.now() > deadline) throw new Error(`${path} does not show « ${words} »; printed:\n${printed}`);
    await new Promise((again) => setTimeout(again, 50));
  }
}

async function get(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port: address.port, path, method, headers: { host: address.host, ...headers } },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

async function listen(): Promise<{ readonly count: number; stop(): void }> {
  let count = 0;
  const asked = request({
    host: "127.0.0.1",
    port: address.port,
    path: "/__recoupe/events",
    headers: { host: address.host },
  });
  asked.on("response", (response) => {
    response.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("data: reload")) count += 1;
    });
  });
  asked.on("error", () => undefined);
  asked.end();
  await new Promise((connected) => asked.on("response", connected));
  return {
    get count() {
      return count;
    },
    stop: () => asked.destroy(),
  };
}

async function until(isSo: () => boolean, milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`nothing after ${milliseconds} ms; printed:\n${printed}`);
    await new Promise((again) => setTimeout(again, 20));
  }
}
