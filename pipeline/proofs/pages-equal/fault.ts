import type { ExpectedEntry } from './expected-entries.ts';

/** What is wrong with a page list, and the page that it is about. */
export type Fault = { readonly reason: string; readonly entry?: ExpectedEntry };
