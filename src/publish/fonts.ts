import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Effects } from "../effects.ts";

/** A font of the site: what is taken of which file of a package, and under what name it is published. */
interface Face {
  readonly name: string;
  readonly package: string;
  /** Inner part of the file's name: `newsreader-latin-opsz-normal.woff2`. */
  readonly family: string;
  readonly style: "opsz-normal" | "opsz-italic" | "wght-normal";
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const NEWSREADER = { package: "@fontsource-variable/newsreader", family: "newsreader" };
const FRANKLIN = { package: "@fontsource-variable/libre-franklin", family: "libre-franklin" };

/** Optical sizes: 16 for text that is read, 60 for titles. */
const FACES: readonly Face[] = [
  { name: "newsreader-text", ...NEWSREADER, style: "opsz-normal", axes: { opsz: 16, wght: { min: 400, max: 700 } } },
  { name: "newsreader-italic", ...NEWSREADER, style: "opsz-italic", axes: { opsz: 16, wght: 400 } },
  { name: "newsreader-display", ...NEWSREADER, style: "opsz-normal", axes: { opsz: 60, wght: 520 } },
  { name: "franklin", ...FRANKLIN, style: "wght-normal", axes: { wght: { min: 400, max: 700 } } },
];

/** What French is written with, and the signs of the site: the file that every page loads. */
const FRENCH = characters([
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]);
/** The other letters of Latin scripts: a second file, which a browser fetches only for a page that holds one. The style sheet names the same ranges. */
const OTHER_LATIN = characters([
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x177],
  [0x179, 0x24f],
  [0x1e00, 0x1eff],
]);

/** Of the library and the way it is called: a change of either makes the fonts anew. */
const RECIPE = "subset-font 2.9.0, 1";

/** Writes the fonts to `assets/fonts/` of the staging folder, made from the packages' files and kept in the cache. Same bytes every time. */
export async function writeFonts(staging: string, effects: Pick<Effects, "files" | "cacheFolder">): Promise<void> {
  for (const face of FACES) {
    for (const [script, suffix, text] of [
      ["latin", "", FRENCH],
      ["latin-ext", "-ext", OTHER_LATIN],
    ] as const) {
      const file = `${face.package}/files/${face.family}-${script}-${face.style}.woff2`;
      const source = await effects.files.read(fileURLToPath(import.meta.resolve(file)));
      const font = await cached(source, text, face.axes, effects);
      await effects.files.write(join(staging, "assets/fonts", `${face.name}${suffix}.woff2`), font);
    }
  }
}

/** The subset from the cache, where it is whole; else made, and kept if the cache can be written. */
async function cached(
  source: Uint8Array,
  text: string,
  axes: Face["axes"],
  { files, cacheFolder }: Pick<Effects, "files" | "cacheFolder">,
): Promise<Uint8Array> {
  const key = createHash("sha256")
    .update(source)
    .update(text)
    .update(JSON.stringify(axes))
    .update(RECIPE)
    .digest("hex");
  const path = cacheFolder === undefined ? undefined : join(cacheFolder, "fonts", key);
  const kept = path === undefined ? undefined : opened(await readOrNothing(path, files));
  if (kept !== undefined) return kept;
  const { default: subsetFont } = await import("subset-font");
  const made = await subsetFont(Buffer.from(source), text, { targetFormat: "woff2", variationAxes: axes });
  if (path !== undefined) await keep(path, made, files);
  return made;
}

/** A kept font is its own SHA-256 and its bytes; undefined for anything else: cut short, half written, foreign. */
function opened(kept: Uint8Array | undefined): Uint8Array | undefined {
  if (kept === undefined || kept.length <= DIGEST_BYTES) return undefined;
  const font = kept.subarray(DIGEST_BYTES);
  return Buffer.from(kept.subarray(0, DIGEST_BYTES)).equals(digest(font)) ? font : undefined;
}

const DIGEST_BYTES = 32;

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

async function readOrNothing(path: string, files: Effects["files"]): Promise<Uint8Array | undefined> {
  try {
    return await files.readIfThere(path);
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written costs time and nothing else. Two builds may keep the same font at once: what is read is checked. */
async function keep(path: string, font: Uint8Array, files: Effects["files"]): Promise<void> {
  try {
    await files.write(path, Buffer.concat([digest(font), font]));
  } catch {
    return;
  }
}

function characters(ranges: readonly (readonly [from: number, to: number])[]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join("");
}
