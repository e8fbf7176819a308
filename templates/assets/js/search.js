import { queryOf, wordsOf } from "./french-words.js";

/** The search page: asks the index, shows the passages with what was found marked, keeps query and filters in the address. */

const RESULTS_A_STEP = 10;
const PASSAGES_SHOWN = 3;
const VALUES_SHOWN = 8;
const AROUND = 140;
const TYPING_PAUSE = 250;
const LONGEST_QUERY = 300;
const SHORTEST_BEGINNING = 4;
/** Share of a word that one found for it must begin with: « élections » and « électeurs ». */
const SAME_BEGINNING = 0.5;
const FACETS = [
  ["annee", "Écrit en"],
  ["date", "Date connue"],
  ["dossier", "Dossier ou événement"],
  ["source", "Source nommée dans l’article"],
];
const THIN = "\u202F";
const HARD = "\u00A0";

const form = document.querySelector(".search");
const field = form.querySelector("input[type=search]");
const need = document.querySelector(".search-need");
const without = document.querySelector(".search-without");
const answer = document.querySelector(".search-answer");
const heading = answer.querySelector("h2");
const list = answer.querySelector("ol");
const more = answer.querySelector(".search-more");
const filters = answer.querySelector(".search-filters");
/** Where the site begins, seen from this page. */
const root = new URL("../", document.baseURI);

let loading;
let asked = 0;
let shown = [];
/** The words asked for, in parts, by which a hit is told from a word that merely looks like one. */
let words = [];
/** Results looked at so far, shown or not. */
let seen = 0;
/** Of those, the ones left out. */
let missed = 0;
let waiting;

start();

/** Shows the field: that this script runs means that the index can be fetched. It is, when somebody turns to the field or the address holds a query. */
function start() {
  need.hidden = true;
  form.classList.remove("search--waiting");
  form.inert = false;
  form.addEventListener("focusin", () => void loaded(), { once: true });
  restore();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    keep("pushState");
    void ask();
  });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keep("replaceState");
      void ask();
    }, TYPING_PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && field.value !== "") {
      event.preventDefault();
      field.value = "";
      keep("replaceState");
      void ask();
    }
  });
  filters.addEventListener("change", () => {
    keep("pushState");
    void ask();
  });
  more.addEventListener("click", () => void showMore());
  addEventListener("popstate", restore);
  addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

/** The query and the filters that the address holds. */
function restore() {
  const parameters = new URLSearchParams(location.search);
  field.value = (parameters.get("q") ?? "").slice(0, LONGEST_QUERY);
  void ask(Object.fromEntries(FACETS.map(([name]) => [name, parameters.getAll(name)])));
}

function keep(how) {
  const parameters = new URLSearchParams();
  if (field.value.trim() !== "") parameters.set("q", field.value);
  for (const [name, values] of Object.entries(chosen())) for (const value of values) parameters.append(name, value);
  const query = parameters.toString();
  history[how](null, "", query === "" ? location.pathname : `?${query}`);
}

function chosen() {
  const values = Object.fromEntries(FACETS.map(([name]) => [name, []]));
  for (const box of filters.querySelectorAll("input:checked")) values[box.name]?.push(box.value);
  return values;
}

/** The index, fetched once; undefined where it does not come, and the page then says so. */
function loaded() {
  loading ??= (async () => {
    try {
      const index = await import(new URL("pagefind/pagefind.js", document.baseURI).href);
      await index.options({ baseUrl: root.pathname, excerptLength: 0 });
      await index.init("fr");
      await index.filters();
      return index;
    } catch {
      need.hidden = false;
      form.classList.add("search--waiting");
      form.inert = true;
      return undefined;
    }
  })();
  return loading;
}

async function ask(wanted = chosen()) {
  const turn = ++asked;
  const typed = field.value.slice(0, LONGEST_QUERY);
  const query = queryOf(typed);
  const narrowed = Object.entries(wanted).filter(([, values]) => values.length > 0);
  if (query === "" && narrowed.length === 0) {
    if (typed.trim() !== "") return nothing(typed);
    answer.hidden = true;
    without.hidden = false;
    heading.textContent = "Résultats";
    document.title = title("");
    return undefined;
  }
  heading.textContent = "Recherche en cours";
  answer.hidden = false;
  without.hidden = true;
  const index = await loaded();
  if (index === undefined) {
    answer.hidden = true;
    without.hidden = false;
    return undefined;
  }
  const options = {
    filters: Object.fromEntries(narrowed.map(([name, values]) => [name, { any: values }])),
  };
  const answers = await nearest(index, query, options);
  if (turn !== asked) return undefined;
  document.title = title(typed);
  shown = answers.results;
  seen = 0;
  missed = 0;
  words = partsOf(answers.query);
  list.replaceChildren();
  showFilters(answers.filters, wanted);
  if (shown.length === 0) return nothing(typed);
  const whole = counted(shown.length, "article");
  heading.textContent =
    answers.query === query ? whole : `Rien pour ${quoted(typed)}\u202F; ${whole} pour ${quoted(`${answers.query}…`)}`;
  return showMore();
}

