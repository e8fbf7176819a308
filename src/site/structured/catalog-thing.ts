import type { PageContext } from "../context.ts";
import type { Export } from "../exports/export.ts";
import { oneLine } from "../one-line.ts";
import { dataAddress } from "../urls.ts";
import { idOf, urlOf, type Thing } from "./thing.ts";

/** The archive's data as a schema.org DataCatalog of one Dataset with a download a file. */
export function catalogThing(exports: readonly Export[], description: string, context: PageContext): Thing {
  const { settings } = context.archive;
  const name = oneLine(settings.title);
  const licence =
    settings.licence === undefined ? undefined : { "@type": "CreativeWork", name: oneLine(settings.licence) };
  return {
    "@type": "DataCatalog",
    "@id": idOf(dataAddress, context),
    name,
    description,
    dataset: {
      "@type": "Dataset",
      name,
      description,
      inLanguage: "fr",
      license: licence,
      isAccessibleForFree: true,
      distribution: exports.map((one) => ({
        "@type": "DataDownload",
        name: one.title,
        contentUrl: urlOf(one.address, context),
        encodingFormat: one.mediaType,
      })),
    },
  };
}
