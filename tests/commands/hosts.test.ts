import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HOST_NAMES, type Host } from "../../src/domain/host.ts";
import { PROJECT } from "../support/program.ts";

const NOT_UP_TO_DATE = /registre.*rien n’est publié/u;

/** What a host runs, in the order in which it does, as one program of the shell. */
const COMMANDS: Readonly<Record<Host, () => Promise<string>>> = {
  github: async () => {
    const { jobs } = await workflow();
    return jobs.construire.steps
      .flatMap(({ run }) => (run === undefined ? [] : [`(${SHELL_OF_GITHUB}\n${run})`]))
      .join(" &&\n");
  },
  gitlab: async () => `set -e\n${(await gitlab()).pages.script.join("\n")}`,
  netlify: () => fileOf("netlify", "construire.sh"),
  cloudflare: () => fileOf("cloudflare", "construire.sh"),
  nginx: () => fileOf("nginx", "publier.sh"),
};

const SHELL_OF_GITHUB = "set -e";

describe.each(HOST_NAMES.map((host) => ({ host })))("what $host runs", ({ host }) => {
  it("publishes, and says so, when an article could not be read", async () => {
    const { status, calls } = await run(host, { build: 3 });
    expect(status).toBe(0);
    expect(calls.filter((line) => line.startsWith("recoupe")).map((line) => line.split(" ")[1])).toEqual([
      "build",
      "check",
    ]);
  });

  it.each([{ build: 1 }, { build: 2 }, { check: 1 }])("publishes nothing after %o", async (fails) => {
    const { status, calls } = await run(host, fails);
    expect(status).not.toBe(0);
    expect(calls.filter((line) => /^(?:rsync|ssh|git push)/u.test(line))).toEqual([]);
  });

  it("checks the site as it was built", async () => {
    const { calls } = await run(host, {});
    const options = (command: string) =>
      calls
        .find((line) => line.startsWith(`recoupe ${command}`))
        ?.split(" ")
        .slice(2);
    expect(options("check")).toEqual(options("build"));
  });
});

describe("the register of addresses", () => {
  it.each(["netlify", "cloudflare", "gitlab"] as const)(
    "stops %s with what to do, where it lacks an address",
    async (host) => {
      const { status, said } = await run(host, { mints: true });
      expect(status).toBe(1);
      expect(said).toMatch(NOT_UP_TO_DATE);
    },
  );

  it.each(["github", "gitlab"] as const)("is kept by %s before anything is published", async (host) => {
    const { status, calls, committed } = await run(host, { mints: true, token: "secret" });
    expect(status).toBe(0);
    expect(calls.filter((line) => line.startsWith("git push")).length).toBe(1);
    expect(committed).toBe("archive.lock.json");
  });

  it.each(["github", "gitlab"] as const)("stops %s where git does not take it", async (host) => {
    const { status, said } = await run(host, { mints: true, token: "secret", pushFails: true });
    expect(status).toBe(1);
    expect(said).toMatch(NOT_UP_TO_DATE);
  });
});

