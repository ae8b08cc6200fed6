// Comments: point at a place of the draft, or reach it with the arrow keys, and write; the open ones stand at their places.
const frame = document.querySelector("[data-frame]");
const scroller = document.querySelector("#main"); // the admin scrolls its main part, not the window
const part = document.querySelector("[data-comments]");
const TEXTS = "h1, h2, h3, h4, p, li, dt, dd, th, td, summary, figcaption, blockquote, figure, img";
const BADGE = 26;
let button;
let place;

const plain = (text) => text.replace(/\s+/g, " ").trim();
const cut = (text, most) => (text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most))}…` : text);
const wordsOf = (element) => plain(element.textContent || element.getAttribute("alt") || "");

// The smallest piece of text around an element that belongs to a place which takes comments.
const placeAround = (element) => {
  const text = element.closest?.(TEXTS) ?? element.closest?.("[data-contentpath]");
  return text?.closest("[data-contentpath]") ? text : null;
};

const placesOf = (content) =>
  [...content.querySelectorAll("[data-contentpath]")]
    .flatMap((block) => [block, ...block.querySelectorAll(TEXTS)])
    .filter((element) => element.matches(TEXTS) && element.getClientRects().length && !element.querySelector(TEXTS));

const stand = (element) => {
  place?.classList.remove("review-place");
  place = element;
  place.classList.add("review-place");
  const { top, right } = place.getBoundingClientRect();
  const width = frame.contentDocument.documentElement.clientWidth;
  button.style.insetBlockStart = `${top + frame.contentWindow.scrollY}px`;
  button.style.insetInlineEnd = `${Math.max(4, width - right)}px`;
  button.setAttribute("aria-label", `${part.dataset.label}: ${wordsOf(place).slice(0, 80)}`);
  button.classList.add("review-shown");
};

const step = (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const places = placesOf(frame.contentDocument);
  stand(places[Math.min(Math.max(places.indexOf(place) + by, 0), places.length - 1)]);
  const top = frame.getBoundingClientRect().top + place.getBoundingClientRect().top - innerHeight / 3;
  scroller.scrollBy({ top });
};

const dialog = part?.querySelector("[data-comment-dialog]");
const form = dialog?.querySelector("form");
const error = dialog?.querySelector("[data-error]");
const said = part?.querySelector("[data-said]");

const ask = () => {
  dialog.querySelector("[data-quote]").textContent = cut(wordsOf(place), 240);
  error.textContent = "";
  dialog.showModal();
  form.text.focus();
};

const send = async (event) => {
  event.preventDefault();
  const data = new FormData(form);
  data.set("contentpath", place.closest("[data-contentpath]").dataset.contentpath);
  data.set("words", wordsOf(place));
  data.set("key", place.closest("[data-block-key]")?.dataset.blockKey ?? "");
  data.set("revision", part.dataset.revision);
  const answer = await fetch(part.dataset.address, {
    method: "POST",
    body: data,
    headers: { "X-Requested-With": "XMLHttpRequest" },
  })
    .then((response) => response.json())
    .catch(() => ({ errors: [part.dataset.failed] }));
  if (answer.errors) {
    error.textContent = answer.errors.join(" ");
    return;
  }
  form.reset();
  dialog.close();
  comments.push(answer.comment);
  list(answer.comment);
  mark();
  said.textContent = part.dataset.kept;
  setTimeout(() => { said.textContent = ""; }, 5000);
};

// The list below the draft
const list = (comment) => {
  const item = part.querySelector("[data-comment-template]").content.firstElementChild.cloneNode(true);
  item.dataset.comment = comment.pk;
  for (const name of ["text", "author", "at"]) item.querySelector(`[data-${name}]`).textContent = comment[name];
  part.querySelector("[data-comment-list]").append(item);
  part.querySelector("[data-no-comments]").hidden = true;
};

// The places in the draft: the block a comment's path leads to, and in it the text that its field holds
const elementOf = (comment) => {
  const content = frame.contentDocument;
  const blocks = [...content.querySelectorAll("[data-contentpath]")].filter(
    ({ dataset }) => comment.path === dataset.contentpath || comment.path.startsWith(`${dataset.contentpath}.`),
  );
  const texts = blocks.flatMap((block) => [block, ...block.querySelectorAll(TEXTS)]).filter((one) => one.matches(TEXTS));
  const keyed = comment.key && texts.find((one) => one.dataset.blockKey === comment.key);
  return keyed || texts.find((one) => wordsOf(one) && comment.words.includes(wordsOf(one))) || blocks[0];
};

const mark = () => {
  const content = frame.contentDocument;
  for (const old of content.querySelectorAll(".review-badge")) old.remove();
  comments.forEach((comment, index) => {
    const element = elementOf(comment);
    const show = part.querySelector(`[data-comment="${comment.pk}"] [data-show]`);
    if (show) show.hidden = !element;
    if (!element) return;
    const badge = content.createElement("span");
    badge.className = "review-badge";
    badge.textContent = index + 1;
    badge.title = `${comment.author}: ${comment.text}`;
    const box = element.getBoundingClientRect();
    const above = box.left < BADGE ? BADGE - 4 : 0; // where the margin is too narrow for it
    badge.style.insetBlockStart = `${box.top + frame.contentWindow.scrollY - above}px`;
    badge.style.insetInlineStart = `${Math.max(1, box.left - BADGE)}px`;
    content.body.append(badge);
  });
};

const show = ({ target }) => {
  const key = target.closest("[data-show]")?.closest("[data-comment]").dataset.comment;
  const comment = comments.find(({ pk }) => String(pk) === key);
  const element = comment && elementOf(comment);
  if (!element) return;
  stand(element);
  scroller.scrollBy({ top: frame.getBoundingClientRect().top + element.getBoundingClientRect().top - innerHeight / 3 });
};

const start = () => {
  const content = frame.contentDocument;
  if (!content?.body || content.URL === "about:blank") return;
  place = null;
  button = content.createElement("button");
  button.type = "button";
  button.className = "review-comment";
  button.textContent = part.dataset.label;
  content.body.append(button);
  const [first] = placesOf(content);
  button.addEventListener("focus", () => place ?? (first && stand(first)));
  button.addEventListener("click", ask);
  button.addEventListener("keydown", step);
  content.addEventListener("click", ({ target }) => {
    const found = target !== button && !target.closest("a, button, input, select") && placeAround(target);
    if (found) stand(found);
  });
  content.addEventListener("pointerover", ({ target, pointerType }) => {
    const found = pointerType === "mouse" && target !== button && placeAround(target);
    if (found) stand(found);
  });
  new ResizeObserver(mark).observe(content.documentElement);
};

const comments = part ? JSON.parse(document.getElementById("review-comments-data").textContent) : [];
if (part) {
  form.addEventListener("submit", send);
  dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => button.focus({ preventScroll: true }));
  part.addEventListener("click", show);
  frame.addEventListener("load", start);
  if (frame.contentDocument?.readyState === "complete") start();
}
