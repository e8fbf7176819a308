#!/usr/bin/env node
// The installed program: TypeScript is loaded as it stands, with this package's own settings wherever it is called from.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
register();
await import("./cli.ts");
