import type { VNode } from "preact";
import type { ChronicleDayView } from "../../src/site/comparison-views.ts";
import { Chronicle } from "./chronicle.tsx";
import { Section } from "./section.tsx";

/** What articles recall from before, or announce for after; nothing where there is none. */
export function OtherDates(props: { readonly days: readonly ChronicleDayView[]; readonly of: string }): VNode | null {
  if (props.days.length === 0) return null;
  return (
    <Section
      id="autres-dates"
      title="Autres dates"
      intro={`Ce que les articles rappellent d’avant ${props.of}, ou annoncent pour après.`}
    >
      <Chronicle days={props.days} />
    </Section>
  );
}
