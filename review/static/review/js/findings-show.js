// From a finding to its field: open what is folded over it, bring it into view, and mark the words.
const MARK = "finding";
const NEXT = 60; // milliseconds: the text editor has settled after it got the focus
let target;

// Wagtail names each field by its content path: one attribute for each step, one within the other.
export const fieldAt = (path) => {
  const steps = path.split(".").filter(Boolean).map((step) => `[data-contentpath="${CSS.escape(step)}"]`);
  for (let length = steps.length; length > 0; length -= 1) {
    const field = document.querySelector(`[data-edit-form] ${steps.slice(0, length).join(" ")}`);
    if (field) return field;
  }
  return document.querySelector(`[data-edit-form] [name="${CSS.escape(path)}"]`);
};

const openTab = (field) => {
  const tab = field.closest("[role=tabpanel]");
  if (tab?.hidden) document.querySelector(`[role=tab][aria-controls="${tab.id}"]`)?.click();
};

const openPanels = (field) => {
  const folded = [];
  for (let panel = field.closest("[data-panel]"); panel; panel = panel.parentElement.closest("[data-panel]")) folded.unshift(panel);
  for (const panel of folded) {
    const toggle = panel.querySelector("[data-panel-toggle]");
    if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
  }
};

export const openField = (path) => {
  const field = fieldAt(path);
  return field && bringUp(field);
};

export const bringUp = (field) => {
  openTab(field);
  openPanels(field);
  target?.classList.remove("findings-target");
  target = field;
  target.classList.add("findings-target");
  field.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  return field;
};

// The words are looked for without any space: a browser and the server disagree about it.
const squeeze = (text) => {
  const places = [];
  let words = "";
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text[at])) continue;
    words += text[at];
    places.push(at);
  }
  return { words, places };
};

const nth = (text, part, number) => {
  let at = text.indexOf(part);
  for (let seen = 0; at >= 0 && seen < number; seen += 1) {
    const next = text.indexOf(part, at + part.length);
    if (next < 0) break;
    at = next;
  }
  return at;
};

// The span of the words in a text as pairs of start and end; null where they are not there any more.
export const spanOf = (text, quote, occurrence) => {
  const { words, places } = squeeze(text);
  const part = squeeze(quote).words;
  const at = part ? nth(words, part, occurrence) : -1;
  return at < 0 ? null : [places[at], places[at + part.length - 1] + 1];
};

// The words within an element, as a range; what stands in elements that `but` names is no part of the text.
export const rangeIn = (element, quote, occurrence, but = "") => {
  const nodes = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!but || !walker.currentNode.parentElement.closest(but)) nodes.push(walker.currentNode);
  }
  const span = spanOf(nodes.map((node) => node.data).join(""), quote, occurrence);
  if (!span) return null;
  const range = element.ownerDocument.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (span[0] >= before && span[0] < after) range.setStart(node, span[0] - before);
    if (span[1] > before && span[1] <= after) range.setEnd(node, span[1] - before);
    before = after;
  }
  return range;
};

const markText = (element, quote, occurrence) => {
  const range = rangeIn(element, quote, occurrence);
  if (!range) return false;
  if (window.CSS?.highlights) CSS.highlights.set(MARK, new Highlight(range));
  else getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "auto" });
  return true;
};

const markInput = (input, quote, occurrence) => {
  const span = spanOf(input.value, quote, occurrence);
  if (span) input.setSelectionRange(...span);
  return Boolean(span);
};

const isTyped = (element) => element.matches("textarea, input") && element.type !== "hidden" && element.getClientRects().length;

// Put the focus into the field and mark the words there; whether they were found.
export const showWords = async (field, quote, occurrence) => {
  window.CSS?.highlights?.delete(MARK);
  const texts = [field, ...field.querySelectorAll("[contenteditable=true], textarea, input")].filter(
    (element) => element.isContentEditable || isTyped(element),
  );
  const has = (element) => spanOf(element.isContentEditable ? element.textContent : element.value, quote, occurrence);
  const found = texts.find(has) ?? texts[0] ?? field.querySelector("button, select, a[href]");
  found?.focus({ preventScroll: true });
  if (!quote || !found) return false;
  await new Promise((done) => { setTimeout(done, NEXT); });
  return found.isContentEditable ? markText(found, quote, occurrence) : isTyped(found) && markInput(found, quote, occurrence);
};
