// Previous and next change: scroll the page to each mark in the draft, and say where one is.
const frame = document.querySelector("[data-frame]");
const scroller = document.querySelector("#main"); // the admin scrolls its main part, not the window
const bar = document.querySelector("[data-marks]");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let marks = [];
let current = -1;

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
};

if (bar) {
  bar.querySelector("[data-previous]").addEventListener("click", () => go(Math.max(current, 0) - 1));
  bar.querySelector("[data-next]").addEventListener("click", () => go(current + 1));
  frame.addEventListener("load", start);
  if (frame.contentDocument?.readyState === "complete") start();
}
