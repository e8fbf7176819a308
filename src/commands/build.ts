import { build } from "../build.ts";
import { archivePaths } from "./archive-paths.ts";
import { BUILD_FLAGS, settingsOverrides } from "./build-flags.ts";
import { EXIT, type Command } from "./command.ts";
import { printable } from "./printable.ts";
import { summaryLine } from "./summary-line.ts";

const NO_ARTICLE_YET =
  "L’archive n’a pas encore d’article : déposez dans seeds/ des fichiers .txt ou .md, puis relancez.";

/** Reads the articles and publishes the site. */
export const buildCommand: Command = {
  name: "build",
  summary: "lire les articles et publier le site",
  flags: BUILD_FLAGS,
  run: async ({ flags, workingFolder, effects }) => {
    const report = await build(
      {
        ...archivePaths(flags, workingFolder),
        overrides: settingsOverrides(flags),
        strict: flags.given("strict"),
        search: !flags.given("no-search"),
      },
      effects,
    );
    for (const one of report.diagnostics) if (one.severity !== "info") effects.warn(printable(one.message));
    effects.say(summaryLine(report));
    if (report.read === 0) effects.say(NO_ARTICLE_YET);
    return report.setAside > 0 ? EXIT.setAside : EXIT.done;
  },
};
