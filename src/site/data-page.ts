import { pieceOf } from "./chips.ts";
import { byDossierAndPiece, type PageContext } from "./context.ts";
import { dataPackageAddress } from "./data-package.ts";
import type { Export } from "./exports/export.ts";
import { count, number, SEVERITY_LABELS } from "./french-labels.ts";
import { knowledgeView } from "./knowledge.ts";
import type { DataPage } from "./pages.ts";
import { publishedArticle } from "./published.ts";
import { shell } from "./shell.ts";
import { articleTitle, groupTitle } from "./slices.ts";
import { catalogThing } from "./structured/catalog-thing.ts";
import { dossierFeedAddress, feedAddress, originalAddress } from "./urls.ts";

/** Rows shown of the long lists; all are in the data files beside them. */
const ORIGINALS_SHOWN = 200;
const DIAGNOSTICS_SHOWN = 200;
const FEEDS_SHOWN = 24;

const DESCRIPTION =
  "Tout ce que le site montre, avec la preuve de chaque valeur, pour les personnes et pour les programmes.";

/** The archive as data, for people and programs. */
export function dataPage(exports: readonly Export[], context: PageContext): DataPage {
  const { archive } = context;
  const byPiece = archive.articles.toSorted(byDossierAndPiece);
  const [sample] = byPiece;
  return {
    kind: "data",
    shell: shell(
      {
        section: "data",
        title: "Données",
        description: DESCRIPTION,
        about: catalogThing(exports, DESCRIPTION, context),
      },
      context,
    ),
    files: [
      ...exports.map((one) => ({
        href: context.link(one.address),
        path: one.address,
        content: one.title,
        rows: one.rows === null ? "–" : number(one.rows),
      })),
      {
        href: context.link(dataPackageAddress),
        path: dataPackageAddress,
        content: "La liste de ces fichiers, au format Frictionless Data Package",
        rows: "–",
      },
    ],
    knowledge: knowledgeView(byPiece, context),
    sample:
      sample === undefined
        ? null
        : {
            caption: `La date de «\u202F${articleTitle(sample).text}\u202F». Chaque preuve est un intervalle du fichier d’origine\u00A0: quote est exactement ce qui s’y trouve.`,
            json: sampleJson(publishedArticle(sample)),
          },
    originals: byPiece.slice(0, ORIGINALS_SHOWN).map((article) => ({
      piece: pieceOf(article, context),
      path: article.seed.path,
      href: context.link(originalAddress(article.id)),
      bytes: number(article.seed.bytes),
      sha256: article.seed.sha256,
    })),
    diagnostics: archive.diagnostics.slice(0, DIAGNOSTICS_SHOWN).map((one) => ({
      severity: SEVERITY_LABELS[one.severity],
      message: one.message,
      path: one.path ?? "",
    })),
    feeds: [
      { label: `Tout le fonds, ${count(archive.articles.length, "article")}`, href: context.link(feedAddress) },
      ...archive.dossiers.slice(0, FEEDS_SHOWN).map((dossier) => ({
        label: groupTitle(dossier.title, context).text,
        href: context.link(dossierFeedAddress(dossier.id)),
      })),
    ],
  };
}

function sampleJson({ id, url, seed, published, updated }: ReturnType<typeof publishedArticle>): string {
  return JSON.stringify({ id, url, seed, published, updated }, null, 2);
}
