import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { renderSample } from "./render-sample.ts";
import { samplePages } from "./sample-pages.ts";

test("Eleventy writes each page at its own address, as its template gives it, and nothing else", async () => {
  const folder = await mkdtemp(join(tmpdir(), "recoupe-pages-"));
  try {
    const program = fileURLToPath(new URL("./render-through-eleventy.ts", import.meta.url));
    const root = fileURLToPath(new URL("../../", import.meta.url));
    await promisify(execFile)(process.execPath, ["--import", "tsx", program, folder], { cwd: root });
    const written = await readdir(folder, { recursive: true });
    expect(written.filter((path) => path.endsWith(".html")).toSorted()).toEqual(
      samplePages()
        .map(({ address }) => address)
        .toSorted(),
    );
    for (const page of samplePages()) {
      expect(await readFile(join(folder, page.address), "utf8")).toBe(renderSample(page));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
