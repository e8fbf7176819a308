import type { BuildReport } from "../build.ts";

/** The one line that ends every build. */
export function summaryLine(report: BuildReport): string {
  const { read, published, setAside, events, dossiers, pages, seconds } = report;
  return (
    `${s(read, "article lu", "articles lus")}, ${s(published, "publié")}, ${s(setAside, "écarté")} · ` +
    `${s(events, "événement")}, ${s(dossiers, "dossier")} · ` +
    `pages : ${s(pages.written, "écrite")}, ${s(pages.kept, "gardée")}, ${s(pages.removed, "retirée")} · ` +
    `${seconds.toFixed(1).replace(".", ",")} s`
  );
}

function s(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount > 1 ? many : one}`;
}
