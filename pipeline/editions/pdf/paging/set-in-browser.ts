import type { OpenPage } from '../../../book.ts';
import { pageSeparator } from './page-list.ts';
import type { ShownNumber } from './page-number.ts';
import type { PageSpan } from './page-spans.ts';

/**
 * What the page in the browser is to show: page numbers by their anchor, lists of pages by what their element says of them,
 * and the empty pages by the section behind them.
 */
type Shown = {
  readonly numbers: readonly (readonly [string, ShownNumber])[];
  readonly lists: readonly (readonly [string, readonly PageSpan[]])[];
  readonly fillers: readonly string[];
};

/** Writes page numbers and empty pages into the page in the browser: cheaper than loading it again. */
export function setInBrowser(page: OpenPage, shown: Shown): Promise<void> {
  return page.change(
    (json) => {
      const { numbers, lists, fillers, separator }: Shown & { readonly separator: string } = JSON.parse(json);
      const numberOf = new Map(numbers);
      for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const number = numberOf.get(place.dataset['pageOf'] ?? '');
        place.textContent = number?.text ?? '';
        if (number?.room === undefined) place.removeAttribute('style');
        else place.style.cssText = `display: inline-block; width: ${number.room}ch`;
      }
      const spansOf = new Map(lists);
      for (const place of document.querySelectorAll<HTMLElement>('[data-pages-of]')) {
        place.replaceChildren();
        for (const { text, anchor, isMain } of spansOf.get(place.dataset['pagesOf'] ?? '') ?? []) {
          if (place.hasChildNodes()) place.append(separator);
          const link = document.createElement('a');
          link.href = `#${anchor}`;
          if (isMain) link.className = 'main';
          link.textContent = text;
          place.append(link);
        }
      }
      for (const place of document.querySelectorAll<HTMLElement>('[data-filler-before]'))
        place.hidden = !fillers.includes(place.dataset['fillerBefore'] ?? '');
    },
    JSON.stringify({ ...shown, separator: pageSeparator }),
  );
}
