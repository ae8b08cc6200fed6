// What a visitor allowed, read from their cookie: pages are the same for everybody, so the server cannot say it in them.
// A plain script in the head, not a module: whether the banner shows is known before anything is painted.
(() => {
  const root = document.documentElement, own = document.currentScript.dataset;
  const LETTERS = { preferences: "p", analytics: "a", marketing: "m" };
  const LASTS = 182 * 86400, AHEAD = 86400; // seconds, as consent/choice.py has them
  const FORM = /^1\.([1-9][0-9]{0,8})\.(-|(?=[pam])p?a?m?)\.([0-9]{10})\.[A-Za-z0-9_-]{22}$/;
  const signal = navigator.globalPrivacyControl === true;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const field = (form, value) => form.querySelector(`[name=answer][value=${value}]`);

  const read = () => {
    const value = document.cookie.split("; ").find((one) => one.startsWith("consent="))?.slice(8) ?? "";
    const [, version, letters, at] = FORM.exec(value) ?? [];
    const age = Date.now() / 1000 - at;
    const isCurrent = version === own.asked && age >= -AHEAD && age < LASTS;
    const allowed = isCurrent ? letters.replace(signal ? /[am-]/g : "-", "") : "";
    return { version: Number(version), isCurrent, allowed };
  };

  // A frame for each tag that is allowed, none for any other: a service stops the moment its frame is gone.
  const frames = () => {
    const { allowed } = read();
    for (const entry of own.frames.split(" ").filter(Boolean)) {
      const [slug, letter] = entry.split(":"), id = `consent-frame-${slug}`, there = document.getElementById(id);
      if (there && !allowed.includes(letter)) there.remove();
      if (!there && allowed.includes(letter)) document.body.append(frame(id, own.frameAddress.replace("/x/", `/${slug}/`)));
    }
  };
  const frame = (id, src) => {
    const made = Object.assign(document.createElement("iframe"), { id, src, hidden: true, tabIndex: -1, referrerPolicy: "no-referrer" });
    made.setAttribute("sandbox", "allow-scripts");
    made.setAttribute("aria-hidden", "true");
    return made;
  };

  // What is declared for a category goes from the browser's storage when that is not allowed.
  const forget = () => {
    const { allowed } = read();
    for (const [kind, letter, name] of JSON.parse(own.forget ?? "[]").filter(([, letter]) => !allowed.includes(letter))) {
      try {
        const store = kind === "local" ? localStorage : sessionStorage;
        for (const key of Object.keys(store)) if (name.endsWith("*") ? key.startsWith(name.slice(0, -1)) : key === name) store.removeItem(key);
      } catch { /* a browser that keeps nothing has nothing to forget */ }
    }
  };

  // Whether one is asked, what was new since one chose, and what one allows: the same rules that /consent/state.css has.
  const sheet = document.adoptedStyleSheets ? new CSSStyleSheet() : null; // older browsers do without what was new
  if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const paint = () => {
    const { version, isCurrent, allowed } = read();
    root.dataset.consent = signal || isCurrent ? "settled" : "ask";
    root.toggleAttribute("data-signal", signal);
    root.dataset.allowed = allowed; // embed.js loads by it
    const news = (own.news ?? "").split(" ").filter((number) => number > version).map((number) => `.consent [data-since="${number}"] { display: list-item }`);
    const now = Object.keys(LETTERS).filter((slug) => allowed.includes(LETTERS[slug])).map((slug) => `[data-now="${slug}"] { display: inline }`);
    sheet?.replaceSync([...news, ...now].join("\n"));
  };
  const fill = (boxes, isFilled = true) => {
    for (const box of boxes) {
      box.checked = isFilled && read().allowed.includes(LETTERS[box.value]);
      box.disabled = signal && box.value !== "preferences"; // the browser said no already
    }
  };
  const show = () => {
    paint();
    fill(all("#choice [name=category]"));
    forget();
    frames();
    document.dispatchEvent(new Event("consent"));
  };

  let opener = null; // the link that opened the banner again, to which the focus returns
  const status = () => all("[data-consent-status]").at(-1);
  const tell = (words) => { const place = status(); if (place) place.textContent = words; };
  const unfold = (form, isOpen) => {
    const choices = form.querySelector("#consent-choices");
    if (!choices) return;
    choices.hidden = !isOpen;
    field(form, "choose").setAttribute("aria-expanded", isOpen);
    if (!isOpen) return;
    fill(choices.querySelectorAll("[name=category]"), opener !== null);
    choices.querySelector("[name=category]:enabled, button").focus();
  };
  const close = (form) => {
    unfold(form, false);
    show();
    (opener ?? document.getElementById("main")).focus({ preventScroll: !opener });
    opener = null;
  };
  const said = () => {
    const { dataset } = status();
    const names = all("[name=category]").filter((box) => read().allowed.includes(LETTERS[box.value])).map((box) => box.dataset.name);
    return names.length ? `${dataset.some} ${[...new Set(names)].join(", ")}.` : dataset.none;
  };

  const send = async (event) => {
    const form = event.target, button = event.submitter;
    if (!form.matches("[data-consent-form]") || form.dataset.plain) return;
    event.preventDefault();
    if (button.value === "choose") return unfold(form, form.querySelector("#consent-choices").hidden);
    const body = new URLSearchParams(new FormData(form));
    body.append(button.name, button.value);
    tell("");
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => null);
    if (answer?.status !== 204) { // without script the same form has a page that says why
      form.dataset.plain = "1";
      return form.requestSubmit(button);
    }
    if (!read().isCurrent) return tell(status().dataset.failed); // the browser keeps no cookie
    channel?.postMessage("");
    if (form.closest("#consent")) close(form); else show();
    tell(said());
  };

  const channel = "BroadcastChannel" in window ? new BroadcastChannel("consent") : null;
  channel?.addEventListener("message", () => show()); // a no in one tab stops what runs in the others
  addEventListener("pageshow", (event) => { if (event.persisted) show(); });
  document.addEventListener("submit", send);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-consent-open]"), banner = document.getElementById("consent");
    if (!link || !banner || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    opener = link;
    root.dataset.consent = "ask";
    banner.scrollIntoView({ behavior: "instant" });
    unfold(banner.querySelector("form"), true);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("#consent-choices [name=category]")) {
      event.preventDefault(); // a browser would press the form's first button
      return field(event.target.form, "save").click();
    }
    const form = event.key === "Escape" && event.target.closest("#consent")?.querySelector("form");
    if (!form || form.querySelector("#consent-choices").hidden) return;
    if (opener) return close(form);
    unfold(form, false);
    field(form, "choose").focus();
  });
  paint();
  addEventListener("DOMContentLoaded", () => {
    for (const button of all("#consent [value=choose]")) {
      button.setAttribute("aria-expanded", "false");
      button.setAttribute("aria-controls", "consent-choices");
    }
    show();
  });
})();
