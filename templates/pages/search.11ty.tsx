import type { VNode } from "preact";
import type { SearchPage } from "../../src/site/pages.ts";
import { PageHead } from "../components/page-head.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("search");

/** Full-text search. The script shows the form once the index answers; until then, and without it, the page says where to look instead. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "search");
  return (
    <Shell view={page.shell}>
      <PageHead title="Recherche" />
      {page.indexed ? <SearchForm /> : null}
      <Instead page={page} />
    </Shell>
  );
}

function SearchForm(): VNode {
  return (
    <>
      <div class="search-stage">
        <p class="search-need prose">
          La recherche a besoin d’un script, et d’un site servi par un serveur{"\u00A0"}: elle ne marche ni sans script
          ni depuis un fichier du disque.
        </p>
        <form class="search search--waiting" role="search" aria-label="Dans l’archive" inert>
          <label for="q">Un mot, un nom, une date</label>
          <div class="search__field">
            <input
              type="search"
              id="q"
              name="q"
              maxlength={300}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="q-aide"
            />
            <button type="submit">Chercher</button>
          </div>
          <p id="q-aide">
            Accents, pluriels et élisions n’importent pas{"\u202F"}; une graphie d’un nom trouve les autres que
            l’archive connaît. Entre guillemets, les mots se suivent. Échap vide le champ, la barre oblique y ramène.
          </p>
        </form>
      </div>
      <div class="search-answer" hidden>
        <section aria-labelledby="resultats">
          <div role="status">
            <h2 id="resultats">Résultats</h2>
          </div>
          <ol class="search-results" />
          <button class="search-more" type="button" hidden />
        </section>
        <div class="search-filters" role="group" aria-label="Filtres" />
      </div>
    </>
  );
}

function Instead({ page }: { readonly page: SearchPage }): VNode {
  const [first, ...others] = page.instead;
  return (
    <div class="search-without prose">
      <p>
        {page.indexed ? "" : "Cette archive est publiée sans index de recherche. "}
        On cherche aussi par {first === undefined ? null : <a href={first.href}>{first.label}</a>}
        {others.map((link) => [" et par ", <a href={link.href}>{link.label}</a>])}, ou par la recherche du navigateur
        dans une page.
      </p>
      {page.dossiers.length === 0 ? null : (
        <>
          <h2>Dossiers</h2>
          <ul>
            {page.dossiers.map((dossier) => (
              <li>
                <a href={dossier.href}>{dossier.label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
