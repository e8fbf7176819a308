import { seedPath } from "../domain/names.ts";
import type { EditorKey } from "../domain/seed.ts";
import { edited, type SuggestedEdit } from "../domain/suggested-edit.ts";
import { editorKey } from "./editor-keys.ts";
import { readFrontMatter } from "./front-matter.ts";
import { frontMatterBlock } from "./front-matter-block.ts";
import { lineNumber } from "./line-number.ts";
import { plainScalar } from "./plain-scalar.ts";

/**
 * The lines that make an article's front matter state a value, whatever it holds now: a line in the place of the key that is there, a line before
 * the closing « --- », or a whole front matter above the text. The file is read again with them: undefined where that does
 * not give the very value, or changes what else it states (a front matter that is not readable must be mended first).
 */
export function frontMatterEdit(original: string, key: EditorKey, value: string): SuggestedEdit | undefined {
  return checked(original, lineWith(original, key, `${nameOf(original, key)}: ${plainScalar(value)}`), key, value);
}

/** The line to take out so that the front matter states a key no more; undefined where the key does not stand on a line of its own. */
export function withoutKey(original: string, key: EditorKey): SuggestedEdit | undefined {
  const at = keyLines(original).find((one) => one.key === key);
  return at === undefined
    ? undefined
    : checked(original, { line: at.line, instead: at.lines, lines: [] }, key, undefined);
}

/** The key whose value stands at a place of the original; undefined where none does. */
export function keyAt(original: string, offset: number): EditorKey | undefined {
  const line = lineNumber(original, offset);
  return keyLines(original).find((one) => line >= one.line && line < one.line + one.lines)?.key;
}

function lineWith(original: string, key: EditorKey, text: string): SuggestedEdit {
  const block = frontMatterBlock(original);
  if (block === undefined) return { line: 1, instead: 0, lines: ["---", text, "---"] };
  const there = keyLines(original).find((one) => one.key === key);
  if (there !== undefined) return { line: there.line, instead: there.lines, lines: [text] };
  return { line: lineNumber(original, block.closingStart), instead: 0, lines: [text] };
}

/** As the editor wrote it, where the key is there; else its name in English. */
function nameOf(original: string, key: EditorKey): string {
  return keyLines(original).find((one) => one.key === key)?.name ?? key;
}

interface KeyLines {
  readonly key: EditorKey;
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** The keys that stand at the head of a line, with the lines that go on with their value. */
function keyLines(original: string): readonly KeyLines[] {
  const block = frontMatterBlock(original);
  if (block === undefined) return [];
  const lines = original.slice(0, block.closingStart).split(/\r\n|\n|\r/u);
  return lines.flatMap((text, index): readonly KeyLines[] => {
    const name = /^(?<name>[\p{L}\p{M}_]+)[ \t]*:(?:[ \t]|$)/u.exec(text)?.groups?.["name"];
    const key = name === undefined ? undefined : editorKey(name);
    if (index === 0 || name === undefined || key === undefined) return [];
    const next = lines.findIndex((one, at) => at > index && !/^[ \t]/u.test(one));
    return [{ key, name, line: index + 1, lines: (next < 0 ? lines.length : next) - index }];
  });
}

function checked(
  original: string,
  edit: SuggestedEdit,
  key: EditorKey,
  value: string | undefined,
): SuggestedEdit | undefined {
  const before = readFrontMatter(ANYWHERE, original).value.editor;
  const { value: after } = readFrontMatter(ANYWHERE, edited(original, edit));
  if (after.editor[key]?.value !== value) return undefined;
  const others = (editor: typeof before): string =>
    JSON.stringify(
      Object.entries(editor)
        .map(([name, one]) => (name === key ? "" : `${name}=${one.value}`))
        .filter(Boolean)
        .toSorted(),
    );
  return others(before) === others(after.editor) ? edit : undefined;
}

/** The reading names the file in its messages, which nobody sees here. */
const ANYWHERE = seedPath("article.txt");
