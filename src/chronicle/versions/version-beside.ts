import type { PlacedArticle } from "../../domain/article.ts";
import type { ChangedPassage, DispatchVersion, VersionKind } from "../../domain/dispatch.ts";
import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import type { Span } from "../../domain/span.ts";
import { alignWords } from "../align-words.ts";
import { compareTexts, type ComparedTexts } from "./compare-texts.ts";
import { isWrittenBefore } from "./lead-version.ts";
import { sameText } from "./same-text.ts";
import { isCorrection, isCorrectionNote, isFirstLines } from "./version-marks.ts";
import { versionText } from "./version-text.ts";

/** A version of a dispatch beside the leading one: what it is, and where the two differ. */
export function versionBeside(version: PlacedArticle, leading: PlacedArticle): DispatchVersion {
  const compared = sameText(leading, version);
  if (compared === undefined) {
    const { shareOfOne, shareOfOther } = compareTexts(versionText(leading), versionText(version));
    const kind = Math.max(shareOfOne, shareOfOther) < OTHER_WORDS ? "translation" : "reworded";
    return { article: version.id, kind, only: [], without: [], changed: [] };
  }
  return {
    article: version.id,
    kind: kindOf(version, leading, compared),
    only: told(compared.onlyInOther.map((at) => passage(version, at))),
    without: told(compared.onlyInOne.map((at) => passage(leading, at))),
    changed: compared.changed
      .filter(({ replaced }) => replaced)
      .map(({ one, other }) => changedPassage(passage(leading, one), passage(version, other))),
  };
}

/** Share of its words in common runs up to which a text is in other words: two translators share the names and the quoted figures, .04 to .36. */
const OTHER_WORDS = 0.4;

/** Share of the leading version's words from which a version is whole. */
const WHOLE_SHARE = 0.75;

function kindOf(version: PlacedArticle, leading: PlacedArticle, compared: ComparedTexts): VersionKind {
  const replaced = compared.changed.some((change) => change.replaced);
  if (replaced && isCorrection(leading) && !isCorrection(version)) return "uncorrected";
  if (compared.shareOfOne >= WHOLE_SHARE) return "reprint";
  return isFirstLines(version) || isWrittenBefore(version, leading) ? "earlier" : "shortened";
}

/** What belongs to the account: the note that tells of a correction does not. */
function told(passages: readonly Evidence[]): readonly Evidence[] {
  return passages.filter(({ quote }) => !isCorrectionNote(quote));
}

function passage(article: PlacedArticle, at: Span): Evidence {
  return evidenceAt({ article: article.id, text: article.original }, at, "chronicle/version");
}

function changedPassage(leading: Evidence, here: Evidence): ChangedPassage {
  const [ofLeading = [], ofVersion = []] = alignWords(leading.quote, here.quote);
  return { leading, here, alignment: [ofLeading, ofVersion] };
}
