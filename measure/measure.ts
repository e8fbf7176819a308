/**
 * Scores the project on what careful readers found: `npm run measure -- [--errors] [--floor] [--gold FILE] [--seeds FOLDER]
 * [--dates FILE] [--dossiers FOLDER] [--events FOLDER] [--articles 000,003]`. It measures and does not judge: exit status 0, 2 on bad usage; with
 * `--floor` 1 when a level is not reached.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFlags, UsageError, type ParsedFlags } from "../src/commands/flags.ts";
import { Refusal } from "../src/publish/refusal.ts";
import { readDateCases } from "./dates/date-cases.ts";
import { dateFigures, kindRows, ruleRows } from "./dates/date-figures.ts";
import { judgedCase } from "./dates/judged-case.ts";
import { companyFigures } from "./dossiers/company-figures.ts";
import { eventFigures } from "./events/event-figures.ts";
import { factFigures } from "./facts/fact-figures.ts";
import { nearFigures } from "./near/near-figures.ts";
import { quotationFigures } from "./quotations/quotation-figures.ts";
import type { Figure } from "./report.ts";
import { readGold } from "./seeds/read-gold.ts";
import { seedFigures } from "./seeds/seed-figures.ts";
import { onOneLine, table } from "./table.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const FLAGS = {
  gold: {
    argument: "FICHIER",
    help: "ce qu’un lecteur attentif tire des articles (par défaut, measure/seeds-gold.json)",
  },
  seeds: { argument: "DOSSIER", help: "les articles dont il parle (par défaut, seeds/)" },
  dates: { argument: "FICHIER", help: "des expressions de date (par défaut, measure/fr-dates.jsonl)" },
  dossiers: { argument: "DOSSIER", help: "des dossiers avec leur company.json (par défaut, tests/golden/)" },
  events: {
    argument: "DOSSIER",
    help: "des dossiers avec leur gold.json et leurs seeds/ (par défaut, measure/events/)",
  },
  articles: { argument: "NOMS", help: "ces articles du lecteur seulement : 000,003" },
  errors: { help: "montrer chaque manque avec son passage" },
  floor: { help: "sortir avec le code 1 quand un niveau n’est pas atteint" },
} as const;

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const { flags } = parseFlags(process.argv.slice(2), FLAGS);
    const figures = await figuresOf(flags);
    const missed = figures.filter(({ level }) => level?.reached === false);
    console.log(
      `${figures.filter(({ level }) => level?.reached === true).length} levels reached, ${missed.length} not`,
    );
    return flags.given("floor") && missed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof Refusal)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function figuresOf(flags: ParsedFlags): Promise<readonly Figure[]> {
  const errors = flags.given("errors");
  const gold = read(flags.text("gold") ?? join(ROOT, "measure/seeds-gold.json"), readGold);
  const names = flags.text("articles")?.split(",") ?? [];
  const stranger = names.find((name) => !gold.articles.some((article) => article.name === name));
  if (stranger !== undefined) throw new UsageError(`no article ${stranger} in the gold`);
  const seeds = await seedFigures(gold, flags.text("seeds") ?? join(ROOT, "seeds"), names);
  print("Seeds", seeds, errors);

  const dates = datesOf(flags, errors);
  const dossiers = await companyFigures(flags.text("dossiers") ?? join(ROOT, "tests/golden"));
  if (dossiers.length > 0) print("Dossiers", dossiers, errors);
  const eventSets = flags.text("events") ?? join(ROOT, "measure/events");
  const events = await eventFigures(eventSets);
  if (events.length > 0) print("Events", events, errors);
  const near = flags.given("events")
    ? []
    : nearFigures(join(ROOT, "measure/near"), [eventSets, join(ROOT, "tests/golden")]);
  if (near.length > 0) print("Versions of one dispatch", near, errors);
  const facts = factFigures(join(ROOT, "measure/facts"));
  if (facts.length > 0) print("Facts side by side", facts, errors);
  const quotations = quotationFigures(join(ROOT, "measure/quotations/pairs.jsonl"));
  if (quotations.length > 0) print("Quotations", quotations, errors);
  return [...seeds, ...dates, ...dossiers, ...events, ...near, ...facts, ...quotations];
}

function datesOf(flags: ParsedFlags, errors: boolean): readonly Figure[] {
  const file = flags.text("dates") ?? join(ROOT, "measure/fr-dates.jsonl");
  if (flags.text("dates") === undefined && !existsSync(file)) return [];
  const cases = read(file, readDateCases).map(judgedCase);
  const figures = dateFigures(cases);
  print(`Date expressions, ${cases.length} cases`, figures, errors);
  console.log(`${table(kindRows(cases))}\n\n${table(ruleRows(cases))}\n`);
  return figures;
}

function print(title: string, figures: readonly Figure[], errors: boolean): void {
  const rows = figures.map(({ label, shown, level }) => [
    label,
    shown,
    level?.text ?? "",
    level === undefined ? "" : level.reached ? "reached" : "not reached",
  ]);
  console.log(`${table([[title, "measured", "level", ""], ...rows])}\n`);
  if (!errors) return;
  for (const { label, misses } of figures.filter((figure) => figure.misses.length > 0)) {
    console.log(`${label}:`);
    for (const { where, passage, what } of misses) console.log(`  ${where}  ${what}\n      ${onOneLine(passage, 160)}`);
    console.log("");
  }
}

/** What a file holds. Throws UsageError, with its name, when it is not there or not of its form. */
function read<T>(file: string, reader: (content: string) => T): T {
  try {
    return reader(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
