/**
 * A builder: a process of its own, since a module once loaded cannot be loaded anew. It loads the libraries at once, which takes
 * most of a start, and our own code only when it is asked for its first build: so a builder that waits knows today's code.
 */
import { isBuildRequest, type BuildAnswer } from "./builder-messages.ts";

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

process.on("message", (message) => {
  if (isBuildRequest(message)) void answer(message.options).then((reply) => process.send?.(reply));
});
process.on("disconnect", () => process.exit());

async function answer(options: Parameters<typeof import("../build.ts").build>[0]): Promise<BuildAnswer> {
  try {
    const [{ build }, { diskEffects }, { summaryLine }] = await Promise.all([
      import("../build.ts"),
      import("../effects.ts"),
      import("../commands/summary-line.ts"),
    ]);
    const report = await build(options, diskEffects({ quiet: true }));
    const troubles = report.diagnostics.filter((one) => one.severity !== "info").map((one) => one.message);
    return { published: true, lines: [...troubles, summaryLine(report)] };
  } catch (error) {
    return { published: false, lines: [error instanceof Error ? `${error.message}` : String(error)] };
  }
}
