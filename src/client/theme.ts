import { THEME_KEY } from './early-theme.ts';

/**
 * Brings the choice of theme to life: shows it (without scripts it stays hidden), checks what is chosen, keeps what the
 * reader picks. A browser that keeps nothing still changes this page.
 * @param fieldset holds a radio button each for `system`, `light` and `dark`
 */
export function startTheme(fieldset: HTMLFieldSetElement): void {
  const root = document.documentElement;
  for (const radio of fieldset.querySelectorAll('input')) radio.checked = radio.value === (root.dataset['theme'] ?? 'system');
  fieldset.hidden = false;
  fieldset.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    if (value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = value;
    try {
      if (value === 'system') localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, value);
    } catch {
      // Storage is refused: the choice holds for this page alone.
    }
  });
}
