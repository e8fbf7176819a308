import { trimmed } from "../domain/span.ts";
import { editorKey } from "./editor-keys.ts";
import type { YamlEntry } from "./yaml-mapping.ts";

/** A key and its value on one line, the colon right after the key, which opens with no sign that YAML gives a meaning to, and holds no comment. */
const LINE = /^(?<key>[\p{L}_]{1,20}):[ \t](?<value>[^"'[\]{}|>&*!%@`#,?-][^#]*)$/u;

/**
 * Lines that YAML refuses for a colon too many, though nobody could mistake them: « titre: Brive : le budget voté ». Only where every line is a
 * known key with its value, each key once; undefined for anything else. `text` as it stands between the two rules.
 */
export function typedLines(text: string): readonly YamlEntry[] | undefined {
  const entries: YamlEntry[] = [];
  let start = 0;
  for (const line of text.split(/(?<=[\r\n])/u)) {
    if (line.trim() !== "") {
      const { key, value } = LINE.exec(line.trimEnd())?.groups ?? {};
      if (key === undefined || value === undefined || editorKey(key) === undefined) return undefined;
      const at = trimmed(text, { start: start + line.indexOf(":") + 1, end: start + line.length });
      entries.push({
        key,
        at: { start, end: start + key.length },
        value: { kind: "text", text: text.slice(at.start, at.end), at },
      });
    }
    start += line.length;
  }
  const names = new Set(entries.map(({ key }) => editorKey(key)));
  return entries.length === 0 || names.size < entries.length ? undefined : entries;
}
