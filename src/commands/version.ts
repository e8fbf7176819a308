import packageFile from "../../package.json" with { type: "json" };

/** The program's version, from its package.json. */
export function version(): string {
  return packageFile.version;
}
