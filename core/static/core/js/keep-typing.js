// What somebody types while autosave is under way is saved next.
// Wagtail 7.4 takes the form as it is when an answer arrives for what was saved: the words typed in between would be
// marked as kept, without a save and without a question when the page is left.
const RENEWED = new Set(["csrfmiddlewaretoken", "loaded_revision_id", "loaded_revision_created_at", "next"]);
const sent = new WeakMap();

const isOurs = (name) => !RENEWED.has(name) && !name.startsWith("comments-");
const fieldsOf = (form) => {
  const data = new FormData(form);
  return new Map([...new Set(data.keys())].filter(isOurs).map((name) => [name, data.getAll(name).join("\u0000")]));
};

document.addEventListener("w-autosave:save", ({ target: form }) => sent.set(form, fieldsOf(form)));

document.addEventListener("w-autosave:success", ({ target: form, detail }) => {
  const renewed = detail.response.field_updates ?? {};
  const now = fieldsOf(form);
  const changed = [...(sent.get(form) ?? [])].some(([name, value]) => !(name in renewed) && now.get(name) !== value);
  if (changed) form.dispatchEvent(new CustomEvent("w-unsaved:add", { bubbles: true, cancelable: true, detail: { type: "edits" } }));
});
