import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expectedDataOf, GOLDEN, goldenCases, publishedDataOf } from "./golden-case.ts";

/** Tells which golden cases publish something else than expected; with `--write`, makes that the expected data. */
const write = process.argv.includes("--write");
for (const name of await goldenCases()) {
  const [published, expected] = [await publishedDataOf(name), await expectedDataOf(name)];
  const changed = [...new Set([...published.keys(), ...expected.keys()])].filter(
    (path) => published.get(path) !== expected.get(path),
  );
  process.stdout.write(`${name}: ${changed.length === 0 ? "as expected" : changed.toSorted().join(", ")}\n`);
  if (!write || changed.length === 0) continue;
  const folder = join(GOLDEN, name, "expected");
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of published) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
