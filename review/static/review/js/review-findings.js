// The findings in the draft: their words are marked where they stand, and each row of the list leads to them.
import { rangeIn } from "./findings-show.js";

const frame = document.querySelector("[data-frame]");
const scroller = document.querySelector("#main"); // the admin scrolls its main part, not the window
const rows = [...document.querySelectorAll("[data-review-findings] [data-quote]")];
const UNSEEN = ["seo_title", "search_description", "slug"]; // fields that no reader meets in the text
const TOLD = "del, .change-label, .change-note, .review-badge, .review-comment"; // what the review adds to it
let ranges = new Map();

const placesOf = (content, path) => {
  const blocks = [...content.querySelectorAll("[data-contentpath]")].filter(
    ({ dataset }) => path === dataset.contentpath || path.startsWith(`${dataset.contentpath}.`),
  );
  return blocks.length || UNSEEN.includes(path) ? blocks : [...content.querySelectorAll("main")];
};

const rangeOf = (content, { dataset }) => {
  if (!dataset.quote) return null;
  for (const place of placesOf(content, dataset.path)) {
    const range = rangeIn(place, dataset.quote, Number(dataset.occurrence), TOLD);
    if (range) return range;
  }
  return null;
};

const mark = (name, found) => {
  const { CSS: css, Highlight } = frame.contentWindow;
  if (css.highlights) css.highlights.set(name, new Highlight(...found));
};

const start = () => {
  const content = frame.contentDocument;
  if (!content?.body || content.URL === "about:blank") return;
  ranges = new Map(rows.map((row) => [row, rangeOf(content, row)]));
  for (const kind of ["block", "warn", "allowed"]) {
    mark(`finding-${kind}`, rows.filter((row) => row.dataset.kind === kind && ranges.get(row)).map((row) => ranges.get(row)));
  }
  for (const row of rows) row.querySelector("[data-show-finding]").hidden = !ranges.get(row);
};

const show = ({ target }) => {
  const row = target.closest("[data-show-finding]")?.closest("[data-quote]");
  const range = row && ranges.get(row);
  if (!range) return;
  for (const folded of frame.contentDocument.querySelectorAll("details")) {
    if (folded.contains(range.startContainer)) folded.open = true;
  }
  mark("finding-current", [range]);
  scroller.scrollBy({ top: frame.getBoundingClientRect().top + range.getBoundingClientRect().top - innerHeight / 3 });
};

if (rows.length) {
  document.querySelector("[data-review-findings]").addEventListener("click", show);
  frame.addEventListener("load", start);
  if (frame.contentDocument?.readyState === "complete") start();
}
