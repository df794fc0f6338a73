import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every face of the list of messages; the first is the usual one. */
export const reporters: readonly Reporter[] = [text, json, sarif, github];
