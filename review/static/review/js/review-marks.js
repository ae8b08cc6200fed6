// Previous and next change: scroll the page to each mark in the draft, and say where one is. The list leads to them too.
const frame = document.querySelector("[data-frame]");
const scroller = document.querySelector("#main"); // the admin scrolls its main part, not the window
const bar = document.querySelector("[data-marks]");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let marks = [];
let current = -1;

const BLOCKS = "p, li, dt, dd, th, td, h1, h2, h3, h4, summary, figcaption, blockquote";
const list = document.querySelectorAll(".review-changes > li");
const whole = document.querySelector(".review-bar");
const decision = document.querySelector("#decision");

const wordsOf = (element) => {
  const copy = element.cloneNode(true);
  for (const told of copy.querySelectorAll(".change-label, .change-note")) told.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};

// The mark of a change of the list: one in a paragraph whose words the list shows.
const markOf = (row) => {
  const texts = [...row.querySelectorAll("[data-words]")].map(wordsOf).filter(Boolean);
  return marks.find((mark) => {
    const words = wordsOf(mark.closest(BLOCKS) ?? mark);
    return words.length > 2 && texts.some((text) => text.includes(words) || words.includes(text));
  });
};

const say = (words) => {
  const text = words.replace("{number}", current + 1).replace("{all}", marks.length);
  bar.querySelector("[data-where]").textContent = text;
};

const go = (number) => {
  marks[current]?.classList.remove("review-current");
  current = (number + marks.length) % marks.length;
  const mark = marks[current];
  mark.closest("details")?.setAttribute("open", "");
  mark.classList.add("review-current");
  const top = frame.getBoundingClientRect().top + mark.getBoundingClientRect().top - innerHeight / 3;
  scroller.scrollBy({ top, behavior: calm.matches ? "auto" : "smooth" });
  say(bar.dataset.words);
};

const start = () => {
  const content = frame.contentDocument;
  if (!content?.body || content.URL === "about:blank") return;
  marks = [...content.querySelectorAll("[id^='change-']")].filter((mark) => mark.getClientRects().length);
  current = -1;
  for (const button of bar.querySelectorAll("button")) button.disabled = !marks.length;
  say(marks.length ? bar.dataset.some : bar.dataset.none);
  const count = document.querySelector("[data-marked-count]");
  if (count) count.textContent = (marks.length ? count.dataset.words : count.dataset.none).replace("{number}", marks.length);
  for (const row of list) row.querySelector("[data-show-change]").hidden = !markOf(row);
};

const show = ({ target }) => {
  const row = target.closest("[data-show-change]")?.closest("li");
  if (row) go(marks.indexOf(markOf(row)));
};

if (bar) {
  for (const row of list) row.addEventListener("click", show);
  bar.querySelector("[data-previous]").addEventListener("click", () => go(Math.max(current, 0) - 1));
  bar.querySelector("[data-next]").addEventListener("click", () => go(current + 1));
  frame.addEventListener("load", start);
  if (frame.contentDocument?.readyState === "complete") start();
}

// The way to the decision is not in the way of the decision.
if (whole && decision) {
  new IntersectionObserver(([{ isIntersecting }]) => whole.classList.toggle("review-away", isIntersecting)).observe(decision);
}
