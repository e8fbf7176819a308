import { scaleLinear } from "d3-scale";
import { shortDateLabel } from "../french-dates.ts";
import { THIN } from "../french-labels.ts";
import { textWidth } from "./text-width.ts";
import { heapsAndPlates, linksOf, round, type Placed } from "./timeline-lanes.ts";
import type { TimelinePlan, PlannedSpan, PlannedUnit } from "./timeline-plan.ts";
import type { DrawnLine, DrawnSpan, DrawnText, DrawnTimeline, DrawnTold } from "./timeline-view.ts";
import type { TimelineWords } from "./timeline-words.ts";
import { tickLabel } from "./unit-label.ts";

/** Units of the drawing; a column of the site is as wide, so that one is a pixel on a wide screen. */
const WIDTH = 1200;
const SIZE = 15.5;
const LINE = 19;
const LINES_MOST = 4;
/** Least and most width of a label: fifteen letters, and what keeps a sentence from becoming one long line. */
const LABEL_LEAST = 96;
const LABEL_MOST = 168;
const GAP = 10;
const TICK_ROOM = 62;
const AXIS_Y = 28;
const LANE_Y = 48;
const LABELS_Y = 62;
const DOT_RADIUS = 7;
const SPAN_HEIGHT = 26;
const SPAN_ROWS = 3;
const LINKS_HEIGHT = 120;
const BARE_HEIGHT = 44;

interface Label {
  readonly unit: PlannedUnit;
  readonly left: number;
  readonly width: number;
  readonly lines: readonly string[];
}

/** The story from left to right: what happened over the upper rule, when it was written over the lower one. */
export function wideTimeline(plan: TimelinePlan, words: TimelineWords): DrawnTimeline {
  const x = scaleLinear([0, plan.units.length], [0, WIDTH]);
  const column = WIDTH / plan.units.length;
  const labels = placedLabels(plan, words, x, column);
  const lines = Math.max(1, ...labels.map((label) => label.lines.length));
  const bottom = LABELS_Y + lines * LINE;
  const dotY = bottom + 12;
  const told = plan.told.map((unit): DrawnTold => {
    const centre = x(unit.index + 0.5);
    const label = labels.find((one) => one.unit === unit);
    return {
      ...words.told(unit),
      status: unit.status,
      x: centre,
      y: dotY,
      area: { x: x(unit.index), y: AXIS_Y, width: column, height: dotY + 14 - AXIS_Y },
      lines: label === undefined ? [] : stacked(label, bottom),
      middle: true,
      window: unit.window === null ? null : { from: x(unit.window[0] - 0.5), to: x(unit.window[1] + 0.5) },
    };
  });
  const { spans, rows } = placedSpans(plan.spans, words, x, dotY + 20);
  const linked = words.links;
  const lower = dotY + 20 + rows * SPAN_HEIGHT;
  const lane = heapsAndPlates(plan, words, {
    x,
    column,
    top: lower + (linked ? LINKS_HEIGHT : BARE_HEIGHT),
  });
  const axis = lane.bottom + 4;
  const places = new Map<PlannedUnit | PlannedSpan, Placed>([
    ...told.flatMap((one, index): [PlannedUnit, Placed][] => {
      const unit = plan.told[index];
      return unit === undefined ? [] : [[unit, { x: one.x, y: one.y + DOT_RADIUS + 1 }]];
    }),
    ...spans.map(({ of, drawn }): [PlannedSpan, Placed] => [
      of,
      { x: drawn.frame.x + drawn.frame.width / 2, y: drawn.frame.y + drawn.frame.height },
    ]),
  ]);
  return {
    width: WIDTH,
    height: axis + 24,
    rules: [
      ...plan.units.slice(1).map((_, index) => ({
        kind: "grid" as const,
        x1: x(index + 1),
        x2: x(index + 1),
        y1: AXIS_Y,
        y2: axis,
      })),
      { kind: "axis", x1: 0, x2: WIDTH, y1: AXIS_Y, y2: AXIS_Y },
      { kind: "axis", x1: 0, x2: WIDTH, y1: axis, y2: axis },
    ],
    labels: [
      ...ticks(plan, x, column),
      { kind: "lane", text: "CE QUI S’EST PASSÉ", x: 10, y: LANE_Y, anchor: "start" },
      { kind: "lane", text: "QUAND CELA A ÉTÉ ÉCRIT", x: 10, y: lane.top - 12, anchor: "start" },
      ...dates(plan, x, axis + 17),
    ],
    told,
    spans: spans.map(({ drawn }) => drawn),
    pieces: lane.pieces.map(({ drawn }) => drawn),
    heaps: lane.heaps,
    links: linked
      ? linksOf(
          plan,
          places,
          lane.pieces.map(({ of, drawn }) => ({ of, from: { x: drawn.x + drawn.size / 2, y: drawn.y - 2 } })),
          upwards,
        )
      : [],
  };
}

/** Out of a plate upwards, into a sign from below. */
function upwards(from: Placed, to: Placed): string {
  const bend = (from.y - to.y) * 0.56;
  const ends = [from.x, from.y, from.x, from.y - bend, to.x, to.y + bend, to.x, to.y].map(round);
  return `M${ends.slice(0, 2).join(" ")}C${ends.slice(2).join(" ")}`;
}

