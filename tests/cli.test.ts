import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newArchive, recoupe, treeOf } from "./support/program.ts";

const ARTICLE =
  "Le pont de Varennes a rouvert mardi 4 juin 2024.\n\nLes travaux ont duré deux ans, a indiqué la mairie.\n";

describe("the command line", () => {
  it("publishes good seeds, sets bad ones aside with their reason, and says so by status 3", async () => {
    const archive = await newArchive({
      "bon.txt": ARTICLE,
      "vide.txt": "",
      "blanc.txt": " \n\t\n",
      "image.txt": Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 32),
      ".cache": "x",
      "notes.docx": "x",
    });
    await symlink(join(archive, "seeds/bon.txt"), join(archive, "seeds/lien.txt"));
    const { status, out, err } = await recoupe(["build", "--archive", archive]);
    expect(status).toBe(3);
    expect(err).toMatch(/vide\.txt/u);
    expect(err).toMatch(/image\.txt/u);
    expect(out).toMatch(/^4 articles lus, 1 publié, 3 écartés · .+ s$/mu);
    const diagnostics = await readFile(join(archive, "public/donnees/diagnostics.jsonl"), "utf8");
    for (const code of ["seed-empty", "seed-binary", "ignored-symlink", "ignored-hidden", "ignored-type"])
      expect(diagnostics).toContain(`"${code}"`);
  });

  it("publishes nothing with --strict when one seed is set aside, and leaves the old site whole", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    const before = await treeOf(join(archive, "public"));
    await writeFile(join(archive, "seeds/vide.txt"), "");
    const { status, err } = await recoupe(["build", "--archive", archive, "--strict"]);
    expect(status).toBe(1);
    expect(err).toMatch(/vide\.txt/u);
    expect(await treeOf(join(archive, "public"))).toEqual(before);
  });

  it("publishes an archive that has no article yet, and says what to do next", async () => {
    const archive = await newArchive({ ".gitkeep": "" });
    const { status, out, err } = await recoupe(["build", "--archive", archive]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^0 article lu, .+\nL’archive n’a pas encore d’article : déposez/u);
    expect(await readFile(join(archive, "public/index.html"), "utf8")).toContain("L’archive est vide");
    expect(await readFile(join(archive, "public/donnees/diagnostics.jsonl"), "utf8")).toBe("");
    expect((await recoupe(["check", "--archive", archive])).status).toBe(0);
  });

  it("publishes nothing when all the articles are gone that were there, or none of the files is one", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    const before = await treeOf(join(archive, "public"));
    await rm(join(archive, "seeds/bon.txt"));
    const emptied = await recoupe(["build", "--archive", archive]);
    expect([emptied.status, emptied.err]).toEqual([1, expect.stringMatching(/est vide, .+ connaît 1 article\./u)]);
    expect(await treeOf(join(archive, "public"))).toEqual(before);
    const others = await newArchive({ "article.docx": "x" });
    const unread = await recoupe(["build", "--archive", others]);
    expect([unread.status, unread.err]).toEqual([1, expect.stringMatching(/Aucun article/u)]);
  });

  it("says what to do when there is no seeds folder", async () => {
    const archive = await newArchive({});
    await rm(join(archive, "seeds"), { recursive: true });
    const missing = await recoupe(["build", "--archive", archive]);
    expect([missing.status, missing.err]).toEqual([1, expect.stringMatching(/n’existe pas/u)]);
  });

  it("answers a wrong flag with the nearest right one and status 2", async () => {
    const { status, err } = await recoupe(["build", "--ouput", "x"]);
    expect([status, err]).toEqual([2, expect.stringContaining("« --out »")]);
    expect((await recoupe(["biuld"])).err).toContain("« build »");
    expect((await recoupe(["build", "--base", "sous"])).status).toBe(2);
    expect((await recoupe(["build", "--out"])).status).toBe(2);
  });

  it("helps: the commands, and the flags of one", async () => {
    const program = await recoupe(["--help"]);
    expect([program.status, program.out]).toEqual([0, expect.stringContaining("explain")]);
    const build = await recoupe(["build", "--help"]);
    for (const flag of [
      "--archive",
      "--seeds",
      "--out",
      "--url",
      "--base",
      "--lock",
      "--strict",
      "--no-search",
      "--quiet",
    ]) {
      expect(build.out).toContain(flag);
    }
  });

  it("refuses a second build at the same time, and takes over a lock whose process is gone", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    await mkdir(join(archive, ".public.recoupe"));
    await writeFile(join(archive, ".public.recoupe/lock"), `${process.pid}\n`);
    const refused = await recoupe(["build", "--archive", archive]);
    expect([refused.status, refused.err]).toEqual([1, expect.stringMatching(/en cours/u)]);
    await writeFile(join(archive, ".public.recoupe/lock"), "999999999\n");
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
  });

  it("refuses an output folder that holds something else, or the archive itself", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    await mkdir(join(archive, "public"));
    await writeFile(join(archive, "public/these.odt"), "years of work");
    const foreign = await recoupe(["build", "--archive", archive]);
    expect([foreign.status, foreign.err]).toEqual([1, expect.stringMatching(/n’a pas publiés/u)]);
    expect(await readFile(join(archive, "public/these.odt"), "utf8")).toBe("years of work");
    expect((await recoupe(["build", "--archive", archive, "--out", archive])).status).toBe(2);
    expect((await recoupe(["build", "--archive", archive, "--out", join(archive, "seeds/site")])).status).toBe(2);
  });

  it("refuses a damaged register of addresses without touching anything", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    await writeFile(join(archive, "archive.lock.json"), "<<<<<<< HEAD\n{}\n");
    const { status, err } = await recoupe(["build", "--archive", archive]);
    expect([status, err]).toEqual([1, expect.stringContaining("archive.lock.json")]);
    expect(await readFile(join(archive, "archive.lock.json"), "utf8")).toBe("<<<<<<< HEAD\n{}\n");
  });

  it("publishes nothing when the register is a folder or cannot be written, and leaves the old site whole", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    const before = await treeOf(join(archive, "public"));
    await mkdir(join(archive, "dossier"));
    const folder = await recoupe(["build", "--archive", archive, "--lock", join(archive, "dossier")]);
    expect([folder.status, folder.err]).toEqual([1, expect.stringMatching(/dossier.*c’est un dossier/u)]);
    const nowhere = await recoupe(["build", "--archive", archive, "--lock", join(archive, "seeds/bon.txt/registre")]);
    expect([nowhere.status, nowhere.err]).toEqual([1, expect.stringMatching(/ne peut pas être écrit/u)]);
    expect(await treeOf(join(archive, "public"))).toEqual(before);
  });

  it("does not replace a site whose register is lost or older where addresses would vanish, and says so where none does", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    const register = join(archive, "archive.lock.json");
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    const first = await readFile(register, "utf8");
    await writeFile(join(archive, "seeds/autre.txt"), "Un marché ouvre à Lurcy.\n\nIl durera un an.\n");
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    await rm(register);
    const rebuilt = await recoupe(["build", "--archive", archive]);
    expect([rebuilt.status, rebuilt.err]).toEqual([0, expect.stringMatching(/répondent encore/u)]);

    await rm(join(archive, "seeds/autre.txt"));
    await rm(register);
    const before = await treeOf(join(archive, "public"));
    const refused = await recoupe(["build", "--archive", archive]);
    expect([refused.status, refused.err]).toEqual([1, expect.stringMatching(/\/articles\/un-marche-ouvre-a-lurcy\//u)]);
    expect(await treeOf(join(archive, "public"))).toEqual(before);

    await writeFile(register, first);
    const older = await recoupe(["build", "--archive", archive]);
    expect([older.status, older.err]).toEqual([
      1,
      expect.stringMatching(/plus ancien.*originaux\/un-marche-ouvre-a-lurcy\.txt/u),
    ]);
    expect(await treeOf(join(archive, "public"))).toEqual(before);
    expect((await recoupe(["check", "--archive", archive])).status).toBe(0);
  });

  it("goes from one host to another, with the files that each reads", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    for (const [host, files] of [
      ["nginx", ["recoupe.nginx.conf"]],
      ["netlify", ["_headers", "_redirects"]],
      ["github", [".nojekyll"]],
      ["gitlab", []],
    ] as const) {
      await writeFile(join(archive, "archive.yaml"), `hebergeur: ${host}\n`);
      const { status, err } = await recoupe(["build", "--archive", archive]);
      expect([host, status, err]).toEqual([host, 0, ""]);
      const published = Object.keys(await treeOf(join(archive, "public")));
      expect(published.filter((path) => /^[._]|\.conf$/u.test(path))).toEqual(files);
      const manifest = await readFile(join(archive, "public/manifest-sha256.txt"), "utf8");
      for (const file of files) expect(manifest).toContain(`  ${file}\n`);
    }
    expect((await recoupe(["check", "--archive", archive])).status).toBe(0);
  });

  it("tells the readers of a withdrawn article so, and leads on those of what was merged", async () => {
    const archive = await newArchive();
    const register = join(archive, "archive.lock.json");
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    await rm(join(archive, "seeds/004_a775359ea3746cbf.txt"));
    expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
    const id = "le-dirigeant-nord-coreen-kim-jong-un-est-rentre-chez-lui";
    const page = await readFile(join(archive, `public/articles/${id}/index.html`), "utf8");
    expect(page).toContain("Article retiré de l’archive");
    expect(page).toContain('href="../../evenements/kim-revient-de-russie/"');
    expect(page).toContain('content="noindex"');
    expect(page).not.toContain('http-equiv="refresh"');
    expect(await readFile(join(archive, `public/originaux/${id}.txt`), "utf8")).toMatch(/retiré de l’archive/u);
    expect(await readFile(join(archive, `public/articles/${id}/citation.bib`), "utf8")).toMatch(/retiré de l’archive/u);
    const ledger = await readFile(register, "utf8");
    await writeFile(
      register,
      ledger
        .replace(
          '"events": [',
          '"events": [\n{"id":"ancien","entry":5,"founder":"kim-revient-de-russie","into":"kim-revient-de-russie"},',
        )
        .replace(
          '"dossiers": [',
          '"dossiers": [\n{"id":"ancien","entry":2,"founder":"kim-revient-de-russie","into":"kim-jong-un-retourne-en-coree-du-nord"},',
        )
        .replace(
          '"pages": [',
          '"pages": [\n{"path":"donnees/articles/2019-03.jsonl"},\n{"path":"chronologie/2023/02/"},\n{"path":"sources/agence-disparue/"},',
        ),
    );
    expect((await recoupe(["build", "--archive", archive, "--base", "file"])).status).toBe(0);
    const moved = await readFile(join(archive, "public/evenements/ancien/index.html"), "utf8");
    expect(moved).toContain('content="0; url=../kim-revient-de-russie/index.html"');
    expect(moved).toContain('rel="canonical" href="../kim-revient-de-russie/index.html"');
    const feed = await readFile(join(archive, "public/dossiers/ancien/fil.xml"), "utf8");
    expect(feed).toContain("../kim-jong-un-retourne-en-coree-du-nord/index.html");
    expect(await readFile(join(archive, "public/donnees/articles/2019-03.jsonl"), "utf8")).toBe("");
    const month = await readFile(join(archive, "public/chronologie/2023/02/index.html"), "utf8");
    expect(month).toContain('url=../index.html"');
    expect((await recoupe(["check", "--archive", archive, "--base", "file"])).status).toBe(0);
  });

  it("says nothing with --quiet when all is well", async () => {
    const archive = await newArchive({ "bon.txt": ARTICLE });
    expect(await recoupe(["build", "--archive", archive, "--quiet"])).toEqual({ status: 0, out: "", err: "" });
  });

  it("prepares an archive, builds it and checks it", async () => {
    const archive = await newArchive({});
    const made = await recoupe(["init", join(archive, "presse")]);
    expect([made.status, made.out]).toEqual([0, expect.stringContaining("seeds/")]);
    await writeFile(join(archive, "presse/seeds/pont.txt"), ARTICLE);
    expect((await recoupe(["build"], { cwd: join(archive, "presse") })).status).toBe(0);
    expect((await recoupe(["check"], { cwd: join(archive, "presse") })).status).toBe(0);
    await writeFile(join(archive, "presse/public/index.html"), "altered");
    const altered = await recoupe(["check"], { cwd: join(archive, "presse") });
    expect([altered.status, altered.err]).toEqual([1, expect.stringContaining("index.html")]);
  });

  it("explains every value of a seed with its passage and its rule", async () => {
    const { status, out } = await recoupe(["explain", "001_6e3ddc4d783223c7.txt"]);
    expect(status).toBe(0);
    expect(out).toMatch(
      /Mis à jour : 2023-09-19 04:14 {2}indiqué par le texte\n\s+\d+–\d+ {2}règle \S+ {2}« .*mardi 19 septembre 2023/u,
    );
    expect((await recoupe(["explain", "personne.txt"])).status).toBe(1);
  });

  it("filters lines of JSON: dates, and whole articles", async () => {
    const dates = await recoupe(["dates", "--jsonl"], {
      input: `${JSON.stringify({ id: "a", text: "né le 3 mai 1921", written: null })}\n`,
    });
    expect(JSON.parse(dates.out)).toEqual({
      id: "a",
      found: [{ start: 6, end: 16, edtf: "1921-05-03", status: "stated" }],
    });
    const articles = await recoupe(["extract", "--jsonl"], {
      input: `${JSON.stringify({ path: "pont.txt", text: ARTICLE })}\n`,
    });
    expect(JSON.parse(articles.out)).toMatchObject({ path: "pont.txt", article: { text: ARTICLE, event: null } });
    expect((await recoupe(["dates", "--jsonl"], { input: "not json\n" })).status).toBe(1);
  });
});
