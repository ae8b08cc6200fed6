// Suggestions while typing: an ARIA 1.2 combobox over the site's own JSON. Without script the form works as it is.
const WAIT = 150;

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("[name=q]");
    this.list = form.querySelector("[role=listbox]");
    this.status = form.querySelector("[role=status]");
    this.active = -1;
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id, "aria-haspopup": "listbox" };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    this.input.addEventListener("input", () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(), WAIT); });
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.follow(event.target.closest("[role=option]")));
    form.addEventListener("submit", () => this.stop());
  }

  get options() { return [...this.list.children]; }

  stop() {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  async ask() {
    this.stop();
    const query = this.input.value.trim();
    if (query.length < 2) { this.close(); return; }
    this.asking = new AbortController();
    try {
      const response = await fetch(`${this.form.dataset.suggest}?${new URLSearchParams({ q: query })}`, { signal: this.asking.signal });
      if (response.ok) this.show((await response.json()).suggestions);
    } catch { /* no network, or more was typed meanwhile */ }
  }

  show(found) {
    if (document.activeElement !== this.input) return;
    this.list.replaceChildren(...found.map((one, number) => this.option(one, number)));
    this.activate(-1);
    this.open(found.length > 0);
    const { one, many, none } = this.status.dataset;
    this.status.textContent = found.length === 0 ? none : found.length === 1 ? one : many.replace("%s", found.length);
  }

  option({ title, url, kind }, number) {
    const option = Object.assign(document.createElement("li"), { id: `${this.list.id}-${number}`, role: "option" });
    option.dataset.url = url;
    option.setAttribute("aria-selected", "false");
    const parts = [title, kind].map((text) => Object.assign(document.createElement("span"), { textContent: text }));
    option.append(parts[0], " ", parts[1]);
    if (!url.startsWith("/")) option.className = "is-help";
    return option;
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    this.stop();
    this.open(false);
    this.activate(-1);
    this.status.textContent = "";
  }

  activate(number) {
    this.active = number;
    this.options.forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
    const option = this.options[number];
    if (option) { this.input.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); }
    else this.input.removeAttribute("aria-activedescendant");
  }

  press(event) {
    const count = this.options.length;
    if (event.isComposing) return;
    if (this.list.hidden) {
      if (event.key === "ArrowDown" && count) { event.preventDefault(); this.open(true); this.activate(0); }
      return;
    }
    if (event.key === "ArrowDown") { event.preventDefault(); this.activate(this.active + 1 < count ? this.active + 1 : -1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); this.activate(this.active < 0 ? count - 1 : this.active - 1); }
    else if (event.key === "Escape") { event.preventDefault(); this.close(); }
    else if (event.key === "Enter" && this.active >= 0) { event.preventDefault(); this.follow(this.options[this.active]); }
  }

  follow(option) {
    if (!option) return;
    this.close();
    location.assign(option.dataset.url);
  }
}

for (const form of document.querySelectorAll("form[data-suggest]")) new Suggestions(form);