/** Labels from the day most articles tell of to the least told; one that finds no room beside those placed is left out, its day keeps its sign. */
function placedLabels(
  plan: TimelinePlan,
  words: TimelineWords,
  x: (place: number) => number,
  column: number,
): readonly Label[] {
  const label = (unit: PlannedUnit, most: number): Label | undefined => {
    const lines = words.label(unit, { width: most, size: SIZE, most: LINES_MOST });
    if (lines === undefined) return undefined;
    const width = Math.max(...lines.map((line) => textWidth(line, SIZE)));
    return { unit, left: Math.min(Math.max(x(unit.index + 0.5) - width / 2, 0), WIDTH - width), width, lines };
  };
  const placed: Label[] = [];
  const ranked = plan.told.toSorted(
    (a, b) => b.events.length - a.events.length || b.tellers.length - a.tellers.length || a.index - b.index,
  );
  for (const unit of ranked) {
    const tried = label(unit, Math.min(LABEL_MOST, Math.max(LABEL_LEAST, column - GAP)));
    if (tried !== undefined && placed.every((other) => isApart(tried, other))) placed.push(tried);
  }
  for (const [index, { unit }] of placed.entries()) {
    const wider = label(unit, LABEL_MOST);
    if (wider !== undefined && placed.every((other) => other.unit === unit || isApart(wider, other))) {
      placed[index] = wider;
    }
  }
  return placed;
}

function isApart(one: Label, other: Label): boolean {
  return one.left + one.width + GAP <= other.left || other.left + other.width + GAP <= one.left;
}

/** The lines of a label, the last just over the sign. */
function stacked({ left, width, lines }: Label, bottom: number): readonly DrawnLine[] {
  return lines.map((text, index) => ({
    text,
    x: left + width / 2,
    y: bottom - (lines.length - 1 - index) * LINE - 6,
  }));
}

/** Dotted frames in rows, the shortest first; where the rows are full the chronicle alone tells of it. */
function placedSpans(
  all: readonly PlannedSpan[],
  words: TimelineWords,
  x: (place: number) => number,
  top: number,
): { readonly spans: readonly { readonly of: PlannedSpan; readonly drawn: DrawnSpan }[]; readonly rows: number } {
  const rows: { from: number; to: number }[][] = [];
  const spans: { of: PlannedSpan; drawn: DrawnSpan }[] = [];
  for (const span of all.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
    const from = x(Math.max(0, span.from - 0.5));
    const to = x(span.to + 0.5);
    const free = rows.findIndex((row) => row.every((other) => to + GAP <= other.from || other.to + GAP <= from));
    const row = free >= 0 ? free : rows.length;
    if (row >= SPAN_ROWS) continue;
    rows[row] = [...(rows[row] ?? []), { from, to }];
    const width = Math.min(WIDTH, to) - from;
    const frame = { x: from, y: top + row * SPAN_HEIGHT, width, height: SPAN_HEIGHT - 4 };
    const [line] = words.label(span, { width: width - 16, size: SIZE, most: 1 }) ?? [];
    spans.push({
      of: span,
      drawn: {
        ...words.span(span),
        frame,
        area: { ...frame, y: frame.y - 1, height: frame.height + 2 },
        lines: line === undefined ? [] : [{ text: line, x: from + width / 2, y: frame.y + 16 }],
        middle: true,
      },
    });
  }
  return { spans, rows: rows.length };
}

/** The names of the steps, every so many that they have room. */
function ticks(plan: TimelinePlan, x: (place: number) => number, column: number): readonly DrawnText[] {
  const every = Math.ceil(TICK_ROOM / column);
  return plan.units.flatMap((unit, index): DrawnText[] =>
    index % every === 0
      ? [
          {
            kind: "tick",
            text: tickLabel(unit, plan.grain, plan.units[index - every]),
            x: x(index) + Math.min(10, Math.max(2, column - TICK_ROOM - 18)),
            y: 18,
            anchor: "start",
          },
        ]
      : [],
  );
}

/** Under each place that holds articles, its day; « ? » where none there states it. What has no room is left out: the calendar above says it too. */
function dates(plan: TimelinePlan, x: (place: number) => number, y: number): readonly DrawnText[] {
  const texts: DrawnText[] = [];
  let free = 0;
  for (const index of new Set(plan.pieces.map((piece) => piece.index))) {
    const here = plan.pieces.filter((piece) => piece.index === index);
    const unit = plan.units[index];
    if (unit === undefined || plan.grain !== "day" || here.every(({ window }) => window !== null)) continue;
    const text = `${shortDateLabel(unit.from)}${here.every(({ implied }) => implied) ? `${THIN}?` : ""}`;
    const width = textWidth(text, 13) + GAP;
    const centre = Math.min(Math.max(x(index + 0.5), width / 2), WIDTH - width / 2);
    if (centre - width / 2 < free) continue;
    free = centre + width / 2;
    texts.push({ kind: "date", text, x: centre, y, anchor: "middle" });
  }
  return texts;
}
