import { join } from "node:path";
import type { Effects } from "../effects.ts";

/** The only form of import a stylesheet of ours uses: one a line, each into a layer. */
const IMPORT = /^@import "\.\/(?<file>[\w-]+\.css)" layer\((?<layer>[\w-]+)\);$/u;

/** Copies the site's own files (stylesheet, fonts, icon) to `assets/` of the staging folder; the stylesheet's imports become one file. */
export async function writeAssets(from: string, staging: string, { files }: Pick<Effects, "files">): Promise<void> {
  for (const { path, kind } of (await files.list(from)) ?? []) {
    const to = join(staging, "assets", path);
    if (kind !== "file" || (path.startsWith("css/") && path !== "css/site.css")) continue;
    if (path === "css/site.css") await files.write(to, await bundledStylesheet(join(from, "css"), { files }));
    else await files.copy(join(from, path), to);
  }
}

async function bundledStylesheet(folder: string, { files }: Pick<Effects, "files">): Promise<string> {
  const text = async (file: string): Promise<string> => new TextDecoder().decode(await files.read(join(folder, file)));
  const lines = await Promise.all(
    (await text("site.css")).split("\n").map(async (line) => {
      const { file, layer } = IMPORT.exec(line)?.groups ?? {};
      return file === undefined || layer === undefined ? line : `@layer ${layer} {\n${await text(file)}}`;
    }),
  );
  return lines.join("\n");
}
