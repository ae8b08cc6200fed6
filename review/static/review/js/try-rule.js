// Shows what a claim rule, as it stands in the form, finds in a text. Nothing is saved.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-try-button]");
  if (!button) return;
  const box = button.closest("[data-try-rule]");
  const found = box.querySelector("[data-try-found]");
  const data = new FormData(button.form);
  data.set("text", box.querySelector("textarea").value);
  button.disabled = true;
  try {
    const answer = await fetch(box.dataset.tryRule, { method: "POST", body: data });
    if (!answer.ok) throw new Error(answer.statusText);
    found.innerHTML = await answer.text();
  } catch {
    found.textContent = box.dataset.tryFailed;
  }
  button.disabled = false;
});
