// Loads a video or map in its place: when its button is pressed, or by itself where the visitor allows its kind.
// Without this the same form leads to a page that shows it.
const root = document.documentElement;
const figures = () => document.querySelectorAll("[data-embed]");
const isAllowed = (figure) => (root.dataset.allowed ?? "").includes(figure.dataset.embed);

const framed = (figure) => {
  const frame = Object.assign(document.createElement("iframe"), {
    name: `embed-${Math.random().toString(36).slice(2)}`,
    className: "embed-frame",
    title: figure.dataset.title,
    referrerPolicy: "no-referrer",
    allow: "fullscreen",
  });
  figure.querySelector(".embed-stage").prepend(frame);
  return frame;
};

// The form itself goes into the frame, so that the server hears of the press of the button and of nothing else.
document.addEventListener("submit", (event) => {
  const form = event.target, figure = form.closest("[data-embed]");
  if (!figure) return;
  const frame = framed(figure), address = form.action;
  if (event.submitter?.value === "always") frame.addEventListener("load", () => new BroadcastChannel("consent").postMessage(""), { once: true });
  form.action = `${address}?frame`;
  form.target = frame.name;
  setTimeout(() => { // the form is on its way
    form.action = address;
    form.removeAttribute("target");
    frame.focus();
  });
});

// A yes loads all of its kind, a no takes it away at once.
const follow = () => {
  for (const figure of figures()) {
    const frame = figure.querySelector("iframe");
    if (isAllowed(figure) && !frame) Object.assign(framed(figure), { loading: "lazy", src: `${figure.querySelector("form").action}?frame` });
    if (!isAllowed(figure)) frame?.remove();
    const always = figure.querySelector("[value=always]");
    always.hidden = "signal" in root.dataset && figure.dataset.embed !== "p"; // the browser said no already
  }
};
document.addEventListener("consent", follow);
follow();
