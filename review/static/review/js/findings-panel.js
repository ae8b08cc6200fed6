// The findings beside the form: asked for anew after each autosave, and the way from each to its words.
import { openField, showWords } from "./findings-show.js";
import { listErrors } from "./form-errors.js";

const OPENS = 3000; // milliseconds within which Wagtail has opened the panel, on a slow machine too
const NARROW = 800; // pixels: below, Wagtail's side panel covers the form
const STATES = ["new", "checking", "failed"];
let asking; // the question that waits for its answer
let wanted = location.hash.startsWith("#finding-") ? location.hash.slice(9) : "";

const panel = () => document.querySelector("[data-findings]");
const toggle = () => document.querySelector('[data-side-panel-toggle="findings"]');
const isOpen = () => toggle()?.getAttribute("aria-expanded") === "true";

const setState = (name) => {
  for (const state of STATES) panel().querySelector(`[data-findings-state="${state}"]`).hidden = state !== name;
};

// What a screen reader hears, whether the panel is open or not: only what is new.
const say = (words) => {
  let region = document.querySelector("[data-findings-said]");
  if (!region) {
    region = document.createElement("p");
    region.className = "w-sr-only";
    region.setAttribute("role", "status");
    region.dataset.findingsSaid = "";
    document.querySelector("main").append(region);
  }
  if (region.textContent !== words) region.textContent = words;
};

const count = (kind, number, words) => {
  const counter = toggle().querySelector("[data-side-panel-toggle-counter]");
  counter.hidden = false;
  counter.textContent = number;
  counter.dataset.kind = kind;
  toggle().setAttribute("aria-label", `${panel().dataset.label}: ${words}`);
};

// Where the focus is within the list, as a selector: the list is about to be replaced.
const focusedIn = (list) => {
  const item = list.contains(document.activeElement) && document.activeElement.closest("[data-finding]");
  if (!item) return "";
  return item === document.activeElement ? `#${item.id}` : `#${item.id} [data-finding-show]`;
};

// A panel that is being opened takes no focus yet, and its list may be replaced meanwhile.
const focusOnceShown = (selector, until = performance.now() + OPENS) => {
  const item = panel().querySelector(selector);
  item?.focus();
  if (document.activeElement !== item && performance.now() < until) setTimeout(focusOnceShown, 50, selector, until);
};

const take = (html) => {
  const list = panel().querySelector("[data-findings-list]");
  const focused = focusedIn(list);
  const note = list.querySelector("[data-findings-note]")?.value;
  const isAskOpen = list.querySelector(".findings-ask")?.open;
  list.innerHTML = html;
  if (focused) list.querySelector(focused)?.focus({ preventScroll: true });
  if (note) list.querySelector("[data-findings-note]")?.replaceChildren(note);
  if (isAskOpen) list.querySelector(".findings-ask")?.setAttribute("open", "");
  const { blocking, warnings, summary } = list.querySelector("[data-findings-result]").dataset;
  if (Number(blocking)) count("block", blocking, summary.trim());
  else if (Number(warnings)) count("warn", warnings, summary.trim());
  else count("clean", "✓", summary.trim());
  say(`${panel().dataset.label}: ${summary.trim()}`);
  listErrors(panel().dataset, Number(blocking) ? summary.trim() : "", openStopped);
};

const openStopped = () => {
  if (!isOpen()) toggle().click();
  focusOnceShown(".findings-block [data-finding]");
};

const fail = () => {
  setState("failed");
  count("failed", "?", panel().dataset.failed);
  say(panel().dataset.failed);
  listErrors(panel().dataset, "", openStopped);
};

// Asked at once: autosave itself waits until one has paused. A newer question takes the place of one under way.
const ask = async () => {
  if (!panel()?.dataset.address) return;
  asking?.abort();
  const question = new AbortController();
  asking = question;
  setState("checking");
  try {
    const headers = { "X-Requested-With": "XMLHttpRequest" };
    const answer = await fetch(panel().dataset.address, { headers, signal: question.signal });
    if (!answer.ok || answer.redirected) throw new Error(answer.status);
    const html = await answer.text();
    if (asking !== question) return;
    take(html);
    setState("");
    showWanted();
  } catch {
    if (asking === question) fail();
  }
  if (asking === question) asking = null;
};

const show = (item) => {
  const field = openField(item.dataset.path);
  if (!field) return;
  if (innerWidth < NARROW && isOpen()) toggle().click();
  showWords(field, item.dataset.quote, Number(item.dataset.occurrence)).then((isFound) => {
    if (!isFound && item.dataset.quote && !("entry" in item.dataset)) say(panel().dataset.moved);
  });
};

const showWanted = () => {
  if (!wanted) return;
  const item = document.getElementById(`finding-${wanted}`);
  wanted = "";
  if (item?.dataset.path) show(item);
  else if (item) {
    if (!isOpen()) toggle().click();
    focusOnceShown(`#${item.id}`);
  }
};

const askClinicians = async (button) => {
  const data = new FormData();
  data.set("note", panel().querySelector("[data-findings-note]").value);
  data.set("csrfmiddlewaretoken", document.querySelector("[data-edit-form] [name=csrfmiddlewaretoken]").value);
  const answer = await fetch(panel().dataset.askAddress, { method: "POST", body: data })
    .then((response) => response.json())
    .catch(() => ({ said: panel().dataset.failed }));
  const said = button.parentElement.querySelector("[data-findings-answer]") ?? document.createElement("span");
  said.dataset.findingsAnswer = "";
  said.setAttribute("role", "status");
  button.after(said);
  said.textContent = answer.said;
  if (answer.sent) panel().querySelector("[data-findings-note]").value = "";
};

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-finding-link]");
  if (link) {
    event.preventDefault();
    wanted = link.dataset.findingLink;
    if (document.getElementById(`finding-${wanted}`)) showWanted();
    else if (!asking) ask();
  }
  if (event.target.closest("[data-finding-show]")) show(event.target.closest("[data-path]"));
  if (event.target.closest("[data-findings-again]")) ask();
  if (event.target.closest("[data-findings-ask]")) askClinicians(event.target.closest("[data-findings-ask]"));
});

// A new page has no address until it was saved the first time and Wagtail has renewed its side panels.
document.addEventListener("w-autosave:success", () => {
  ask();
  if (!panel()?.dataset.address) {
    const renewed = new MutationObserver(() => {
      if (!panel()?.dataset.address) return;
      renewed.disconnect();
      ask();
    });
    renewed.observe(document.querySelector('[data-side-panel="findings"]') ?? document.body, { childList: true, subtree: true });
  }
});

if (panel()) ask();
