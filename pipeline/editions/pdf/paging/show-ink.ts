import type { OpenPage } from '../../../book.ts';

/**
 * Hides or shows all that is painted; where everything falls stays the same, to the letter. A print for measuring goes without
 * ink: laying out costs a third of what painting does.
 */
export function showInk(page: OpenPage, isShown: boolean): Promise<void> {
  return page.change((json) => {
    document.documentElement.style.visibility = json === 'true' ? '' : 'hidden';
  }, JSON.stringify(isShown));
}
