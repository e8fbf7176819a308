import { byKey } from "../../domain/by-key.ts";
import type { Diagnostic, DiagnosticCode } from "../../domain/diagnostic.ts";
import { visibleText } from "../../domain/visible-text.ts";
import type { PlacedArticle } from "../../domain/article.ts";
import { quoted } from "../french-labels.ts";
import type { Findings, Look, Matter, Shown } from "./findings.ts";
import { inArticle, inSettings, SETTINGS_FILE } from "./remedies.ts";
import { DATE_TO_FILL } from "./undated.ts";

/** Units of a message that are shown. */
const LONGEST_MESSAGE = 1_500;

/** Files that could not be published, with the reason of each. */
export const setAside: Look = (findings) =>
  looked(findings, ({ severity, path }) => severity === "error" && path !== SETTINGS_FILE);

/** What the archivist wrote and what is without effect: decisions that name nobody, keys that are not known, dates that are none. */
export const withoutEffect: Look = (findings) => looked(findings, ({ code }) => WITHOUT_EFFECT.has(code));

/** Where the front matter says one thing and the text another; the archivist's word is published. */
export const contradicted: Look = (findings) => looked(findings, ({ code }) => code === "editor-contradicts-text");

/** Every other warning: text damaged before it came, one file twice, a register made anew. */
export const otherwise: Look = (findings) =>
  looked(
    findings,
    ({ severity, code }) => severity === "warning" && !WITHOUT_EFFECT.has(code) && code !== "editor-contradicts-text",
  );

const WITHOUT_EFFECT: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "decision-refers-to-nothing",
  "decision-ambiguous",
  "decision-incomplete",
  "decision-over-front-matter",
  "settings-unknown-key",
  "front-matter-refused",
  "front-matter-invalid",
  "front-matter-mistyped-key",
  "editor-date-invalid",
  "editor-language-unsupported",
]);

/** What was reported of one place is one matter. */
function looked(findings: Findings, isOne: (one: Diagnostic) => boolean): readonly Matter[] {
  const byPath = new Map<string, PlacedArticle>(
    findings.archive.articles.map((article) => [article.seed.path, article]),
  );
  const places = byKey(findings.diagnostics.filter(isOne).entries(), ([at, one]) => placeOf(one, at, findings));
  return [...places.values()].flatMap((those): readonly Matter[] => {
    const [first, ...others] = those.map(([, one]) => one);
    if (first === undefined) return [];
    const article = byPath.get(first.path ?? "") ?? null;
    const because = [first, ...others].map(({ message }) => visibleText(message, LONGEST_MESSAGE)).join(" ");
    return [
      {
        article,
        file: first.path ?? "",
        show: () => ({ because, ...remedyFor([first, ...others], article, findings) }),
      },
    ];
  });
}

/** A line of archive.yaml; elsewhere every report has a place of its own. */
function placeOf(one: Diagnostic, at: number, { settings }: Findings): string {
  return one.path === SETTINGS_FILE && one.start !== undefined
    ? `line ${settings.slice(0, one.start).split("\n").length}`
    : `report ${at}`;
}

function remedyFor(
  those: readonly [Diagnostic, ...Diagnostic[]],
  article: PlacedArticle | null,
  findings: Findings,
): Omit<Shown, "because"> {
  const [one] = those;
  if (one.path === SETTINGS_FILE && one.start !== undefined) return inTheSettings(those, one.start, findings);
  if (article === null || one.start === undefined) return {};
  const { suggest } = findings;
  if (one.code === "editor-contradicts-text")
    return {
      remedies: inArticle("Si le texte a raison\u00A0:", article, suggest.unstate(article, one.start), findings),
      advice: "Si votre ligne a raison, il n’y a rien à faire\u00A0: elle est publiée comme parole de l’archiviste.",
    };
  if (one.code !== "editor-date-invalid") return {};
  const key = article.original.slice(0, one.start).match(/(?:updated|maj)[^\n\r]*$/iu) === null ? "date" : "updated";
  return {
    remedies: [
      ...inArticle("Si vous savez la date\u00A0:", article, suggest.state(article, key, DATE_TO_FILL), findings),
      ...inArticle("Si le texte suffit\u00A0:", article, suggest.unstate(article, one.start), findings),
    ],
  };
}

/** The line as it stands, what it may have been meant to be, and how to do without it. */
function inTheSettings(those: readonly Diagnostic[], start: number, findings: Findings): Omit<Shown, "because"> {
  const before = findings.settings.slice(0, start).split("\n");
  const line = findings.settings.split("\n")[before.length - 1] ?? "";
  const names = those.flatMap(({ code, start: from, end }) =>
    NAMES_NOBODY.has(code) && from !== undefined && end !== undefined
      ? findings.suggest.rename({ start: from, end })
      : [],
  );
  return {
    passages: line.trim() === "" ? [] : [{ quote: visibleText(line.trim(), 300), chip: null }],
    remedies: [
      ...names.flatMap(({ name, edit }) =>
        inSettings(`Si c’est ${quoted(visibleText(name, 200))} que vous vouliez nommer\u00A0:`, edit, findings),
      ),
      ...inSettings("Si elle ne sert plus\u00A0:", findings.suggest.undecide(before.length), findings),
    ],
  };
}

const NAMES_NOBODY: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "decision-refers-to-nothing",
  "decision-ambiguous",
]);