/** What the index finds; for a single word that it does not hold, what its beginning finds: « Choïgou » is near « Choïgu ». */
async function nearest(index, query, options) {
  let tried = query;
  for (;;) {
    const { results, filters: counts } = await index.search(tried === "" ? null : tried, options);
    // Without a place in the text a result was found by what stands beside it, or by a word that merely looks like it.
    const placed = tried === "" ? results : results.filter(({ words }) => words.length > 0);
    const isWord = /^[\p{L}\p{M}]+$/u.test(tried);
    if (placed.length > 0 || !isWord || tried.length <= SHORTEST_BEGINNING) {
      return { query: tried, results: placed, filters: counts };
    }
    tried = tried.slice(0, -1);
  }
}

function nothing(typed) {
  answer.hidden = false;
  without.hidden = true;
  heading.textContent = typed.trim() === "" ? "Aucun article" : `Rien pour ${quoted(typed)}`;
  const tip = element("li", "search-tip");
  tip.textContent =
    "Essayez un seul mot, une autre graphie, ou retirez un filtre. La recherche regarde les titres et les textes, pas ce qui a été mis de côté.";
  list.replaceChildren(tip);
  more.hidden = true;
}

async function showMore() {
  const turn = asked;
  const from = list.children.length;
  const some = await Promise.all(shown.slice(seen, seen + RESULTS_A_STEP).map((result) => result.data()));
  if (turn !== asked) return;
  seen += some.length;
  const sure = words.length === 0 ? some : some.map(withSureHits).filter(({ locations }) => locations.length > 0);
  if (from === 0 && sure.length === 0) {
    nothing(field.value);
    return;
  }
  list.append(...sure.map(resultItem));
  missed += some.length - sure.length;
  if (missed > 0 && seen === shown.length) heading.textContent = counted(shown.length - missed, "article");
  const left = shown.length - seen;
  more.hidden = left <= 0;
  more.textContent = `Afficher ${left < RESULTS_A_STEP ? left : RESULTS_A_STEP} de plus, sur ${left}`;
  if (from > 0) list.children[from]?.querySelector("a")?.focus();
}

/** A result without the places of words that the index offers for want of better: « au » for « aujourd’hui ». */
function withSureHits(result) {
  const content = result.content.split(" ");
  return { ...result, locations: result.locations.filter((at) => isHit(content[at] ?? "")) };
}

function isHit(word) {
  return partsOf(word).some((part) =>
    words.some((asked) => {
      let same = 0;
      while (same < asked.length && part[same] === asked[same]) same += 1;
      return same === asked.length || same >= Math.max(SHORTEST_BEGINNING, Math.ceil(asked.length * SAME_BEGINNING));
    }),
  );
}

/** Words in lower case without accents, cut at hyphens and apostrophes. */
function partsOf(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
}

function resultItem({ url, meta, locations }) {
  const href = new URL(url, root).href;
  const item = element("li");
  if (meta.lettre !== "") {
    const piece = element("a", "piece");
    piece.href = href;
    piece.append(hidden("Pièce "), meta.lettre);
    item.append(piece);
  }
  const text = element("div");
  const name = element(
    "p",
    meta.tenu === "1" ? "article-list__title" : "article-list__title article-list__title--stated",
  );
  const link = element("a");
  link.href = href;
  link.append(meta.titre, meta.coupe === "1" ? " […]" : "");
  name.append(link);
  const facts = element("p", "article-list__facts");
  const mark = element("span", `mark mark--${meta.etat}`);
  mark.textContent = meta.mot;
  facts.append(meta.ecrit, `${HARD}· `, mark);
  text.append(name, facts, ...passageList(href, meta, locations ?? []));
  item.append(text);
  return item;
}

/** The passages of one article in which something was found, each with its paragraph. */
function passageList(href, meta, locations) {
  const units = JSON.parse(meta.texte).map(([paragraph, text]) => ({
    paragraph,
    text,
    words: wordsOf(text),
    hits: new Set(),
  }));
  const also = JSON.parse(meta.aussi);
  let first = 0;
  for (const [index, unit] of units.entries()) {
    const extra = also.filter(([of]) => of === index);
    const end = first + unit.words.length + extra.reduce((sum, [, , , amount]) => sum + amount, 0);
    for (const at of locations) if (at >= first && at < end) mark(unit, at - first, extra);
    first = end;
  }
  const found = units.filter(({ hits }) => hits.size > 0);
  const passages = found.filter(({ paragraph }) => paragraph > 0);
  if (passages.length === 0) return [];
  const list = element("ul", "search-passages");
  for (const unit of passages.slice(0, PASSAGES_SHOWN)) {
    const item = element("li");
    item.append(chip(href, meta.lettre, unit.paragraph), excerpt(unit));
    list.append(item);
  }
  const left = passages.length - PASSAGES_SHOWN;
  if (left <= 0) return [list];
  const rest = element("p", "article-list__facts");
  rest.textContent = `et ${left} autre${left > 1 ? "s" : ""} passage${left > 1 ? "s" : ""} dans cet article`;
  return [list, rest];
}

