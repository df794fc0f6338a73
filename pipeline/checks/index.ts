import type { Rule } from '../check.ts';
import { directiveKnown } from './directive-known.ts';
import { factsValid } from './facts-valid.ts';
import { fileLinkResolves } from './file-link-resolves.ts';
import { footnotes } from './footnotes.ts';
import { glyphCovered } from './glyph-covered.ts';
import { headingLevels } from './heading-levels.ts';
import { idUnique } from './id-unique.ts';
import { imageUsable } from './image-usable.ts';
import { linkScheme } from './link-scheme.ts';
import { linkSecure } from './link-secure.ts';
import { rawHtml } from './raw-html.ts';
import { readingOrder } from './reading-order.ts';
import { targetExists } from './target-exists.ts';
import { textValid } from './text-valid.ts';
import { yamlValid } from './yaml-valid.ts';

/** Every rule on the manuscript, with its severity in each profile. */
export const rules: readonly Rule[] = [
  { check: textValid, severity: { book: 'error', 'health-guide': 'error' } },
  { check: yamlValid, severity: { book: 'error', 'health-guide': 'error' } },
  { check: factsValid, severity: { book: 'error', 'health-guide': 'error' } },
  { check: readingOrder, severity: { book: 'error', 'health-guide': 'error' } },
  { check: targetExists, severity: { book: 'error', 'health-guide': 'error' } },
  { check: idUnique, severity: { book: 'error', 'health-guide': 'error' } },
  { check: fileLinkResolves, severity: { book: 'error', 'health-guide': 'error' } },
  { check: imageUsable, severity: { book: 'error', 'health-guide': 'error' } },
  { check: linkScheme, severity: { book: 'error', 'health-guide': 'error' } },
  { check: linkSecure, severity: { book: 'warning', 'health-guide': 'warning' } },
  { check: rawHtml, severity: { book: 'error', 'health-guide': 'error' } },
  { check: directiveKnown, severity: { book: 'error', 'health-guide': 'error' } },
  { check: footnotes, severity: { book: 'error', 'health-guide': 'error' } },
  { check: headingLevels, severity: { book: 'warning', 'health-guide': 'error' } },
  { check: glyphCovered, severity: { book: 'warning', 'health-guide': 'error' } },
];
