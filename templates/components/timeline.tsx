import type { VNode } from "preact";
import type {
  DrawnPiece,
  DrawnSpan,
  DrawnTimeline,
  DrawnTold,
  TimelineView,
} from "../../src/site/drawn/timeline-view.ts";

const DOT_RADIUS = 7;

/** What happened, over when it was written. Two drawings, of which the style sheet shows the one that fits; the chronicle is the text. */
export function Timeline({ timeline }: { readonly timeline: TimelineView }): VNode {
  return (
    <figure class="timeline">
      <Drawing drawn={timeline.wide} shape="wide" timeline={timeline} />
      {timeline.tall === null ? null : <Drawing drawn={timeline.tall} shape="tall" timeline={timeline} />}
      <figcaption>
        {timeline.caption}
        {timeline.chronicle === null ? null : (
          <>
            {" "}
            Tout ce que montre la frise est écrit, jour par jour, dans <a href={timeline.chronicle}>la chronique</a>.
          </>
        )}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  readonly drawn: DrawnTimeline;
  readonly shape: "wide" | "tall";
  readonly timeline: TimelineView;
}

function Drawing({ drawn, shape, timeline }: DrawingProps): VNode {
  const alone = shape === "wide" && timeline.tall === null ? " timeline__drawing--alone" : "";
  return (
    <svg
      class={`timeline__drawing timeline__drawing--${shape}${alone}`}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="group"
      aria-labelledby={`frise-${shape}-titre`}
      aria-describedby={`frise-${shape}-texte`}
    >
      <title id={`frise-${shape}-titre`}>{timeline.title}</title>
      <desc id={`frise-${shape}-texte`}>{timeline.description}</desc>
      <g aria-hidden="true">
        {drawn.rules.map((rule) => (
          <line class={`timeline__${rule.kind}`} x1={rule.x1} y1={rule.y1} x2={rule.x2} y2={rule.y2} />
        ))}
        {drawn.links.map((path) => (
          <path class="timeline__link" d={path} />
        ))}
        {drawn.labels.map((label) => (
          <text class={`timeline__${label.kind}`} x={label.x} y={label.y} text-anchor={label.anchor}>
            {label.text}
          </text>
        ))}
      </g>
      {drawn.spans.map((span) => (
        <Span span={span} />
      ))}
      {drawn.told.map((told) => (
        <Told told={told} />
      ))}
      {drawn.pieces.map((piece) => (
        <Plate piece={piece} />
      ))}
      {drawn.heaps.map((heap) => (
        <text class="timeline__heap" x={heap.x} y={heap.y} text-anchor="middle" dominant-baseline="central">
          {heap.amount}
        </text>
      ))}
    </svg>
  );
}

function Told({ told }: { readonly told: DrawnTold }): VNode {
  return (
    <a class="timeline__told" href={told.href} aria-label={accessibleName(told)}>
      <rect class="timeline__area" {...told.area} />
      {told.window === null ? null : (
        <line class="timeline__window" x1={told.window.from} x2={told.window.to} y1={told.y} y2={told.y} />
      )}
      <Sign told={told} />
      <Lines lines={told.lines} middle={told.middle} />
    </a>
  );
}

/** The words that are seen, then the day and how much is told of it. */
function accessibleName({ lines, name }: DrawnTold | DrawnSpan): string {
  return [...lines.map(({ text }) => text), name].join(" ");
}

/** Full, half, ≠: the signs of the marks, drawn. */
function Sign({ told: { status, x, y } }: { readonly told: DrawnTold }): VNode {
  if (status === "disputed") {
    return (
      <text class="timeline__disputed" x={x} y={y} text-anchor="middle" dominant-baseline="central">
        ≠
      </text>
    );
  }
  return (
    <>
      <circle class={`timeline__sign timeline__sign--${status}`} cx={x} cy={y} r={DOT_RADIUS} />
      {status === "implied" ? (
        <path
          class="timeline__half"
          d={`M${x} ${y - DOT_RADIUS}a${DOT_RADIUS} ${DOT_RADIUS} 0 0 0 0 ${DOT_RADIUS * 2}z`}
        />
      ) : null}
    </>
  );
}

function Span({ span }: { readonly span: DrawnSpan }): VNode {
  return (
    <a class="timeline__told" href={span.href} aria-label={accessibleName(span)}>
      <rect class="timeline__area" {...span.area} />
      <rect class="timeline__frame" {...span.frame} />
      <Lines lines={span.lines} middle={span.middle} />
    </a>
  );
}

function Lines({ lines, middle }: { readonly lines: DrawnTold["lines"]; readonly middle: boolean }): VNode {
  return (
    <>
      {lines.map((line) => (
        <>
          <text class="timeline__words" x={line.x} y={line.y} text-anchor={middle ? "middle" : "start"}>
            {line.text}
          </text>{" "}
        </>
      ))}
    </>
  );
}

function Plate({ piece }: { readonly piece: DrawnPiece }): VNode {
  return (
    <a
      class={`timeline__piece${piece.implied ? " timeline__piece--implied" : ""}`}
      href={piece.href}
      aria-label={piece.name}
    >
      {piece.window === null ? null : (
        <line
          class="timeline__window"
          x1={piece.window.from}
          x2={piece.window.to}
          y1={piece.window.y}
          y2={piece.window.y}
        />
      )}
      <rect x={piece.x} y={piece.y} width={piece.size} height={piece.size} />
      <text
        x={piece.x + piece.size / 2}
        y={piece.y + piece.size / 2}
        text-anchor="middle"
        dominant-baseline="central"
        font-size={Math.min(16, piece.size * (piece.letter.length > 1 ? 0.42 : 0.55))}
      >
        {piece.letter}
      </text>
    </a>
  );
}
