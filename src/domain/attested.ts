import type { Evidence, Passages } from "./evidence.ts";

/** How the archive knows a value. Implied is never shown as stated; a disagreement is never settled by a pick. */
export type Attested<T> = Stated<T> | Implied<T> | Disputed<T> | Unknown;

/** The value stands in the article's text, or the editor wrote it in the front matter. */
export interface Stated<T> {
  readonly status: "stated";
  readonly value: T;
  readonly by: "text" | "editor";
  readonly evidence: Passages;
}

/** The editor wrote the value in archive.yaml: no passage of an article holds it, `setting` is where it stands. */
export interface Decided<T> {
  readonly status: "stated";
  readonly value: T;
  readonly by: "editor";
  readonly evidence: readonly [];
  readonly setting: SettingPlace;
}

/** A line of archive.yaml, counted from 1. */
interface SettingPlace {
  readonly file: "archive.yaml";
  readonly line: number;
}

/** What titles an event or a dossier: words of its articles, or of archive.yaml. */
export type GroupTitle = Attested<string> | Decided<string>;

/** The value follows from passages; `because` says how, in French. `within`: what the text does state, of which `value` is a narrower reading. */
export interface Implied<T> {
  readonly status: "implied";
  readonly value: T;
  readonly because: string;
  /** Empty only where what proves the value is no passage of a text: the name of the file. */
  readonly evidence: readonly Evidence[];
  readonly within?: Candidate<T>;
}

/** Passages oppose one another; all are kept. */
export interface Disputed<T> {
  readonly status: "disputed";
  readonly candidates: readonly [Candidate<T>, Candidate<T>, ...Candidate<T>[]];
}

/** Nothing proves a value; `because` says, in French, what was looked for. */
export interface Unknown {
  readonly status: "unknown";
  readonly because: string;
}

export interface Candidate<T> {
  readonly value: T;
  readonly evidence: Passages;
}

/** A value that the article's own words state. */
export function stated<T>(value: T, evidence: Passages, by: "text" | "editor" = "text"): Stated<T> {
  return { status: "stated", value, by, evidence };
}

/** A value that the editor wrote on a line of archive.yaml. */
export function decided<T>(value: T, line: number): Decided<T> {
  return { status: "stated", value, by: "editor", evidence: [], setting: { file: "archive.yaml", line } };
}

/** A value that follows from passages. Throws RangeError without a reason. */
export function implied<T>(
  value: T,
  proof: { readonly because: string; readonly evidence: readonly Evidence[]; readonly within?: Candidate<T> },
): Implied<T> {
  return {
    status: "implied",
    value,
    because: reason(proof.because),
    evidence: proof.evidence,
    ...(proof.within === undefined ? {} : { within: proof.within }),
  };
}

/** Two or more values that oppose one another. */
export function disputed<T>(candidates: readonly [Candidate<T>, Candidate<T>, ...Candidate<T>[]]): Disputed<T> {
  return { status: "disputed", candidates };
}

/** No value, and why. Throws RangeError without a reason. */
export function unknown(because: string): Unknown {
  return { status: "unknown", because: reason(because) };
}

/** The value where the archive holds exactly one (stated or implied), else undefined. Nobody takes the first of a dispute. */
export function settled<T>(known: Attested<T> | Decided<T>): T | undefined {
  return known.status === "stated" || known.status === "implied" ? known.value : undefined;
}

/** Every passage the value rests on, in the order they were given. */
export function passagesOf<T>(known: Attested<T> | Decided<T>): readonly Evidence[] {
  switch (known.status) {
    case "stated":
      return known.evidence;
    case "implied":
      return [...known.evidence, ...(known.within?.evidence ?? [])];
    case "disputed":
      return known.candidates.flatMap((candidate) => candidate.evidence);
    case "unknown":
      return [];
  }
}

/** The same value with every passage put through `change`; used to give passages the address their article was minted. */
export function mapPassages<T>(known: Attested<T>, change: (passage: Evidence) => Evidence): Attested<T> {
  const all = ([first, ...rest]: Passages): Passages => [change(first), ...rest.map(change)];
  const candidate = (one: Candidate<T>): Candidate<T> => ({ value: one.value, evidence: all(one.evidence) });
  switch (known.status) {
    case "stated":
      return { ...known, evidence: all(known.evidence) };
    case "implied":
      return {
        ...known,
        evidence: known.evidence.map(change),
        ...(known.within === undefined ? {} : { within: candidate(known.within) }),
      };
    case "disputed": {
      const [first, second, ...rest] = known.candidates;
      return { ...known, candidates: [candidate(first), candidate(second), ...rest.map(candidate)] };
    }
    case "unknown":
      return known;
  }
}

function reason(text: string): string {
  if (text.trim() === "") throw new RangeError("a value that is not stated needs its reason");
  return text;
}
