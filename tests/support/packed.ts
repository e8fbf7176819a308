import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { PROJECT } from "./program.ts";

const run = promisify(execFile);

/** What `npm pack` says of a tarball. */
export interface Packed {
  readonly tarball: string;
  /** Bytes of the tarball, and of what it holds. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

/** Packs the project as it would be published, `prepack` included, into a folder of its own. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), "recoupe-pack-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: PROJECT,
    shell: ON_WINDOWS,
  });
  const [told] = JSON.parse(stdout) as readonly {
    readonly filename: string;
    readonly size: number;
    readonly unpackedSize: number;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (told === undefined) throw new Error(`npm pack said: ${stdout}`);
  return { ...told, tarball: join(folder, told.filename), files: told.files.map(({ path }) => path) };
}

/**
 * Installs a tarball in a folder as npm does, without a network: it is unpacked below `node_modules`, its command stands in
 * `.bin`, and beside it stand the packages that the lock file gives to whoever installs it, and no other: links to those that
 * `npm ci` has put here. So what the package asks for and does not state as its dependency is not found. Gives the command's path.
 */
export async function install(tarball: string, folder: string): Promise<string> {
  const modules = join(folder, "node_modules");
  const home = join(modules, "recoupe");
  await mkdir(home, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]);
  for (const name of await productionPackages()) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(PROJECT, "node_modules", name), join(modules, name), "junction");
  }
  const { bin } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as {
    readonly bin: { readonly recoupe: string };
  };
  await mkdir(join(modules, ".bin"));
  await chmod(join(home, bin.recoupe), 0o755);
  await symlink(join(home, bin.recoupe), join(modules, ".bin/recoupe"));
  return join(modules, ".bin/recoupe");
}

const ON_WINDOWS = process.platform === "win32";

/** Names of the packages at the top of `node_modules` that are not for development only, here on this machine. */
async function productionPackages(): Promise<readonly string[]> {
  const { packages } = JSON.parse(await readFile(join(PROJECT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  return Object.entries(packages).flatMap(([path, { dev }]) => {
    const name = /^node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)$/u.exec(path)?.groups?.["name"];
    return name === undefined || dev === true ? [] : [name];
  });
}
