import { roman } from './roman.ts';

/** The number printed at the foot of a page: `iv` before the body, `31` in it. */
export function folio(page: number, bodyPage: number): string {
  return page < bodyPage ? roman(page) : String(page - bodyPage + 1);
}
