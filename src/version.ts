import { createRequire } from "node:module";

/**
 * The version of this program, from the package.json beside its code: that of the repository in a checkout, the short one that
 * `packaging/compile.ts` writes once compiled. Not an import of JSON, of which Node 20 warns at every start.
 */
export const VERSION: string = versionIn(createRequire(import.meta.url)("../package.json"));

function versionIn(packageFile: unknown): string {
  if (typeof packageFile === "object" && packageFile !== null && "version" in packageFile)
    return String(packageFile.version);
  throw new Error("package.json states no version");
}
