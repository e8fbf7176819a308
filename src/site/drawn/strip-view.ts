import type { DrawnArea } from "./timeline-view.ts";

/** A calendar in bars, placed; a template only writes it out. */
export interface DrawnStrip {
  readonly width: number;
  readonly height: number;
  /** Where the two lanes stand. */
  readonly axis: readonly [told: number, written: number];
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly steps: readonly {
    /** The page of the step, or null where it has none. */
    readonly href: string | null;
    readonly name: string;
    readonly area: DrawnArea;
    readonly told: DrawnArea;
    readonly stated: DrawnArea;
    readonly implied: DrawnArea;
  }[];
}

/** What happened over what was written, step by step, for a wide page and for a narrow one. */
export interface StripView {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly wide: DrawnStrip;
  readonly narrow: DrawnStrip;
}
