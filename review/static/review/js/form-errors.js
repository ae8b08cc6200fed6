// Above a form that was refused: all that is wrong with it, each with the way to its field, and what the checker stops.
import { bringUp, showWords } from "./findings-show.js";

const ERRORS = "[data-edit-form] :is(.error-message, .help-critical):not([hidden])";
const MESSAGE = '.messages li.error:has([data-controller~="w-count"])'; // Wagtail's own, with the button to the first error

const textOf = (element) => element?.textContent.replace(/\s+/gu, " ").trim() ?? "";

// The field in words: the headings of the panels around it, from the outermost in.
const placeOf = (error) => {
  const names = [];
  for (let panel = error.closest("[data-panel]"); panel; panel = panel.parentElement.closest("[data-panel]")) {
    names.unshift(textOf(panel.querySelector("[data-panel-heading-text]")));
  }
  const label = textOf(error.closest("[data-field-wrapper], [data-contentpath]")?.querySelector("label"));
  return [...new Set([...names, label].filter(Boolean).map((name) => name.replace(/\*$/u, "").trim()))].join(" › ");
};

const row = (place, words, link, go) => {
  const item = document.createElement("li");
  const way = Object.assign(document.createElement("a"), { href: "#", textContent: link });
  way.addEventListener("click", (event) => { event.preventDefault(); go(); });
  if (place) item.append(Object.assign(document.createElement("b"), { textContent: place }), " ");
  item.append(words, " ", way);
  return item;
};

const rowOf = (error, words) => {
  const field = error.closest("[data-contentpath]") ?? error;
  return row(placeOf(error), textOf(error), words.show, () => { bringUp(field); showWords(field, "", 0); });
};

// `words` are those of the panel; `findings` what the checker stops, in words, and `open` the way to it.
export const listErrors = (words, findings, open) => {
  const message = document.querySelector(MESSAGE);
  const errors = [...document.querySelectorAll(ERRORS)];
  if (!message || !errors.length) return;
  const list = message.querySelector(".findings-message") ?? Object.assign(document.createElement("ul"), { className: "findings-message" });
  const rows = errors.map((error) => rowOf(error, words));
  if (findings) rows.push(row("", `${words.stops} ${findings}.`, words.show, open));
  list.replaceChildren(...rows);
  message.append(list);
};
