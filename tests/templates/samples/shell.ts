import type { ShellView } from "../../../src/site/views.ts";

/** The frame of a sample page; `up` leads from it to the site's root. */
export function shell(title: string, up: string, breadcrumb: ShellView["breadcrumb"] = []): ShellView {
  return {
    title: `${title} · Recoupe`,
    description: `${title}, avec les passages qui le disent.`,
    siteTitle: "Recoupe",
    tagline: "Chaque date, chaque source, avec sa preuve.",
    home: up,
    nav: [
      { label: "Dossiers", href: up, current: false },
      { label: "Chronologie", href: `${up}chronologie/`, current: true },
      { label: "Sources", href: `${up}sources/`, current: false },
      { label: "Données", href: `${up}donnees/`, current: false },
      { label: "À propos", href: `${up}a-propos/`, current: false },
    ],
    breadcrumb,
    stylesheet: `${up}assets/css/site.css`,
    icon: `${up}assets/icon.svg`,
    policy: "default-src 'none'",
    script: null,
    fonts: ["newsreader-text", "newsreader-display", "franklin", "newsreader-italic", "signs"].map(
      (font) => `${up}assets/fonts/${font}.woff2`,
    ),
    feeds: [{ label: "Recoupe", href: `${up}fil.xml` }],
    canonical: "https://archive.example/page/",
    noindex: false,
    preview: { type: "article", title, publishedTime: "2021-05-19" },
    structured: null,
    footer: {
      counts: "5\u00A0fichiers lus, 5 publiés, 0 écarté.",
      links: [
        { label: "Données et empreintes", href: `${up}donnees/` },
        { label: "Méthode et limites", href: `${up}a-propos/#methode` },
        { label: "Fil Atom", href: `${up}fil.xml` },
      ],
      version: "Recoupe 0.1.0",
    },
  };
}
