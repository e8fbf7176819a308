import type { Sentence } from "./grammar/sentence.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import type { Voice } from "./grammar/voice.ts";

/** How a voice is brought in: before its verb, behind it, after « selon », quoted by another, told something, only named. */
export type Manner = "subject" | "inversion" | "according" | "cited" | "told" | "named";

/** A voice that a sentence brings in, with the tokens `from`–`to` that show it. */
export interface Attribution {
  readonly voice: Voice;
  readonly manner: Manner;
  readonly from: number;
  readonly to: number;
  readonly verb: VerbGroup | undefined;
}

/** One way in which a French sentence names its sources. */
export interface SentenceRule {
  readonly id: string;
  /** The cues (`CUE`) of which a sentence needs one: in any other the rule finds nothing. */
  readonly cues: number;
  readonly find: (sentence: Sentence) => readonly Attribution[];
  readonly examples: readonly SourceExample[];
  readonly nearMisses: readonly string[];
}

/** What a rule finds in a sentence, which is looked at only if it has the cues. */
export function foundBy(rule: Pick<SentenceRule, "cues" | "find">, sentence: Sentence): readonly Attribution[] {
  return (sentence.cues & rule.cues) === 0 ? NOTHING : rule.find(sentence);
}

const NOTHING: readonly Attribution[] = [];

/** A text, then what the rule finds in it: role, name as written, canonical name, three by three. */
export type SourceExample = readonly [
  text: string,
  ...found: (readonly [role: string, name: string, canonical: string])[],
];

/** A line that stands apart from the text: the place it has in the file decides what it may be. */
export interface Line {
  readonly text: string;
  /** Place of its first unit in the folded text. */
  readonly start: number;
  readonly place: "head" | "body" | "tail" | "caption" | "aside";
}

/** A name in a line, from–to counted from the line's beginning. */
export interface LineNaming {
  readonly role: "publisher" | "author" | "credit" | "photo";
  readonly from: number;
  readonly to: number;
  readonly canonical: string;
  /** Nothing but a name: somebody signs, unless the article speaks of them. */
  readonly alone?: true;
}

/** One way in which a line names who wrote, who is credited, whose picture it is. */
export interface LineRule {
  readonly id: string;
  readonly places: readonly Line["place"][];
  readonly find: (line: Line) => readonly LineNaming[];
  readonly examples: readonly SourceExample[];
  readonly nearMisses: readonly string[];
}
