import type { VNode } from "preact";
import type {
  ChangedSentenceView,
  DispatchView,
  VersionChangeView,
  VersionView,
} from "../../src/site/version-views.ts";
import { Chip } from "./chip.tsx";
import { DateLabel } from "./date.tsx";
import { HeldText } from "./held-text.tsx";
import { Piece } from "./piece.tsx";
import { Slice } from "./slice.tsx";

/** The other versions of a dispatch, below the article that prints it: what each is, who printed it and when, what it changes. */
export function Versions({ dispatch }: { readonly dispatch: DispatchView }): VNode {
  return (
    <div class="versions">
      <p class="versions__heading">{dispatch.heading}</p>
      <p class="versions__note">{dispatch.note}</p>
      <ul>
        {dispatch.versions.map((version) => (
          <Version version={version} />
        ))}
      </ul>
    </div>
  );
}

function Version({ version }: { readonly version: VersionView }): VNode {
  return (
    <li>
      <Piece piece={version.piece} /> <strong>{version.kind}</strong>
      {version.publisher === "" ? null : [", ", <HeldText text={version.publisher} />]}
      {", "}
      {version.dateVerb}
      {version.date === null ? null : [" ", <DateLabel date={version.date} />]}
      {"\u00A0: "}
      <a href={version.piece.href}>
        <Slice slice={version.title} />
      </a>
      {version.difference === "" ? null : <span class="versions__difference">{` (${version.difference})`}</span>}
      {version.changes.map((change) => (
        <Change change={change} />
      ))}
    </li>
  );
}

/** What the version shown says, then what the other one says; the words that differ are marked. */
function Change({ change }: { readonly change: VersionChangeView }): VNode {
  return (
    <div class="versions__change">
      <ChangedSentence label="version montrée" sentence={change.shown} />
      <ChangedSentence label="autre version" sentence={change.here} />
    </div>
  );
}

function ChangedSentence(props: { readonly label: string; readonly sentence: ChangedSentenceView }): VNode {
  const { chip, runs } = props.sentence;
  return (
    <p>
      <Chip chip={chip} /> <span class="visually-hidden">{props.label}</span> {"«\u202F"}
      {runs.map((run) =>
        run.same ? (
          <HeldText text={run.text} />
        ) : (
          <mark>
            <HeldText text={run.text} />
          </mark>
        ),
      )}
      {"\u202F»"}
    </p>
  );
}