describe("the workflow of GitHub", () => {
  it("gives each job the rights it needs and no other, and runs one at a time", async () => {
    const { permissions, concurrency, jobs } = await workflow();
    expect(permissions).toEqual({});
    expect(concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
    expect(jobs.construire.permissions).toEqual({ contents: "write", pages: "read" });
    expect(jobs.publier.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(jobs.publier.needs).toBe("construire");
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("uses the host's own actions only, each in a version, and puts no value into a command but by its environment", async () => {
    const { jobs } = await workflow();
    const steps = [...jobs.construire.steps, ...jobs.publier.steps];
    for (const { uses, run: command } of steps) {
      expect(uses ?? "actions/none@v0").toMatch(/^actions\/[a-z-]+@v\d+$/u);
      expect(command ?? "").not.toContain("${{");
    }
    expect(steps[0]).toMatchObject({ with: { "persist-credentials": false, ref: "${{ github.ref }}" } });
  });
});

it("tells GitLab the path below which it serves the site", async () => {
  const base = async (url: string) =>
    (await run("gitlab", { environment: { CI_PAGES_URL: url } })).calls.find((line) => line.includes("recoupe build"));
  expect(await base("https://groupe.gitlab.io/presse/2024")).toContain("--base /presse/2024/");
  expect(await base("https://presse.example")).toMatch(/--base \/$/u);
});

it.each(["netlify", "cloudflare"] as const)("has settings of %s that lead to what is published", async (host) => {
  const file = host === "netlify" ? "netlify.toml" : "wrangler.toml";
  const settings = tomlOf(await fileOf(host, file));
  expect(settings[host === "netlify" ? "build.publish" : "pages_build_output_dir"]).toBe("public");
  if (host === "netlify") expect(settings["build.command"]).toBe("sh construire.sh");
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: unknown;
}

interface Job {
  readonly permissions: unknown;
  readonly needs?: string;
  readonly "timeout-minutes": number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: { readonly construire: Job; readonly publier: Job };
}

async function workflow(): Promise<Workflow> {
  return parse(await fileOf("github", ".github/workflows/pages.yml"), { strict: true });
}

async function gitlab(): Promise<{ readonly pages: { readonly script: readonly string[] } }> {
  return parse(await fileOf("gitlab", ".gitlab-ci.yml"), { strict: true });
}

function fileOf(host: Host, path: string): Promise<string> {
  return readFile(join(PROJECT, "templates/hosts", host, path), "utf8");
}

/** TOML as far as these files use it: tables and texts of one line. Throws on anything else. */
function tomlOf(text: string): Readonly<Record<string, string>> {
  let table = "";
  const values: Record<string, string> = {};
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const head = /^\[(?<name>[\w.]+)\]$/u.exec(line)?.groups?.["name"];
    const pair = /^(?<key>\w+) = "(?<value>[^"\\]*)"$/u.exec(line)?.groups;
    if (head !== undefined) table = `${head}.`;
    else if (pair?.["key"] !== undefined) values[`${table}${pair["key"]}`] = pair["value"] ?? "";
    else throw new Error(`not TOML as we write it: ${line}`);
  }
  return values;
}

interface Trial {
  readonly build?: number;
  readonly check?: number;
  /** The build gives an address that the register did not have. */
  readonly mints?: boolean;
  readonly token?: string;
  readonly pushFails?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the commands of a host in a repository of git, with programs in place of npm, recoupe, rsync and ssh that only take note. */
async function run(
  host: Host,
  { build = 0, check = 0, mints = false, token = "", pushFails = false, environment = {} }: Trial,
) {
  const folder = await mkdtemp(join(tmpdir(), "recoupe-host-"));
  const archive = join(folder, "archive");
  const notes = join(folder, "notes");
  await mkdir(join(folder, "bin"));
  await cp(join(PROJECT, "templates/hosts", host), archive, { recursive: true });
  await mkdir(join(archive, "public"));
  for (const [path, content] of [
    ["archive.lock.json", "{}\n"],
    ["recoupe-0.tgz", ""],
    [".gitignore", "/public/\n"],
    ["public/index.html", "<!doctype html>"],
    ["commands.sh", await COMMANDS[host]()],
  ] as const)
    await writeFile(join(archive, path), content);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e@x.example", ...args], {
      cwd: archive,
      encoding: "utf8",
    });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=Début");
  git("remote", "add", "origin", archive);

  const realGit = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const note = `printf '%s\\n' "$(basename "$0") $*" >> "${notes}"\n`;
  const stand: Readonly<Record<string, string>> = {
    npm: note,
    rsync: note,
    ssh: note,
    recoupe: `${note}case "$1" in build) ${mints ? "echo '{\"new\":1}' > archive.lock.json;" : ""} exit ${build} ;; check) exit ${check} ;; esac\n`,
    git: `case "$1" in push) ${note}exit ${pushFails ? 1 : 0} ;; esac\nexec "${realGit}" "$@"\n`,
  };
  for (const [name, body] of Object.entries(stand))
    await writeFile(join(folder, "bin", name), `#!/bin/sh\n${body}`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync("sh", ["commands.sh"], {
    cwd: archive,
    encoding: "utf8",
    env: {
      HOME: folder,
      PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      CI_COMMIT_BRANCH: "main",
      CI_PAGES_URL: "https://groupe.example/presse",
      CI_SERVER_HOST: "gitlab.example",
      CI_PROJECT_PATH: "groupe/presse",
      RECOUPE_TOKEN: token,
      GITHUB_TOKEN: token,
      GITHUB_REPOSITORY: "moi/presse",
      GITHUB_REF: "refs/heads/main",
      SITE_URL: "https://moi.example/presse/",
      SITE_BASE: "/presse/",
      URL: "https://presse.example",
      ...environment,
    },
  });
  const calls = spawnSync("cat", [notes], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line !== "");
  const committed = git("log", "-1", "--format=", "--name-only", "HEAD").trim();
  return { status, calls, committed, said: `${stdout}${stderr}`.replaceAll("\n", " ") };
}
