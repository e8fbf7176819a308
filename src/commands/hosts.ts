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
} as const satisfies Readonly<Record<string, { readonly name: string; readonly next: string }>>;

export type Host = keyof typeof HOSTS;

/** True of the name of a host. */
export function isHost(word: string): word is Host {
  return Object.hasOwn(HOSTS, word);
}
