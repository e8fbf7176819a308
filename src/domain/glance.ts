/** The state of an archive after a build, as it is told in a terminal: counts, a few names, and what changed. Plain data, to be sent between processes. */
export interface Glance {
  readonly published: number;
  readonly events: number;
  readonly dossiers: number;
  /** What there is to look at, most useful first; kinds of which there is none are left out. */
  readonly matters: readonly AmountOfMatters[];
  readonly changes: readonly Change[];
  /** Nothing was ever built before. */
  readonly first: boolean;
}

export interface AmountOfMatters {
  /** Of the section of the atelier, the same from build to build. */
  readonly id: string;
  readonly amount: number;
  /** « articles sans date ». */
  readonly label: string;
  /** The first files, as they are named. */
  readonly files: readonly string[];
}

/** « 2 articles ajoutés », the first of them with their public paths, and how many there are in all. */
export interface Change {
  readonly label: string;
  readonly amount: number;
  readonly shown: readonly { readonly name: string; readonly path: string | null }[];
}
