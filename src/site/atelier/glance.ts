import type { Glance } from "../../domain/glance.ts";
import type { SiteContext } from "../context.ts";
import { changesTold } from "./changes-told.ts";
import type { Findings } from "./findings.ts";
import { shownPath } from "./remedies.ts";
import type { Reviewed } from "./review.ts";

/** Files named beside a count. */
const NAMED = 3;

/** The same review in a few lines, for a terminal. */
export function glance(findings: Findings, reviewed: readonly Reviewed[], site: SiteContext): Glance {
  const { archive, changes } = findings;
  return {
    published: archive.counts.published,
    events: archive.events.length,
    dossiers: archive.dossiers.length,
    matters: reviewed.map(({ section, matters }) => ({
      id: section.id,
      amount: matters.length,
      label: matters.length > 1 ? section.many : section.one,
      files: [...new Set(matters.slice(0, NAMED).map(({ file }) => shownPath(file, findings)))].filter(
        (file) => file !== "",
      ),
    })),
    changes: changesTold(findings, site),
    first: changes.first,
  };
}
