import type { Host } from "../domain/host.ts";

/** Where an archive may be published, and what its archivist does there once. The files of each lie in `templates/hosts/<host>/`. */
export const HOSTS = {
  github: {
    name: "GitHub Pages",
    next: "mettez ici le paquet recoupe-….tgz, poussez ce dossier dans un dépôt, et dans ses réglages, Pages, choisissez la source «\u202FGitHub Actions\u202F»",
  },
  gitlab: {
    name: "GitLab Pages",
    next: "mettez ici le paquet recoupe-….tgz, puis poussez ce dossier dans un projet GitLab",
  },
  netlify: {
    name: "Netlify",
    next: "mettez ici le paquet recoupe-….tgz, poussez ce dossier dans un dépôt git et faites-en un site chez Netlify",
  },
  cloudflare: {
    name: "Cloudflare Pages",
    next: "mettez ici le paquet recoupe-….tgz, poussez ce dossier dans un dépôt git et faites-en un projet (wrangler.toml dit comment)",
  },
  nginx: {
    name: "un serveur nginx",
    next: "suivez les lignes de nginx-serveur.conf une fois sur le serveur, puis lancez ici\u00A0: sh publier.sh",
  },
} as const satisfies Readonly<Record<Host, { readonly name: string; readonly next: string }>>;
