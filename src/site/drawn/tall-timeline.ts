import { linksOf, round, type Placed } from "./timeline-lanes.ts";
import type { PlannedPiece, PlannedSpan, PlannedUnit, TimelinePlan } from "./timeline-plan.ts";
import type { DrawnHeap, DrawnPiece, DrawnSpan, DrawnText, DrawnTimeline, DrawnTold } from "./timeline-view.ts";
import type { TimelineWords } from "./timeline-words.ts";
import { tickLabel } from "./unit-label.ts";

const WIDTH = 350;
const SIZE = 15.5;
const LINE = 18;
const LINES_MOST = 3;
const SIGN_X = 24;
const TEXT_X = 46;
const TEXT_WIDTH = 176;
const PLATE = 28;
const PLATE_X = 312;
const PLATES_MOST = 3;
const TOP = 22;
const ROW_LEAST = 58;
/** Rows that still make a picture on a telephone: four screens. Longer, it would be a second chronicle. */
const ROWS_MOST = 24;
/** Days left out between two rows before they are said. */
const SKIPPED_LEAST = 1;

interface Row {
  readonly index: number;
  readonly told: PlannedUnit | null;
  readonly span: PlannedSpan | null;
  readonly pieces: readonly PlannedPiece[];
}

/** The story from top to bottom, for a narrow screen: only the steps that hold something. Null where they are too many. */
export function tallTimeline(plan: TimelinePlan, words: TimelineWords): DrawnTimeline | null {
  const rows = rowsOf(plan);
  if (rows.length > ROWS_MOST) return null;
  const labels: DrawnText[] = [
    { kind: "lane", text: "CE QUI S’EST PASSÉ", x: 0, y: 12, anchor: "start" },
    { kind: "lane", text: "ÉCRIT", x: WIDTH, y: 12, anchor: "end" },
  ];
  const told: DrawnTold[] = [];
  const spans: DrawnSpan[] = [];
  const heaps: DrawnHeap[] = [];
  const plates: { of: PlannedPiece; drawn: DrawnPiece }[] = [];
  const rules: DrawnTimeline["rules"][number][] = [];
  const places = new Map<PlannedUnit | PlannedSpan, Placed>();
  let y = TOP;
  for (const [position, row] of rows.entries()) {
    rules.push({ kind: position === 0 ? "axis" : "grid", x1: 0, x2: WIDTH, y1: y, y2: y });
    const of = row.told ?? row.span;
    const lines = of === null ? [] : (words.label(of, { width: TEXT_WIDTH, size: SIZE, most: LINES_MOST }) ?? []);
    const stacked = row.pieces.length > PLATES_MOST ? 1 : row.pieces.length;
    const height = Math.max(ROW_LEAST, 40 + lines.length * LINE, 16 + stacked * (PLATE + 4));
    const middle = y + height / 2;
    const first = middle - (lines.length * LINE) / 2;
    labels.push({ kind: "tick", text: rowLabel(row, plan), x: TEXT_X, y: first + 4, anchor: "start" });
    const drawnLines = lines.map((text, index) => ({ text, x: TEXT_X, y: first + 4 + (index + 1) * LINE }));
    const area = { x: 0, y, width: TEXT_X + TEXT_WIDTH, height };
    if (row.told !== null) {
      told.push({
        ...words.told(row.told),
        status: row.told.status,
        x: SIGN_X,
        y: middle,
        area,
        lines: drawnLines,
        middle: false,
        window: null,
      });
      places.set(row.told, { x: TEXT_X + TEXT_WIDTH + 4, y: middle });
    } else if (row.span !== null) {
      const frame = { x: SIGN_X - 10, y: y + 8, width: 20, height: height - 16 };
      spans.push({ ...words.span(row.span), frame, area, lines: drawnLines, middle: false });
      places.set(row.span, { x: TEXT_X + TEXT_WIDTH + 4, y: middle });
    }
    if (row.pieces.length > PLATES_MOST) {
      heaps.push({ amount: String(row.pieces.length), x: PLATE_X + PLATE / 2, y: middle });
    } else {
      const top = middle - (row.pieces.length * (PLATE + 4) - 4) / 2;
      for (const [index, piece] of row.pieces.entries()) {
        const plate = { x: PLATE_X, y: top + index * (PLATE + 4), size: PLATE };
        plates.push({ of: piece, drawn: { ...words.piece(piece), implied: piece.implied, ...plate, window: null } });
      }
    }
    y += height;
    const next = rows[position + 1];
    const skipped = next === undefined ? 0 : next.index - row.index - 1;
    if (skipped >= SKIPPED_LEAST) {
      labels.push({ kind: "skip", text: "⋮", x: SIGN_X, y: y + 12, anchor: "middle" });
      y += 16;
    }
  }
  return {
    width: WIDTH,
    height: y + 2,
    rules: [...rules, { kind: "axis", x1: 0, x2: WIDTH, y1: y, y2: y }],
    labels,
    told,
    spans,
    pieces: plates.map(({ drawn }) => drawn),
    heaps,
    links: words.links
      ? linksOf(
          plan,
          places,
          plates.map(({ of, drawn }) => ({ of, from: { x: drawn.x - 2, y: drawn.y + drawn.size / 2 } })),
          leftwards,
        )
      : [],
  };
}

/** Steps in order; what happened between two days stands at its first, a row of its own. */
function rowsOf(plan: TimelinePlan): readonly Row[] {
  const told = new Map(plan.told.map((unit) => [unit.index, unit]));
  const indexes = new Set([...told.keys(), ...plan.pieces.map(({ index }) => index)]);
  const steps = [...indexes].map((index): Row => {
    const pieces = plan.pieces.filter((piece) => piece.index === index);
    return { index, told: told.get(index) ?? null, span: null, pieces };
  });
  const spans = plan.spans.map((span): Row => ({ index: Math.floor(span.from), told: null, span, pieces: [] }));
  return [...spans, ...steps].toSorted((a, b) => a.index - b.index);
}

function rowLabel(row: Row, plan: TimelinePlan): string {
  const label = (index: number): string => {
    const unit = plan.units[index];
    return unit === undefined ? "" : tickLabel(unit, plan.grain, undefined);
  };
  if (row.span === null) return label(row.index);
  return `${label(row.index)} – ${label(Math.min(plan.units.length - 1, Math.floor(row.span.to)))}`;
}

/** Out of a plate to the left, to the end of the words. */
function leftwards(from: Placed, to: Placed): string {
  const bend = (from.x - to.x) * 0.45;
  const ends = [from.x, from.y, from.x - bend, from.y, to.x + bend, to.y, to.x, to.y].map(round);
  return `M${ends.slice(0, 2).join(" ")}C${ends.slice(2).join(" ")}`;
}
