import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DIAGNOSTICS } from "../src/domain/diagnostic.ts";

const CONTRACT = readFileSync(fileURLToPath(new URL("../docs/data-contract.md", import.meta.url)), "utf8");

it("the data contract lists every code of a diagnostic beside its severity", () => {
  const section = CONTRACT.slice(CONTRACT.indexOf("### Codes of diagnostics"));
  const rows = section.split("\n").flatMap((line) => {
    const [, severity, codes] = /^\| `(\w+)` *\| (.*) \|$/u.exec(line) ?? [];
    if (severity === undefined || codes === undefined) return [];
    return codes.split(",").map((code) => [code.trim().replaceAll("`", ""), severity] as const);
  });
  expect(Object.fromEntries(rows.filter(([, severity]) => /^(?:error|warning|info)$/u.test(severity)))).toEqual(
    DIAGNOSTICS,
  );
});
