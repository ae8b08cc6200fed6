// The draft stands in a frame without a scroll of its own: as high as its content, and nobody leaves the review by it.
const frame = document.querySelector("[data-frame]");
const scroller = document.querySelector("#main"); // the admin scrolls its main part, not the window
const part = document.querySelector("[data-draft]");

// Until somebody scrolls or types, what was jumped to stays in view, however much the draft above it grows.
let isHeld = true;
for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
  addEventListener(type, () => { isHeld = false; }, { capture: true, passive: true });
}

const hold = () => {
  const target = document.querySelector("[data-focus]") ?? document.getElementById(location.hash.slice(1));
  if (!isHeld || !target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start", behavior: "instant" });
};

const fit = (content) => {
  const borders = frame.offsetHeight - frame.clientHeight;
  frame.style.blockSize = `${Math.ceil(content.documentElement.getBoundingClientRect().height) + borders}px`;
  hold();
};

const scrollToPlace = (element) =>
  scroller.scrollBy({ top: frame.getBoundingClientRect().top + element.getBoundingClientRect().top - 120 });

const followLink = (event) => {
  const link = event.target.closest("a[href]");
  if (!link) return;
  event.preventDefault();
  const href = link.getAttribute("href");
  if (!href.startsWith("#")) window.open(link.href, "_blank", "noopener");
  else if (href.length > 1) {
    const target = frame.contentDocument.getElementById(href.slice(1));
    target?.closest("details")?.setAttribute("open", "");
    if (target) scrollToPlace(target);
  }
};

const start = () => {
  const content = frame.contentDocument;
  if (!content?.body || content.URL === "about:blank") return;
  new ResizeObserver(() => fit(content)).observe(content.documentElement);
  content.addEventListener("click", followLink);
  content.addEventListener("submit", (event) => event.preventDefault());
  fit(content);
};

frame.addEventListener("load", start);
if (frame.contentDocument?.readyState === "complete") start();

const choice = part.querySelector("[data-switch]");
if (choice) {
  choice.hidden = false;
  choice.addEventListener("change", ({ target }) => {
    frame.contentWindow.location.replace(target.value);
  });
}

// After the browser has gone to the decision, to which the form's address leads.
addEventListener("load", hold);
addEventListener("hashchange", () => {
  isHeld = true;
  hold();
});
