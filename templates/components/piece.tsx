import type { VNode } from "preact";
import type { PieceView } from "../../src/site/views.ts";

interface PieceProps {
  readonly piece: PieceView;
  /** Dashed: only where position means the day of writing, and that day is implied. */
  readonly dashed?: boolean;
}

/** The letter of an article, as a link to it. An article that keeps no company has no letter: « art. » stands in. */
export function Piece({ piece, dashed = false }: PieceProps): VNode {
  const classes = `piece${dashed ? " piece--implied" : ""}`;
  if (piece.letter === null) {
    return (
      <a class={`${classes} piece--unlettered`} href={piece.href}>
        art<span class="visually-hidden">icle sans lettre</span>
      </a>
    );
  }
  return (
    <a class={classes} href={piece.href}>
      <Letter letter={piece.letter} />
    </a>
  );
}

/** The letter without a link, for a line whose title already leads to the article; nothing when there is none. */
export function PiecePlate({ piece, large = false }: { readonly piece: PieceView; readonly large?: boolean }) {
  if (piece.letter === null) return null;
  return (
    <span class={large ? "piece piece--large" : "piece"}>
      <Letter letter={piece.letter} />
    </span>
  );
}

function Letter({ letter }: { readonly letter: string }): VNode {
  return (
    <span>
      <span class="visually-hidden">Pièce </span>
      {letter}
    </span>
  );
}
