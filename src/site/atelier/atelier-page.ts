import type { PageContext } from "../context.ts";
import { count, number } from "../french-labels.ts";
import { shell } from "../shell.ts";
import { articleTitle } from "../slices.ts";
import { addressOfPath, articleAddress, frontAddress } from "../urls.ts";
import { changesTold } from "./changes-told.ts";
import type { Findings, Matter } from "./findings.ts";
import { shownPath } from "./remedies.ts";
import type { Reviewed } from "./review.ts";
import type { AmountView, AtelierPage, AtelierSectionView, ChangeView, MatterView, RestView } from "./views.ts";

/** Matters of a section that are shown whole. Settle them and the next ones take their place. */
const SHOWN = 20;
/** More of them, one line each. */
const LISTED = 500;

/** What an archivist should look at next, most useful first. It stands on no public address: the local server alone answers with it. */
export function atelierPage(findings: Findings, reviewed: readonly Reviewed[], context: PageContext): AtelierPage {
  return {
    shell: frame(context),
    stopped: [],
    state: stateOf(findings, reviewed, context),
    changes: changesTold(findings, context).map(({ label, amount, shown }): ChangeView => ({
      label: `${number(amount)}\u00A0${label}`,
      links: shown.flatMap(({ name, path }) =>
        path === null ? [] : [{ label: name, href: context.link(addressOfPath(path)) }],
      ),
      more: amount > shown.length ? `et encore ${number(amount - shown.length)}` : "",
    })),
    sections: reviewed.map((one) => sectionView(one, findings, context)),
  };
}

/** The same page where the last build published nothing: why, and no more, since what else it would say is out of date. */
export function stoppedPage(lines: readonly string[], context: PageContext): AtelierPage {
  return { shell: frame(context), stopped: lines, state: [], changes: [], sections: [] };
}

function frame(context: PageContext): AtelierPage["shell"] {
  return shell(
    {
      section: "none",
      title: "Atelier",
      description: "Ce qui attend l’archiviste. Cette page n’est jamais publiée.",
      noindex: true,
    },
    context,
  );
}

function stateOf({ archive }: Findings, reviewed: readonly Reviewed[], context: PageContext): readonly AmountView[] {
  const { counts, events, dossiers } = archive;
  const plain = (amount: number, one: string, many: string): AmountView => ({
    number: number(amount),
    label: amount > 1 ? many : one,
    href: null,
  });
  return [
    { ...plain(counts.published, "article publié", "articles publiés"), href: context.link(frontAddress) },
    plain(events.length, "événement", "événements"),
    plain(dossiers.length, "dossier", "dossiers"),
    ...reviewed.map(({ section, matters }) => ({
      ...plain(matters.length, section.one, section.many),
      href: `#${section.id}`,
    })),
  ];
}

function sectionView({ section, matters }: Reviewed, findings: Findings, context: PageContext): AtelierSectionView {
  const { id, title, intro } = section;
  return {
    id,
    title: `${title}\u00A0: ${number(matters.length)}`,
    intro,
    matters: matters.slice(0, SHOWN).map((matter) => matterView(matter, findings, context)),
    rest: restView(matters.slice(SHOWN), findings, context),
  };
}

function matterView(matter: Matter, findings: Findings, context: PageContext): MatterView {
  return {
    ...headOf(matter, findings, context),
    passages: [],
    links: [],
    remedies: [],
    advice: "",
    ...matter.show(context),
  };
}

function restView(matters: readonly Matter[], findings: Findings, context: PageContext): RestView | null {
  if (matters.length === 0) return null;
  const left = matters.length - LISTED;
  return {
    label: `Les ${count(matters.length, "suivant")}`,
    lines: matters.slice(0, LISTED).map((matter) => headOf(matter, findings, context)),
    more: left > 0 ? `Et encore ${number(left)}. Ils viendront à mesure que les premiers seront réglés.` : "",
  };
}

function headOf(
  { article, file }: Matter,
  findings: Findings,
  context: PageContext,
): Pick<MatterView, "title" | "href" | "path"> {
  return {
    title: article === null ? null : articleTitle(article),
    href: article === null ? null : context.link(articleAddress(article.id)),
    path: shownPath(file, findings),
  };
}
