import { advertising } from "./advertising.ts";
import { caption } from "./caption.ts";
import { captionBlock } from "./caption-block.ts";
import { comments } from "./comments.ts";
import { dateLabel } from "./date-label.ts";
import { dateLine } from "./date-line.ts";
import { emptyStamp } from "./empty-stamp.ts";
import { finalCode } from "./final-code.ts";
import { formatLabel } from "./format-label.ts";
import { headingMark } from "./heading-mark.ts";
import { leadLabel } from "./lead-label.ts";
import { markup } from "./markup.ts";
import type { NoiseRule } from "./noise-rule.ts";
import { orphanBullet } from "./orphan-bullet.ts";
import { prompts } from "./prompts.ts";
import { publicationLine } from "./publication-line.ts";
import { readMore } from "./read-more.ts";
import { relatedBullets } from "./related-bullets.ts";
import { relatedCards } from "./related-cards.ts";
import { relatedLine } from "./related-line.ts";
import { rights } from "./rights.ts";
import { shareButtons } from "./share-buttons.ts";
import { shortcode } from "./shortcode.ts";
import { siteControls } from "./site-controls.ts";
import { teaser } from "./teaser.ts";
import { timedLinks } from "./timed-links.ts";
import { titleLine } from "./title-line.ts";
import { updateLine } from "./update-line.ts";

/** Every rule, in the order in which they run. Each sees the page without what those before it set aside. */
export const NOISE_RULES: readonly NoiseRule[] = [
  // The words inside `[caption]…[/caption]` need their tags to be known; the tags are shortcodes.
  captionBlock,
  // Codes hide line beginnings and ends from every other rule.
  shortcode,
  markup,
  // Labels alone on their line or glued to one: certain, and they hide the first and last words of paragraphs.
  advertising,
  formatLabel,
  headingMark,
  leadLabel,
  // What readers wrote holds buttons and dates of its own.
  comments,
  shareButtons,
  // The lengths of recordings stand in a list of links, or alone as the mark of a player.
  timedLinks,
  siteControls,
  prompts,
  readMore,
  // A notice of rights has the © of a credit, and must not be read as a caption.
  rights,
  // The field of a collecting program stands before everything else, glued or not.
  dateLabel,
  // The stamps of other articles must be known for what they are before those of this one are.
  relatedCards,
  // A bare date needs to know whether the page states its publication: before the stamps are taken.
  dateLine,
  // A line that states both is an update; what it says of the publication is still read from it.
  updateLine,
  publicationLine,
  emptyStamp,
  relatedLine,
  relatedBullets,
  // Once the lists of links are gone, a bullet that is left stands before the article's own words.
  orphanBullet,
  caption,
  // Before the headlines: the last line of a file must be known for what it is.
  finalCode,
  // Both compare headlines with paragraphs, which must be free of everything above. The teaser first: it needs the
  // article's own headline beside it.
  teaser,
  titleLine,
];
