/** Where the browser keeps the reader's choice of theme: `light` or `dark`; nothing for that of the system. */
export const THEME_KEY = 'sijill-theme';

/** A script for the head of every page, run before anything is painted: the chosen theme must not come with a flash. */
export const EARLY_THEME = `try{let t=localStorage.getItem('${THEME_KEY}');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}`;
