import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { install, pack, type Packed } from "./support/packed.ts";
import { newArchive, PROJECT, recoupe, treeOf, type Outcome } from "./support/program.ts";

/** Largest tarball, in bytes. It weighs .8 MB; a megabyte and a half says that something slipped in. */
const MAX_TARBALL_BYTES = 1_500_000;

/** For a loaded machine. */
const LONG = { timeout: 30_000, interval: 100 };

let packed: Packed;
let command: string;
let folder: string;

beforeAll(async () => {
  packed = await pack();
  folder = await mkdtemp(join(tmpdir(), "recoupe-installed-"));
  command = await install(packed.tarball, folder);
});

describe("the package", () => {
  it("holds compiled code, what a build reads, and nothing that only its makers need", async () => {
    expect(packed.files.filter((path) => !path.startsWith("dist/")).toSorted()).toEqual([
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(packed.files.filter((path) => /\.tsx?$/u.test(path))).toEqual([]);
    expect(packed.files).toContain("dist/.eleventy.js");
    expect(packed.files).toContain("dist/templates/pages/article.11ty.js");
    for (const stands of ["templates/archive", "templates/assets", "templates/hosts"]) {
      const paths = Object.keys(await treeOf(join(PROJECT, stands))).map((path) => `dist/${stands}/${path}`);
      expect(packed.files).toEqual(expect.arrayContaining(paths));
    }
    expect(packed.size).toBeLessThan(MAX_TARBALL_BYTES);
  });

  it("publishes an empty archive and then one with articles, in an empty folder, without TypeScript", async () => {
    const made = await installed(["init"]);
    expect([made.status, made.err]).toEqual([0, ""]);
    expect(made.out).toContain("créé\u00A0: archive.yaml");
    const empty = await installed(["build"]);
    expect([empty.status, empty.err]).toEqual([0, ""]);
    await cp(join(PROJECT, "seeds"), join(folder, "seeds"), { recursive: true });
    const built = await installed(["build"]);
    expect([built.status, built.err]).toEqual([0, ""]);
    expect(built.out).toMatch(/^5 articles lus, 5 publiés, 0 écarté/u);
    const checked = await installed(["check"]);
    expect([checked.status, checked.err]).toEqual([0, ""]);

    // The checkout publishes the same bytes.
    const fromCheckout = join(folder, "checkout");
    expect((await recoupe(["build", "--archive", folder, "--out", fromCheckout])).status).toBe(0);
    expect(await treeOf(join(folder, "public"))).toEqual(await treeOf(fromCheckout));
  });

  it("publishes by the steps of GitHub Pages, and keeps what they add to the register", async () => {
    const archive = await newArchive({ "pont.txt": "Le pont de Varennes a rouvert mardi 4 juin 2024.\n" });
    expect((await installed(["init", archive, "--quiet"])).status).toBe(0);
    const steps = stepsOf(parse(await readFile(join(archive, ".github/workflows/pages.yml"), "utf8")));
    expect(steps).toContain("recoupe build");
    expect((await installed(["build", "--archive", archive])).status).toBe(0);
    const git =
      "git init -q && git init -q --bare .git/moi/presse.git && git add . && git -c user.name=x -c user.email=x@example.org commit -qm x";
    const there = await shell(`${git}\n${steps}`, archive);
    expect([there.status, there.err]).toEqual([0, ""]);
    expect(await readFile(join(archive, "public/404.html"), "utf8")).toContain('href="/presse/');

    await writeFile(join(archive, "seeds/marche.txt"), "Un marché ouvre à Lurcy samedi 8 juin 2024.\n");
    const later = await shell(steps, archive);
    expect(later.status, later.err).toBe(0);
    const kept = await shell("git --git-dir .git/moi/presse.git show main:archive.lock.json", archive);
    expect(kept.out).toContain("marche.txt");
  });

  it("serves the site, and shows an article that is added", async () => {
    const archive = await newArchive({ "pont.txt": "Le pont de Varennes a rouvert mardi 4 juin 2024.\n" });
    const serving = spawn(command, ["serve", "--archive", archive, "--port", "0"], { env: environment() });
    try {
      let said = "";
      for (const stream of [serving.stdout, serving.stderr])
        stream.setEncoding("utf8").on("data", (text) => (said += text));
      await expect.poll(() => said, LONG).toContain("Ctrl+C");
      const address = /http:\/\/localhost:\d+\//u.exec(said)?.[0] ?? "";
      expect(await (await fetch(address)).text()).toContain("Varennes");
      await writeFile(join(archive, "seeds/marche.txt"), "Un marché ouvre à Lurcy samedi 8 juin 2024.\n");
      await expect.poll(async () => (await fetch(address)).text(), LONG).toContain("Lurcy");
    } finally {
      serving.kill();
    }
  });
});

/** Runs the installed command, as a shell finds it, in the folder it is installed in. */
function installed(args: readonly string[]): Promise<Outcome> {
  return run(command, args, folder);
}

/** Runs lines as GitHub does, for a site at `https://example.org/presse/`. */
function shell(lines: string, cwd: string): Promise<Outcome> {
  return run("bash", ["-eo", "pipefail", "-c", lines], cwd, {
    SITE_URL: "https://example.org/presse/",
    SITE_BASE: "/presse/",
    GITHUB_REPOSITORY: "moi/presse",
    GITHUB_REF: "refs/heads/main",
    GITHUB_TOKEN: "jeton",
    // What is pushed to GitHub goes to a repository inside that of the archive.
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${cwd}/.git/.insteadOf`,
    GIT_CONFIG_VALUE_0: "https://x-access-token:jeton@github.com/",
  });
}

function run(file: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd, env: { ...environment(), ...more } }, (error, out, err) => {
      resolve({ status: error === null ? 0 : child.exitCode, out, err });
    });
  });
}

/** What a workflow runs in a shell, but for the installation, in one script. */
function stepsOf(workflow: unknown): string {
  const { jobs } = workflow as {
    readonly jobs: { readonly construire: { readonly steps: readonly { readonly run?: string }[] } };
  };
  return jobs.construire.steps
    .flatMap(({ run }) => (run === undefined || run.includes("npm install") ? [] : [run]))
    .join("\n");
}

/** The Node that runs the tests and the installed command are what a shell finds first. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [dirname(command), dirname(process.execPath), process.env["PATH"]].join(delimiter) };
}
