#!/usr/bin/env node
// The installed program: TypeScript is loaded as it stands, with this package's own settings wherever it is called from.
import { fileURLToPath } from "node:url";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
const { register } = await import("tsx/esm/api");
register();
await import("./cli.ts");
