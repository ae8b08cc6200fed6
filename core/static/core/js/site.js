// Small comforts on top of a page that works without them, in one file: on a slow network each further one costs a round trip.
// A plain script in the head, not a module: it sets the theme before the page is read to its end. It does not hold up the
// first paint, as it would cost every newcomer a round trip; whoever has chosen a theme has it in their browser's cache.

const whenRead = (act) => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", act);
  else act();
};
// Once the page is there with all it shows and was painted, or five seconds after it was read where something of it does not
// come; each on its own, so that a phone can answer a finger in between.
const whenLoaded = (act) => {
  let done = false;
  const once = () => { if (!done) { done = true; requestAnimationFrame(() => setTimeout(act)); } };
  if (document.readyState === "complete") once();
  addEventListener("load", once);
  whenRead(() => setTimeout(once, 5000));
};
// The theme a reader chose, kept on their own device; without script the system's choice holds.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const keep = (theme) => {
    try {
      if (theme === "auto") localStorage.removeItem("theme");
      else localStorage.setItem("theme", theme);
    } catch { /* private mode: it holds for this page */ }
  };
  // The browser's own bar takes the color of the theme: of the two that the head has, each for a scheme, the one chosen holds.
  const tint = () => {
    const { theme } = root.dataset;
    for (const bar of document.querySelectorAll("meta[name=theme-color]")) {
      bar.dataset.scheme ??= bar.media;
      bar.media = !theme ? bar.dataset.scheme : bar.dataset.scheme.includes(theme) ? "all" : "not all";
    }
  };
  const apply = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    whenRead(tint);
  };
  const offerSwitch = (template) => {
    const box = template.content.cloneNode(true);
    const select = box.querySelector("select");
    select.value = root.dataset.theme ?? "auto";
    select.addEventListener("change", () => { apply(select.value); keep(select.value); });
    template.replaceWith(box);
  };
  const offerAll = () => document.querySelectorAll("[data-theme-switch]").forEach(offerSwitch);
  apply(read());
  whenLoaded(offerAll);
})();

// What the style leaves out of a phone's first layout is laid out part by part, a few in a frame, before anybody
// has scrolled there: from then on all places are known, to the scroll bar as well as to whoever asks for them.
// Whoever comes back to a page finds the place where they were, and a search engine's link leads to a sentence: all at once.
const layOutAll = () => { document.documentElement.dataset.laidOut = ""; };
const laidOut = new Promise((done) => {
  const phone = matchMedia("(width < 60rem)");
  const [visit] = performance.getEntriesByType("navigation");
  const layOutNext = (parts) => {
    const next = parts.splice(0, 2);
    for (const part of next) part.dataset.laidOut = "";
    if (next.length) requestAnimationFrame(() => setTimeout(layOutNext, 0, parts));
    else done();
  };
  const layOutEach = () => layOutNext([...document.querySelectorAll(".article-body > *, .rows > *, .push, .section, .site-footer")]);
  if (visit?.type !== "navigate" || visit.name.includes(":~:")) layOutAll();
  else if (phone.matches) return whenLoaded(layOutEach);
  else phone.addEventListener("change", layOutAll, { once: true });
  done();
});

whenRead(() => {
  const details = () => [...document.querySelectorAll(".faq details")];

  // A deep link opens the question it points to.
  const fragment = () => { try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; } };
  const openTarget = () => {
    const target = document.getElementById(fragment());
    const box = target?.closest("details");
    if (box) { box.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  // "Open all", which says what it would do next, and a question that was opened gives its address to whoever copies it.
  const areAllOpen = () => details().every((box) => box.open);
  const nameOpenAll = () => {
    for (const button of document.querySelectorAll("[data-open-all]")) button.textContent = areAllOpen() ? button.dataset.close : button.dataset.openAll;
  };
  const offerOpenAll = () => {
    for (const button of document.querySelectorAll("[data-open-all][hidden]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        const open = !areAllOpen();
        for (const box of details()) box.open = open;
        nameOpenAll();
      });
    }
    nameOpenAll();
  };
  document.addEventListener("toggle", nameOpenAll, true);
  offerOpenAll();
  document.addEventListener("click", (event) => {
    const box = event.target.closest(".faq summary")?.parentElement;
    if (box?.id && !box.open) history.replaceState(history.state, "", `#${box.id}`);
  });

  // Print, copy the link, and the device's own share sheet: each shown where the browser can do it.
  const address = () => (document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0]) + location.hash;
  const tell = (words) => { document.querySelector("[data-tools-status]").textContent = words; };
  const copy = ({ dataset }) => navigator.clipboard.writeText(address()).then(() => tell(dataset.done), () => tell(dataset.failed));
  const share = () => navigator.share({ title: document.title, url: address() }).catch(() => {}); // closed without sharing
  const offer = (name, can, act) => {
    for (const button of can ? document.querySelectorAll(`[data-${name}]`) : []) {
      button.closest("[hidden]").hidden = false;
      button.addEventListener("click", () => act(button));
    }
  };
  offer("print", true, () => print());
  offer("copy-link", navigator.clipboard, copy);
  offer("share", navigator.share, share);
  let closed = [];
  addEventListener("beforeprint", () => { closed = [...document.querySelectorAll("main details:not([open])")]; for (const box of closed) box.open = true; });
  addEventListener("afterprint", () => { for (const box of closed) box.open = false; });

  // Some browsers forget that a table is one where its rows are laid out as cards: the roles remind them.
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
  for (const part of document.querySelectorAll(".compare :is(table, thead, tbody, tr, td, th)")) {
    part.setAttribute("role", roles[part.localName] ?? (part.scope === "row" ? "rowheader" : "columnheader"));
  }

  // "On this page" marks the last heading that has passed the upper third of the screen.
  let mark = () => {};
  const followToc = () => {
    const part = (link) => document.getElementById(link.hash.slice(1));
    const links = [...document.querySelectorAll(".toc a")].filter(part);
    const parts = links.map(part);
    mark = () => {
      const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3).length;
      const here = end ? links.length - 1 : passed - 1;
      links.forEach((link, i) => i === here ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
    };
    // First when places are known: asking for them sooner would have all of them worked out before the page is painted.
    if (links.length) new IntersectionObserver((_, watch) => { watch.disconnect(); laidOut.then(() => mark()); }).observe(parts[0]);
  };
  let waiting = false;
  const markSoon = () => {  // with the next frame, for which places are worked out anyway
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  };
  addEventListener("scroll", markSoon, { passive: true });
  followToc();

  // A search in the page fills in its answer while one types; its button asks the server the same.
  for (const form of document.querySelectorAll("[data-search-in-page]")) {
    let timer = 0, asked = "";
    const fill = async () => {
      const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
      asked = address;
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok || address !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (address !== asked) return;
      layOutAll();
      for (const id of form.dataset.searchInPage.split(" ")) document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
      offerOpenAll();
      followToc();
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(fill, 250); });
  }
});
