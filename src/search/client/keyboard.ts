/**
 * Moves between the search field and the links of the results with the arrow keys: down from the field to the first result,
 * up from the first result to the field. Escape empties the field, or returns to it from a result.
 * @param clear empties the field and shows what an empty field shows
 */
export function startKeys(field: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('h2 a')];
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const first = links()[0];
    if (event.key === 'ArrowDown' && first) first.focus();
    else if (event.key === 'Escape' && field.value !== '') clear();
    else return;
    event.preventDefault();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at === -1) return;
    if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (all[at - 1] ?? field).focus();
    else if (event.key === 'Escape') field.focus();
    else return;
    event.preventDefault();
  });
}
