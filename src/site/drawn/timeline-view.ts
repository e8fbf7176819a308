import type { Status } from "../views.ts";

/** A drawing with everything placed, in the units of its `viewBox`; a template only writes it out. */
export interface DrawnTimeline {
  readonly width: number;
  readonly height: number;
  /** Rules: `axis` the two lanes stand on, `grid` between the steps. */
  readonly rules: readonly {
    readonly kind: "axis" | "grid";
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
  /** What is set beside the things themselves: `tick` of the calendar, `lane` over a lane, `date` under an article, `skip` over days left out. */
  readonly labels: readonly DrawnText[];
  readonly told: readonly DrawnTold[];
  readonly spans: readonly DrawnSpan[];
  readonly pieces: readonly DrawnPiece[];
  /** Articles too many for letters: how many stand in a place. */
  readonly heaps: readonly DrawnHeap[];
  /** Path data of the lines from an article to what it tells of. */
  readonly links: readonly string[];
}

export interface DrawnText {
  readonly kind: "tick" | "lane" | "date" | "skip";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A day on which something happened: a link to it in the chronicle. `area` is what may be pressed. */
export interface DrawnTold {
  readonly href: string;
  /** « Le 12 septembre 2023 : 4 passages ». */
  readonly name: string;
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  readonly area: DrawnArea;
  readonly lines: readonly DrawnLine[];
  readonly middle: boolean;
  /** Between which places the day lies where it is in doubt, on the line of the sign. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

export interface DrawnArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that happened between two days: a dotted frame, never a sign. */
export interface DrawnSpan {
  readonly href: string;
  readonly name: string;
  readonly frame: DrawnArea;
  readonly area: DrawnArea;
  readonly lines: readonly DrawnLine[];
  readonly middle: boolean;
}

export interface DrawnPiece {
  readonly href: string;
  readonly name: string;
  readonly letter: string;
  readonly implied: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly window: { readonly from: number; readonly to: number; readonly y: number } | null;
}

export interface DrawnHeap {
  readonly amount: string;
  readonly x: number;
  readonly y: number;
}

/** Two lanes over one calendar. `tall` is for narrow screens, null where it would be longer than the chronicle it stands for. */
export interface TimelineView {
  readonly title: string;
  readonly description: string;
  readonly wide: DrawnTimeline;
  readonly tall: DrawnTimeline | null;
  readonly caption: string;
  /** Leads to the chronicle where it stands on another page. */
  readonly chronicle: string | null;
}
