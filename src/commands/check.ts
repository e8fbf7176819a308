import { decodeAs } from "../read/decode.ts";
import { readSettings } from "../read/settings.ts";
import { withOverrides } from "../domain/settings.ts";
import { verify } from "../publish/verify.ts";
import { resolve } from "node:path";
import { ARCHIVE_FLAGS, archivePaths } from "./archive-paths.ts";
import { BUILD_FLAGS, settingsOverrides } from "./build-flags.ts";
import { EXIT, type Command } from "./command.ts";

/** Problems printed; the number of all is in the last line. */
const MOST_SHOWN = 50;

/** Verifies a published site without building it. */
export const checkCommand: Command = {
  name: "check",
  summary: "vérifier un site publié : empreintes, liens, données, preuves",
  flags: {
    archive: ARCHIVE_FLAGS.archive,
    public: { argument: "DOSSIER", help: "le site à vérifier (par défaut, public/ dans l’archive)" },
    url: BUILD_FLAGS.url,
    base: BUILD_FLAGS.base,
    quiet: BUILD_FLAGS.quiet,
  },
  run: async ({ flags, workingFolder, effects }) => {
    const paths = archivePaths(flags, workingFolder);
    const given = flags.text("public");
    const folder = given === undefined ? paths.output : resolve(workingFolder, given);
    const settings = withOverrides((await readSettings(paths.settings, effects)).value, settingsOverrides(flags));
    const { files, links, records, problems } = await verify(
      folder,
      { base: settings.base, url: settings.url, decode: decodeAs },
      effects,
    );
    for (const { path, message } of problems.slice(0, MOST_SHOWN)) effects.warn(`${path} : ${message}`);
    if (problems.length > MOST_SHOWN) effects.warn(`… et ${problems.length - MOST_SHOWN} autres.`);
    effects.say(
      `${files} fichiers, ${links} liens, ${records} données et preuves vérifiés : ${problems.length === 0 ? "aucun défaut" : `${problems.length} défaut(s)`}`,
    );
    return problems.length === 0 ? EXIT.done : EXIT.failed;
  },
};
