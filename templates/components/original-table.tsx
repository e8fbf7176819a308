import type { VNode } from "preact";
import type { DataPage } from "../../src/site/pages.ts";
import { Piece } from "./piece.tsx";
import { ScrollRegion } from "./scroll-region.tsx";
import { HeldText } from "./held-text.tsx";

/** The files as they came: size and fingerprint, to check a copy against. */
export function OriginalTable({ originals }: { readonly originals: DataPage["originals"] }): VNode {
  return (
    <ScrollRegion label="Originaux et empreintes">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Pièce</th>
            <th scope="col">Fichier</th>
            <th scope="col" class="table__number">
              Octets
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {originals.map((original) => (
            <tr>
              <td>
                <Piece piece={original.piece} />
              </td>
              <th scope="row">
                <a href={original.href}>
                  <code>
                    <HeldText text={original.path} />
                  </code>
                </a>
              </th>
              <td class="table__number">{original.bytes}</td>
              <td>
                <code>{original.sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
