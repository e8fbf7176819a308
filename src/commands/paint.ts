import { styleText } from "node:util";

/** What a stretch of the explanation is: a heading, a value by the way it is held, what was rejected, or what only locates. */
export type Tone = "heading" | "stated" | "implied" | "disputed" | "unknown" | "rejected" | "place";

/** Gives a stretch of text its colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** The colours of a terminal. The word always says what the colour does: nothing is lost without it. */
const STYLES = {
  heading: ["bold", "cyan"],
  stated: ["bold"],
  implied: ["yellow"],
  disputed: ["red"],
  unknown: ["dim"],
  rejected: ["dim"],
  place: ["dim"],
} as const satisfies Readonly<Record<Tone, readonly string[]>>;

/** Paints for a terminal, or not at all: a file or a program gets not one escape. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  // Whether the stream takes colours was asked already: `Effects` answers for it.
  return (tone, text) => (text === "" ? "" : styleText([...STYLES[tone]], text, { validateStream: false }));
}
