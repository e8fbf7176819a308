/**
 * The numbers on which grouping hangs. Figures are B-cubed F1, from `npm run measure` on a set of forty
 * invented articles kept for development (« forty », measure/events), and on the sixteen in tests/fixtures/group (« sixteen », 1 and 1 except where
 * said). The numbers were chosen on these sets, among a hundred or so combinations, and on the five first seeds: the figures
 * say how firm a choice is, not how well it will do on other articles.
 */

/**
 * Cosine damped by days, 0–1: stories whose articles are on average this much alike are one dossier. Forty: 1 here, .97 at .12
 * (a false merge), .96 at .14 (a story cut in two), .95 at .07, .94 at .19.
 */
export const DOSSIER_CUT = 0.13;

/**
 * Same scale, within a dossier and without what the whole dossier shares: articles this much alike tell one event. Forty: .974
 * here, .962 at .14 (false merges), .961 at .18 and .943 at .20 (missed ones).
 */
export const EVENT_CUT = 0.16;

/** Cosine damped by days, 0–1: pairs below it count as strangers. Forty: no change from .02 to .03, a tenth less to link. */
export const EDGE_FLOOR = 0.03;

/** Days after which two articles count half as much alike, when stories are told apart. Forty, dossiers: .96 at 3, 1 at 7 and 14. */
export const HALVING_DAYS = 7;

/** The same, when the events of one story are told apart. Forty, events: no change from 1 to 7. */
export const EVENT_HALVING_DAYS = 2;

/** Days over which articles are compared. From 47 on, the damping alone keeps equal texts out of one dossier. */
export const WINDOW_DAYS = 60;

/**
 * What is left, 0–1, of the likeness of two articles whose openings tell of different days, or name different weekdays. Forty, events: .974 from .4 to .8, .945 at 1, where two of
 * the five first seeds, an arrival on a Tuesday and a visit on a Friday, fall into one event.
 */
export const OTHER_DAYS_TOLD = 0.6;

/**
 * Times that two articles of one story are more alike when their openings tell of one day. Forty, events: .974 here and from 2.5 to 4, .961 at 2.2, .943 at 1.
 * A weekday of one name without a date says nothing: at 1.3 times for it, five pairs of other dossiers fell together wrongly.
 */
export const SAME_DAY_TOLD = 3;

/**
 * Share of a dossier's articles, 0–1, that is added to what a word shared by all keeps (see `same-event.ts`): 0 leaves a large
 * dossier's own words no weight at all, 1 leaves them half. Forty, events: .914 at 0, .943 here, .912 at 1 (false merges).
 */
export const STORY_SHARE = 0.1;

/** Heaviest terms of an article that are compared. Forty: no change from 80 up. Long articles hold some 250. */
export const KEPT_TERMS = 160;

/** Imagined articles behind every archive (see `weigh.ts`). Forty, events and dossiers: .931 and .961 at 100, .943 and .974 at 1 600. */
export const PRIOR_ARTICLES = 400;

/** Times that a proper noun weighs more than another word. Forty, dossiers: .94 at 1, 1 here, .974 at 2; events the other way, .947, .943, .957. */
export const NAME_WEIGHT = 1.5;

/** Share of shingles, 0–1, from which one text is a reprint of the other. Not measured: the sets hold one pair, a dispatch and its correction. */
export const DUPLICATE_SHARE = 0.5;

/** Days within which a dispatch is reprinted. Not measured. */
export const DUPLICATE_DAYS = 3;
