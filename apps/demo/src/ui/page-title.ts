import { createEffect } from 'solid-js';

/** Sets the title of the document for as long as the page is shown. Never anything personal. */
export const usePageTitle = (title: () => string): void =>
  createEffect(() => {
    document.title = `${title()} · Papírna Lípa`;
  });
