import { rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newArchive, recoupe, treeOf } from "./support/program.ts";

it("publishes the same bytes in another time zone, locale, folder, and after other modification times", async () => {
  const one = await newArchive();
  const other = await newArchive();
  for (const name of ["000_0ed143c717e90a79.txt", "003_4159f345f072ba29.txt"])
    await utimes(join(other, "seeds", name), 1, 1);
  expect((await recoupe(["build", "--archive", one], { env: { TZ: "UTC", LC_ALL: "C" } })).status).toBe(0);
  expect(
    (
      await recoupe(["build"], {
        cwd: other,
        env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
      })
    ).status,
  ).toBe(0);
  expect(await treeOf(join(other, "public"))).toEqual(await treeOf(join(one, "public")));
});

it("publishes the same bytes a second time, from the register it wrote, and keeps every page", async () => {
  const archive = await newArchive();
  await recoupe(["build", "--archive", archive]);
  const first = await treeOf(join(archive, "public"));
  const again = await recoupe(["build", "--archive", archive]);
  expect(again.out).toMatch(/pages : 0 écrite, \d+ gardées, 0 retirée/u);
  expect(await treeOf(join(archive, "public"))).toEqual(first);
});

it("keeps every address when a seed is renamed, mended or added", async () => {
  const archive = await newArchive();
  await recoupe(["build", "--archive", archive]);
  const before = Object.keys(await treeOf(join(archive, "public"))).filter((path) => path.endsWith("/index.html"));
  await rename(join(archive, "seeds/002_b23ba1fb01429277.txt"), join(archive, "seeds/fusils.txt"));
  await writeFile(
    join(archive, "seeds/001_6e3ddc4d783223c7.txt"),
    "Kim de retour\n\nMis à jour mardi 19 septembre 2023 – 04:14\n\nLe dirigeant Kim Jong-un est rentré de Russie lundi, selon KCNA.\n",
  );
  await writeFile(
    join(archive, "seeds/neuf.txt"),
    "Le pont de Varennes a rouvert mardi 4 juin 2024.\n\nLes travaux ont duré deux ans.\n",
  );
  expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
  const after = await treeOf(join(archive, "public"));
  expect(before.filter((path) => after[path] === undefined)).toEqual([]);
  expect((await recoupe(["check", "--archive", archive])).status).toBe(0);
});
