/**
 * Moves to a search field at `/`, unless the reader is typing, and shows that it does.
 * @param field the search field of the masthead
 */
export function startSearchKey(field: HTMLInputElement): void {
  const hint = field.form?.querySelector('kbd');
  if (hint) hint.hidden = false;
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.select();
    field.focus();
  });
}
