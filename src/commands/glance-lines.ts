import type { AmountOfMatters, Change, Glance } from "../domain/glance.ts";
import type { Paint, Tone } from "./paint.ts";
import { printable } from "./printable.ts";

/** Units of a title or a file name that are printed. */
const LONGEST_NAME = 60;
/** Files or titles that are named on one line. */
const NAMED = 3;

/** What a build is told beside. */
export interface ToldBefore {
  /** The glance of the build before, in this session. */
  readonly before: Glance | undefined;
  /** Of the local server: `http://localhost:8080/`. */
  readonly address: string;
}

/**
 * The state of the archive in a terminal: whole at the first build of a session; after that only what changed, and nothing at all where nothing
 * did.
 */
export function glanceLines(now: Glance, { before, address }: ToldBefore, paint: Paint): readonly string[] {
  if (before === undefined) return whole(now, address, paint);
  return [...changeLines(now.changes, address, paint), ...movedCounts(now, before, paint)];
}

function whole(now: Glance, address: string, paint: Paint): readonly string[] {
  const { matters } = now;
  const inAll = matters.reduce((sum, { amount }) => sum + amount, 0);
  const groups = `${counted(now.events, "événement")}, ${counted(now.dossiers, "dossier")}`;
  return [
    "",
    paint("heading", "Le fonds"),
    row(now.published, `${now.published > 1 ? "articles publiés" : "article publié"} · ${groups}`, "stated", paint),
    ...(matters.length === 0
      ? [`      ${paint("place", "rien à revoir")}`]
      : matters.map((one) => matterLine(one, paint))),
    ...(now.first || now.changes.length === 0
      ? []
      : [paint("heading", "Depuis la dernière construction"), ...changeLines(now.changes, address, paint)]),
    paint("heading", "À ouvrir"),
    `  ${address}  ${paint("place", "le site")}`,
    `  ${address}_atelier/  ${paint("place", inAll === 0 ? "rien à revoir" : `${inAll} à revoir, le plus utile d’abord`)}`,
    "",
  ];
}

/** By section of the atelier, how it is painted: the words say it all without. */
const TONES: Readonly<Record<string, Tone>> = {
  ecartes: "disputed",
  "sans-effet": "disputed",
  divergents: "disputed",
  contredits: "disputed",
  "sans-date": "implied",
  "sans-source": "unknown",
};

function matterLine({ id, amount, label, files }: AmountOfMatters, paint: Paint): string {
  const names = files.map(short).join(", ");
  const more = amount > files.length && files.length > 0 ? "…" : "";
  return `${row(amount, label, TONES[id] ?? "implied", paint)}${names === "" ? "" : `  ${paint("place", `${names}${more}`)}`}`;
}

function row(amount: number, label: string, tone: Tone, paint: Paint): string {
  return `${paint(tone, String(amount).padStart(5))} ${label}`;
}

function changeLines(changes: readonly Change[], address: string, paint: Paint): readonly string[] {
  return changes.flatMap(({ label, amount, shown }) => {
    const named = shown.slice(0, NAMED);
    const more = amount > named.length ? [`        ${paint("place", `et encore ${amount - named.length}`)}`] : [];
    return [
      row(amount, label, "stated", paint),
      ...named.map(({ name, path }) =>
        path === null ? `        ${short(name)}` : `        ${short(name)}  ${paint("place", `${address}${path}`)}`,
      ),
      ...more,
    ];
  });
}

/** The counts that are not what they were: « 4 articles sans date (1 de moins) ». */
function movedCounts(now: Glance, before: Glance, paint: Paint): readonly string[] {
  const was = new Map(before.matters.map((one) => [one.id, one]));
  const is = new Map(now.matters.map((one) => [one.id, one]));
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return ids.flatMap((id): readonly string[] => {
    const [amount, old] = [is.get(id)?.amount ?? 0, was.get(id)?.amount ?? 0];
    if (amount === old) return [];
    const apart = Math.abs(amount - old);
    const label = is.get(id)?.label ?? was.get(id)?.label ?? "";
    const moved = paint("place", `(${apart} de ${amount > old ? "plus" : "moins"})`);
    return [`${row(amount, label, amount > old ? (TONES[id] ?? "implied") : "stated", paint)} ${moved}`];
  });
}

function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount > 1 ? "s" : ""}`;
}

function short(name: string): string {
  const shown = printable(name);
  return shown.length <= LONGEST_NAME ? shown : `${shown.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
