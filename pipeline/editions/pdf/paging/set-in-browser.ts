import type { OpenPage } from '../../../book.ts';
import type { ShownNumber } from './page-number.ts';

/** What the page in the browser is to show: page numbers by their anchor, and the empty pages by the section behind them. */
type Shown = { readonly numbers: readonly (readonly [string, ShownNumber])[]; readonly fillers: readonly string[] };

/** Writes page numbers and empty pages into the page in the browser: cheaper than loading it again. */
export function setInBrowser(page: OpenPage, shown: Shown): Promise<void> {
  return page.change((json) => {
    const { numbers, fillers }: Shown = JSON.parse(json);
    const numberOf = new Map(numbers);
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const number = numberOf.get(place.dataset['pageOf'] ?? '');
      place.textContent = number?.text ?? '';
      if (number?.room === undefined) place.removeAttribute('style');
      else place.style.cssText = `display: inline-block; width: ${number.room}ch`;
    }
    for (const place of document.querySelectorAll<HTMLElement>('[data-filler-before]'))
      place.hidden = !fillers.includes(place.dataset['fillerBefore'] ?? '');
  }, JSON.stringify(shown));
}
