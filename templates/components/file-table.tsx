import type { VNode } from "preact";
import type { DataPage } from "../../src/site/pages.ts";
import { ScrollRegion } from "./scroll-region.tsx";

/** The data files: address, content, rows. */
export function FileTable({ files }: { readonly files: DataPage["files"] }): VNode {
  return (
    <ScrollRegion label="Fichiers de données">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Adresse</th>
            <th scope="col">Contenu</th>
            <th scope="col" class="table__number">
              Lignes
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr>
              <th scope="row">
                <a href={file.href}>
                  <code>{file.path}</code>
                </a>
              </th>
              <td>{file.content}</td>
              <td class="table__number">{file.rows}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
