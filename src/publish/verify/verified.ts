/** Something wrong in a published site. `message` is French. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What one check looked at, and what it found. */
export interface Verified {
  readonly checked: number;
  readonly problems: readonly Problem[];
}
