// Whatever somebody types is saved, also where Wagtail 7.4 would not notice it:
// - words typed while an earlier save is under way: it takes the form as it is when the answer arrives for what was saved;
// - words typed before it has begun to watch a page, some seconds after the page has opened.
// Both were marked as kept, without a save and without a question when the page is left.
const PATIENCE = 2_000; // milliseconds; Wagtail itself looks for changes every half second
const RENEWED = new Set(["csrfmiddlewaretoken", "loaded_revision_id", "loaded_revision_created_at", "next"]);
const sent = new WeakMap();
let unnoticed;

const isOurs = (name) => !RENEWED.has(name) && !name.startsWith("comments-");
const fieldsOf = (form) => {
  const data = new FormData(form);
  return new Map([...new Set(data.keys())].filter(isOurs).map((name) => [name, data.getAll(name).join("\u0000")]));
};
const askForSave = (form) =>
  form.dispatchEvent(new CustomEvent("w-unsaved:add", { bubbles: true, cancelable: true, detail: { type: "edits" } }));

document.addEventListener("input", ({ target }) => {
  const form = target.closest?.("form[data-controller~='w-autosave']");
  if (!form) return;
  clearTimeout(unnoticed);
  unnoticed = setTimeout(askForSave, PATIENCE, form);
});

document.addEventListener("w-autosave:save", ({ target: form }) => {
  clearTimeout(unnoticed);
  sent.set(form, fieldsOf(form));
});

document.addEventListener("w-autosave:success", ({ target: form, detail }) => {
  const renewed = detail.response.field_updates ?? {};
  const now = fieldsOf(form);
  const changed = [...(sent.get(form) ?? [])].some(([name, value]) => !(name in renewed) && now.get(name) !== value);
  if (changed) askForSave(form);
});
