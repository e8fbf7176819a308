/**
 * Measures grouping. `npm run bench:group -- FOLDER` scores it on a folder that holds `gold.json` and the files it names;
 * `npm run bench:group -- --synthetic 10000` times it on so many invented articles, then on twice as many.
 * The gold of a file: `event`, `dossier` (or null), `published_edtf` (or null), as in the set for development.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { bounds } from "../src/domain/edtf-date.ts";
import { articleId } from "../src/domain/names.ts";
import { group, type Cuts } from "../src/group/group.ts";
import type { GroupInput } from "../src/group/profile.ts";
import { slugOf } from "../src/domain/slug.ts";
import { DOSSIER_CUT, EVENT_CUT } from "../src/group/thresholds.ts";
import { bCubed, type BCubed } from "./b-cubed.ts";
import { syntheticArticles } from "./synthetic-articles.ts";

interface GoldArticle extends GroupInput {
  readonly event: string;
  readonly dossier: string | undefined;
}

const [first, second] = process.argv.slice(2);
if (first === "--synthetic") time(Number(second ?? "10000"));
else if (first === undefined) console.log("usage: npm run bench:group -- FOLDER | --synthetic COUNT");
else scoreFolder(first);

function scoreFolder(folder: string): void {
  const articles = goldArticles(folder);
  const chosen = score(articles, { event: EVENT_CUT, dossier: DOSSIER_CUT });
  console.log(`${articles.length} articles, EVENT_CUT ${EVENT_CUT}, DOSSIER_CUT ${DOSSIER_CUT}`);
  console.log(`events    ${shown(chosen.events)}\ndossiers  ${shown(chosen.dossiers)}`);
  const steps = [-0.06, -0.04, -0.02, -0.01, 0, 0.01, 0.02, 0.04, 0.06];
  for (const step of steps) {
    const { events } = score(articles, { event: EVENT_CUT + step, dossier: DOSSIER_CUT });
    console.log(`EVENT_CUT ${(EVENT_CUT + step).toFixed(2)}    events   ${shown(events)}`);
  }
  for (const step of steps) {
    const { dossiers } = score(articles, { event: EVENT_CUT, dossier: DOSSIER_CUT + step });
    console.log(`DOSSIER_CUT ${(DOSSIER_CUT + step).toFixed(2)}  dossiers ${shown(dossiers)}`);
  }
}

function score(articles: readonly GoldArticle[], cuts: Cuts): { readonly events: BCubed; readonly dossiers: BCubed } {
  const grouping = group(articles, cuts);
  const gold = new Map<string, GoldArticle>(articles.map((article) => [article.id, article]));
  const events = new Map<string, string>(
    grouping.events.flatMap((members, event) => members.map((id) => [id, `${event}`] as const)),
  );
  const dossiers = new Map<string, string>(
    grouping.dossiers.flatMap((story, dossier) =>
      story.flatMap((event) => (grouping.events[event] ?? []).map((id) => [id, `${dossier}`] as const)),
    ),
  );
  const ids = articles.map(({ id }) => id);
  return {
    events: bCubed(
      ids,
      (id) => events.get(id),
      (id) => gold.get(id)?.event,
    ),
    dossiers: bCubed(
      ids,
      (id) => dossiers.get(id),
      (id) => gold.get(id)?.dossier,
    ),
  };
}

function goldArticles(folder: string): readonly GoldArticle[] {
  const gold: unknown = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
  return Object.entries(isRecord(gold) ? gold : {}).map(([path, facts]) => {
    const known = isRecord(facts) ? facts : {};
    const day = known["published_edtf"] ?? known["updated_edtf"];
    return {
      id: articleId(slugOf(path, "article")),
      text: () => decoded(readFileSync(join(folder, path))),
      days: typeof day === "string" ? bounds(day) : undefined,
      editorEvent: undefined,
      event: String(known["event"]),
      dossier: typeof known["dossier"] === "string" ? known["dossier"] : undefined,
    };
  });
}

function time(count: number): void {
  group(syntheticArticles(500));
  for (const size of [count, count * 2]) {
    const articles = syntheticArticles(size);
    const started = process.cpuUsage();
    const { events } = group(articles);
    const used = process.cpuUsage(started);
    const seconds = (used.user + used.system) / 1_000_000;
    const mebibytes = process.memoryUsage().rss / 2 ** 20;
    console.log(
      `${size} articles: ${seconds.toFixed(2)} s of processor, ${events.length} events, ${mebibytes.toFixed(0)} MiB in all`,
    );
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), "windows-1252");
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function shown({ precision, recall, f1 }: BCubed): string {
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}
