import type { VNode } from "preact";
import type { DataPage } from "../../src/site/pages.ts";
import { ScrollRegion } from "./scroll-region.tsx";

/** What was reported while the archive was read: how grave, in which file, what to do. */
export function DiagnosticTable({ diagnostics }: { readonly diagnostics: DataPage["diagnostics"] }): VNode {
  return (
    <ScrollRegion label="Signalements">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Gravité</th>
            <th scope="col">Fichier</th>
            <th scope="col">Signalement</th>
          </tr>
        </thead>
        <tbody>
          {diagnostics.map((diagnostic) => (
            <tr>
              <td>{diagnostic.severity}</td>
              <td>{diagnostic.path === "" ? "l’archive" : <code>{diagnostic.path}</code>}</td>
              <td>{diagnostic.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
