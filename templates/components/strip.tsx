import type { VNode } from "preact";
import type { DrawnStrip, StripView } from "../../src/site/drawn/strip-view.ts";

/** Bars over a calendar: what happened above the line, what was written below it; stated dates full, implied ones dashed. */
export function Strip({
  strip,
  explained = false,
}: {
  readonly strip: StripView;
  readonly explained?: boolean;
}): VNode {
  return (
    <figure class="strip">
      <Drawing drawn={strip.wide} strip={strip} shape="wide" />
      <Drawing drawn={strip.narrow} strip={strip} shape="narrow" />
      {explained ? (
        <figcaption>
          Vers le haut, les dates que les articles racontent{"\u202F"}; vers le bas, les articles, à leur date
          d’écriture
          {"\u00A0"}: pleine, indiquée{"\u202F"}; en pointillé, déduite. Chaque colonne mène à sa page.
        </figcaption>
      ) : null}
    </figure>
  );
}

function Drawing(props: {
  readonly drawn: DrawnStrip;
  readonly strip: StripView;
  readonly shape: "wide" | "narrow";
}): VNode {
  const { drawn, strip, shape } = props;
  const id = `${strip.id}-${shape}`;
  return (
    <svg
      class={`strip__drawing strip__drawing--${shape}`}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="group"
      aria-labelledby={`${id}-titre`}
      aria-describedby={`${id}-texte`}
    >
      <title id={`${id}-titre`}>{strip.title}</title>
      <desc id={`${id}-texte`}>{strip.description}</desc>
      <g aria-hidden="true">
        {drawn.axis.map((y) => (
          <line class="strip__axis" x1={0} x2={drawn.width} y1={y} y2={y} />
        ))}
        {drawn.ticks.map((tick) => (
          <text class="strip__tick" x={tick.x} y={tick.y}>
            {tick.text}
          </text>
        ))}
      </g>
      {drawn.steps.map((step) =>
        step.href === null ? (
          <g>
            <title>{step.name}</title>
            <Bars step={step} />
          </g>
        ) : (
          <a class="strip__step" href={step.href} aria-label={step.name}>
            <Bars step={step} />
          </a>
        ),
      )}
    </svg>
  );
}

function Bars({ step }: { readonly step: DrawnStrip["steps"][number] }): VNode {
  return (
    <>
      <rect class="strip__area" {...step.area} />
      {step.told.height === 0 ? null : <rect class="strip__told" {...step.told} />}
      {step.stated.height === 0 ? null : <rect class="strip__stated" {...step.stated} />}
      {step.implied.height === 0 ? null : <rect class="strip__implied" {...step.implied} />}
    </>
  );
}
