import { below, shuffled } from "../random.ts";

/** A file of a folder that people keep: `key` is the text it began as, which outlives its name and its words. */
export interface KeptFile {
  readonly key: string;
  readonly path: string;
  readonly text: string;
  /** It was taken out of the folder; it may come back as it was. */
  readonly removed: boolean;
}

/** What may happen to a folder between two builds. `copies` counts copies ever made, so that no two have one name. */
export type Change = (files: readonly KeptFile[], random: () => number) => readonly KeptFile[];

/** Everything that happens to a kept folder but new articles, by name. Each keeps a file to one change at a time: renamed or mended. */
export const CHANGES: Readonly<Record<string, Change>> = {
  rename: someOf(4, (file) => (isCopy(file) ? file : { ...file, path: `rangé/${file.path.replaceAll("/", "_")}` })),
  typo: someOf(4, (file) => ({ ...file, text: file.text.replace(/(?<=\p{L}{5})\p{L}(?=\p{L})/u, "") })),
  paragraph: someOf(4, (file) => ({
    ...file,
    text: `${file.text.trimEnd()}\n\nCe texte a été complété par la rédaction.\n`,
  })),
  title: someOf(4, (file) => retitled(file, "Titre corrigé")),
  retitleAll: (files) => files.map((file) => (file.removed ? file : retitled(file, "Autrement dit"))),
  remove: someOf(5, (file) => ({ ...file, removed: true })),
  bringBack: (files, random) =>
    files.map((file) => (file.removed && random() < 0.5 ? { ...file, removed: false } : file)),
  copy: (files, random) => {
    const original = shuffled(
      files.filter((file) => !file.removed && !isCopy(file)),
      random,
    )[0];
    if (original === undefined) return files;
    const number = files.filter(isCopy).length + 1;
    return [
      ...files,
      { ...original, key: `copy ${number}`, path: `copie-${number}-${original.path.replaceAll("/", "_")}` },
    ];
  },
  swap: (files, random) => {
    const [one, other] = shuffled(
      files.filter((file) => !file.removed && !isCopy(file)),
      random,
    );
    if (one === undefined || other === undefined) return files;
    return files.map((file) =>
      file.key === one.key
        ? { ...file, path: other.path }
        : file.key === other.key
          ? { ...file, path: one.path }
          : file,
    );
  },
};

/** The folder as it would be had nothing happened but the arrival of all its articles; in the steps a person can take, one build each. */
export const UNDOING: readonly ((
  files: readonly KeptFile[],
  first: ReadonlyMap<string, KeptFile>,
) => readonly KeptFile[])[] = [
  (files) => files.map((file) => ({ ...file, removed: false })),
  (files, first) => files.map((file) => ({ ...file, text: first.get(file.key)?.text ?? file.text })),
  (files, first) => files.map((file) => ({ ...file, path: first.get(file.key)?.path ?? file.path })),
  (files) => files.filter((file) => !isCopy(file)),
];

/** How many new articles come at once: one or a handful, at times many. */
export function portion(random: () => number): number {
  return random() < 0.2 ? 10 + below(random, 30) : 1 + below(random, 8);
}

function someOf(most: number, change: (file: KeptFile) => KeptFile): Change {
  return (files, random) => {
    const there = files.filter((file) => !file.removed).map(({ key }) => key);
    const chosen = new Set(shuffled(there, random).slice(0, 1 + below(random, most)));
    return files.map((file) => (chosen.has(file.key) ? change(file) : file));
  };
}

function isCopy({ key }: KeptFile): boolean {
  return key.startsWith("copy ");
}

/** As if another reading of the text gave it another title. */
function retitled(file: KeptFile, words: string): KeptFile {
  return file.text.startsWith("---")
    ? file
    : { ...file, text: `---\ntitre: ${words} ${file.key.length}\n---\n${file.text}` };
}