function mark(unit, at, extra) {
  if (at < unit.words.length) {
    unit.hits.add(at);
    return;
  }
  let before = unit.words.length;
  for (const [, first, last, amount] of extra) {
    if (at < before + amount) {
      for (let word = first; word <= last; word += 1) unit.hits.add(word);
      return;
    }
    before += amount;
  }
}

/** The words around the first hit, exactly as written, cut between words, with all hits among them marked. */
function excerpt({ text, words, hits }) {
  const line = element("span");
  const [firstHit] = [...hits].toSorted((a, b) => a - b);
  const centre = words[firstHit].start;
  const start = centre <= AROUND ? 0 : text.indexOf(" ", centre - AROUND) + 1 || 0;
  const cut = text.lastIndexOf(" ", centre + AROUND * 2);
  const end = text.length - centre <= AROUND * 2 || cut <= centre ? text.length : cut;
  if (start > 0) line.append("[…] ");
  let at = start;
  for (const [index, word] of words.entries()) {
    if (!hits.has(index) || word.start < at || word.end > end) continue;
    const found = element("mark");
    found.textContent = text.slice(word.start, word.end);
    line.append(text.slice(at, word.start), found);
    at = word.end;
  }
  line.append(text.slice(at, end), end < text.length ? " […]" : "");
  return line;
}

function chip(href, letter, paragraph) {
  const link = element("a", "chip");
  link.href = `${href}#p${paragraph}`;
  const name = letter === "" ? "l’article" : `pièce ${letter}`;
  link.setAttribute("aria-label", `${letter}¶${paragraph}, ${name}, paragraphe ${paragraph}`);
  if (letter !== "") link.append(element("b", undefined, letter));
  link.append(element("span", undefined, `¶${paragraph}`));
  return link;
}

function showFilters(found, wanted) {
  const focused = document.activeElement;
  const kept =
    focused instanceof HTMLInputElement && filters.contains(focused) ? [focused.name, focused.value] : undefined;
  const open = new Set([...filters.querySelectorAll("details[open]")].map(({ dataset }) => dataset.facet));
  filters.replaceChildren(
    ...FACETS.flatMap(([name, label]) => {
      const counts = Object.entries(found?.[name] ?? {});
      const values = counts
        .filter(([value, amount]) => amount > 0 || wanted[name]?.includes(value))
        .toSorted(
          ([a, m], [b, n]) =>
            Number(wanted[name]?.includes(b)) - Number(wanted[name]?.includes(a)) || n - m || (a < b ? -1 : 1),
        );
      return values.length === 0 ? [] : [facet(name, label, values, wanted[name] ?? [], open.has(name))];
    }),
  );
  if (kept !== undefined) {
    [...filters.querySelectorAll("input")].find(({ name, value }) => name === kept[0] && value === kept[1])?.focus();
  }
}

function facet(name, label, values, wanted, open) {
  const set = element("fieldset");
  set.append(element("legend", undefined, label));
  const boxes = values.map(([value, amount]) => {
    const row = element("label");
    const box = element("input");
    box.type = "checkbox";
    box.name = name;
    box.value = value;
    box.checked = wanted.includes(value);
    row.append(box, element("span", undefined, value), element("span", undefined, grouped(amount)));
    return row;
  });
  set.append(...boxes.slice(0, VALUES_SHOWN));
  if (boxes.length > VALUES_SHOWN) {
    const rest = element("details");
    rest.dataset.facet = name;
    rest.open = open;
    rest.append(element("summary", undefined, `${boxes.length - VALUES_SHOWN} de plus`), ...boxes.slice(VALUES_SHOWN));
    set.append(rest);
  }
  return set;
}

function title(typed) {
  const [, site = ""] = /· (.*)$/su.exec(document.title) ?? [];
  const name = typed.trim() === "" ? "Recherche" : `${typed.trim()}, recherche`;
  return site === "" ? name : `${name} · ${site}`;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function hidden(text) {
  return element("span", "visually-hidden", text);
}

function counted(amount, noun) {
  return `${grouped(amount)}${HARD}${noun}${amount > 1 ? "s" : ""}`;
}

function quoted(text) {
  return `«${THIN}${text.trim()}${THIN}»`;
}

function grouped(amount) {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/gu, THIN);
}
