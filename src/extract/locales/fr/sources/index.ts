import { accordingTo } from "./according-to.ts";
import { agencyNamed } from "./agency-named.ts";
import { bracketedCredit } from "./bracketed-credit.ts";
import { byline } from "./byline.ts";
import { cited } from "./cited.ts";
import { creditLine } from "./credit-line.ts";
import { gerund } from "./gerund.ts";
import { gluedCredit } from "./glued-credit.ts";
import { paperOf } from "./paper-of.ts";
import { photoCredit } from "./photo-credit.ts";
import { publisherLine } from "./publisher-line.ts";
import { saidAt } from "./said-at.ts";
import type { LineRule, SentenceRule } from "./source-rule.ts";
import { subjectVerb } from "./subject-verb.ts";
import { toldTo } from "./told-to.ts";
import { unnamedOrigin } from "./unnamed-origin.ts";
import { verbSubject } from "./verb-subject.ts";

/** Lines that stand apart. What one of them names, no later rule names again: a byline with « avec » before a plain credit. */
export const LINE_RULES: readonly LineRule[] = [
  gluedCredit,
  photoCredit,
  publisherLine,
  byline,
  creditLine,
  bracketedCredit,
];

/**
 * Ways in which a sentence brings in a source. What is put into somebody's mouth comes first, since its passage shows the
 * verb as well; an agency that is merely named comes last.
 */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  accordingTo,
  unnamedOrigin,
  saidAt,
  verbSubject,
  subjectVerb,
  gerund,
  cited,
  paperOf,
  toldTo,
  agencyNamed,
];
