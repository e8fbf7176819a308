/** Families of quotation marks; an opening mark is closed by one of its own family. */
export type MarkFamily = "guillemets" | "single-guillemets" | "curly" | "straight";

/** Where a mark stands: the text of one paragraph, the place, and the innermost open mark of the same family. */
export interface MarkPlace {
  readonly text: string;
  readonly at: number;
  readonly open: string | undefined;
  /** True when the paragraph before was left with this family open. */
  readonly reopens: boolean;
  /** Place of the last mark of the same sign in the paragraph. */
  readonly last: number;
}

/** A family of quotation marks: its signs, and what one of them does where it stands (nothing: it is no quotation mark). */
export interface MarkRule {
  readonly id: string;
  readonly family: MarkFamily;
  readonly signs: readonly string[];
  readonly acts: (place: MarkPlace) => "opens" | "closes" | undefined;
  /** A text, then the quotations it holds, marks included. */
  readonly examples: readonly (readonly [text: string, ...found: string[]])[];
  readonly nearMisses: readonly string[];
}

/** True where a mark has a blank, an opening sign or nothing before it. */
export function startsPassage({ text, at }: MarkPlace): boolean {
  const before = text.charAt(at - 1);
  return before === "" || /[\s([{'«“‹/–—-]/u.test(before);
}

/** True where a mark has a blank, a stop, a closing sign or nothing behind it. */
export function endsPassage({ text, at }: MarkPlace): boolean {
  const after = text.charAt(at + 1);
  return after === "" || /[\s)\]}.,;:!?…»”›/–—-]/u.test(after);
}

/** True where a mark has a blank or the paragraph's edge on both sides. */
export function standsFree({ text, at }: MarkPlace): boolean {
  return /^\s?$/u.test(text.charAt(at - 1)) && /^\s?$/u.test(text.charAt(at + 1));
}
