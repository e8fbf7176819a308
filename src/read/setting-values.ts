import { HOST_NAMES, isHost } from "../domain/host.ts";
import { french } from "./french-message.ts";

/** A value from archive.yaml or the command line: as it will be used, or what is wrong with it, in French. */
export type Checked = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly because: string };

/**
 * The address of the site, ending in `/`: « https://exemple.fr/archive » gives `https://exemple.fr/archive/`. Refused:
 * another scheme than http or https, a user name or password, a query or a fragment.
 */
export function checkedUrl(text: string): Checked {
  const typed = text.trim();
  if (!/^https?:\/\/[^/\s]/iu.test(typed) || /\s/u.test(typed) || !URL.canParse(typed)) {
    return wrong(french`une adresse complète est attendue, comme « https://exemple.fr/ »`);
  }
  const url = new URL(typed);
  if (url.username !== "" || url.password !== "")
    return wrong("une adresse publique ne contient ni nom ni mot de passe");
  if (typed.includes("?") || typed.includes("#")) return wrong(french`l'adresse du site ne contient ni « ? » ni « # »`);
  return { ok: true, value: `${url.origin}${url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`}` };
}

/**
 * The path below which the site is served: `/`, `/sous/chemin/`, or the word `file` for pages that are opened from
 * disk. Refused: what does not begin and end with `/`, an empty part, `.` or `..`, white space, and signs that end a
 * path.
 */
export function checkedBase(text: string): Checked {
  const base = text.trim();
  if (base === "file" || base === "/") return { ok: true, value: base };
  if (!base.startsWith("/") || !base.endsWith("/")) {
    return wrong(
      french`un chemin qui commence et finit par une barre oblique est attendu, comme « /archive/ », ou le mot « file »`,
    );
  }
  const parts = base.slice(1, -1).split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    return wrong(french`le chemin contient une partie vide, « . » ou « .. »`);
  }
  if (/[\s\p{Cc}?#\\"'<>]/u.test(base)) return wrong("le chemin contient un signe qu’une adresse n’admet pas");
  return { ok: true, value: base };
}

/** The name of a host that the program knows: `github`, `nginx`. */
export function checkedHost(text: string): Checked {
  const name = text.trim();
  return isHost(name) ? { ok: true, value: name } : wrong(`un de ces noms est attendu\u00A0: ${HOST_NAMES.join(", ")}`);
}

/** The IANA name of a time zone that this machine knows: `Europe/Paris`, `UTC`. A bare offset (`+02:00`) is no name. */
export function checkedTimeZone(text: string): Checked {
  const name = text.trim();
  const attempt = french`un nom de fuseau est attendu, comme « Europe/Paris » ou « UTC »`;
  if (!/^[A-Za-z]/u.test(name)) return wrong(attempt);
  try {
    new Intl.DateTimeFormat("fr", { timeZone: name }).resolvedOptions();
    return { ok: true, value: name };
  } catch {
    return wrong(attempt);
  }
}

/** A line of words that readers will see: trimmed, on one line, without control characters. */
export function checkedWords(text: string): Checked {
  const words = text.trim();
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(words))
    return wrong("un texte d’une seule ligne est attendu, sans caractère de commande");
  return { ok: true, value: words };
}

function wrong(because: string): Checked {
  return { ok: false, because };
}
