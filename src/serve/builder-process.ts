/**
 * A builder: a process of its own, since a module once loaded cannot be loaded anew. It loads the libraries at once, which takes
 * most of a start, and our own code only when it is asked: to prepare (what reads the archive) or to build (the rest). So a
 * builder that waits knows nothing yet of the code that may still be edited.
 */
import type { BuildOptions, BuildReport } from "../build.ts";
import { isBuildRequest, type BuildAnswer, type Built, type Published } from "./builder-messages.ts";

await Promise.all([
  import("@11ty/eleventy"),
  import("preact-render-to-string"),
  import("franc"),
  import("gray-matter"),
  import("yaml"),
  import("markdown-it"),
  import("iconv-lite"),
  import("date-fns/format"),
  import("date-fns/locale/fr"),
  import("csv-stringify/sync"),
]);

let work: Promise<unknown> = Promise.resolve();
process.on("message", (message) => {
  if (!isBuildRequest(message)) return;
  work = work.then(async () => {
    if (message.ask === "prepare") await prepare(message.options);
    else process.send?.(await answer(message.options));
  });
});
process.on("disconnect", () => process.exit());

/** Reads the archive once for nothing, so that its patterns are compiled when it counts. A failure will show in the build. */
async function prepare(options: BuildOptions): Promise<void> {
  try {
    const [{ analyse }, { diskEffects }] = await Promise.all([import("../analyse.ts"), import("../effects.ts")]);
    await analyse(options, diskEffects({ quiet: true }));
  } catch {
    // The build that follows meets the same trouble and tells it.
  }
}

async function answer(options: BuildOptions): Promise<BuildAnswer> {
  try {
    const [{ build }, { diskEffects }, { summaryLine }] = await Promise.all([
      import("../build.ts"),
      import("../effects.ts"),
      import("../commands/summary-line.ts"),
    ]);
    const report = await build(options, diskEffects({ quiet: true }));
    process.send?.({ built: true } satisfies Built);
    const troubles = report.diagnostics.filter((one) => one.severity !== "info").map((one) => one.message);
    return { published: true, troubles, summary: summaryLine(report), ...(await lookThrough(report, options)) };
  } catch (error) {
    const reasons = wordsOf(error).split("\n");
    return { published: false, reasons, atelier: await stopped(reasons) };
  }
}

/** The archivist's page, after the site: a bug in it must not pass for a site that was not published. */
async function lookThrough(report: BuildReport, options: BuildOptions): Promise<Pick<Published, "glance" | "atelier">> {
  try {
    const [{ atelier }, { diskEffects }] = await Promise.all([import("../atelier.ts"), import("../effects.ts")]);
    const { glance, html } = await atelier(report.analysis, report.diagnostics, options, diskEffects({ quiet: true }));
    return { glance, atelier: html };
  } catch (error) {
    process.stderr.write(`L’atelier n’a pas pu être fait\u00A0: ${wordsOf(error)}\n`);
    return { glance: undefined, atelier: undefined };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A template that cannot be loaded may be the very reason: the terminal still tells it. */
async function stopped(reasons: readonly string[]): Promise<string | undefined> {
  try {
    return (await import("../atelier.ts")).stoppedAtelier(reasons);
  } catch {
    return undefined;
  }
}
