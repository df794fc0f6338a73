import type { Rule } from '../check.ts';
import { allowance } from './allowance.ts';
import { cautionCarried } from './caution-carried.ts';
import { changesTold } from './changes-told.ts';
import { checkedFacts } from './checked-facts.ts';
import { claimSupported } from './claim-supported.ts';
import { coverage } from './coverage.ts';
import { directiveKnown } from './directive-known.ts';
import { doseAgrees } from './dose-agrees.ts';
import { factsValid } from './facts-valid.ts';
import { figureDescribed } from './figure-described.ts';
import { figureLegible } from './figure-legible.ts';
import { fileLinkResolves } from './file-link-resolves.ts';
import { footnotes } from './footnotes.ts';
import { glyphCovered } from './glyph-covered.ts';
import { headingLevels } from './heading-levels.ts';
import { idUnique } from './id-unique.ts';
import { imageUsable } from './image-usable.ts';
import { imprint } from './imprint.ts';
import { inclusiveWords } from './inclusive-words.ts';
import { indexSound } from './index-sound.ts';
import { linkScheme } from './link-scheme.ts';
import { linkSecure } from './link-secure.ts';
import { mainPoint } from './main-point.ts';
import { noCopy } from './no-copy.ts';
import { order } from './order.ts';
import { orphan } from './orphan.ts';
import { plainWords } from './plain-words.ts';
import { rawHtml } from './raw-html.ts';
import { readingGrade } from './reading-grade.ts';
import { readingOrder } from './reading-order.ts';
import { redFlagsFirst } from './red-flags-first.ts';
import { safeAdvice } from './safe-advice.ts';
import { safetyRows } from './safety-rows.ts';
import { sectionLength } from './section-length.ts';
import { seriesPath } from './series-path.ts';
import { tableDescribed } from './table-described.ts';
import { stepComplete } from './step-complete.ts';
import { targetExists } from './target-exists.ts';
import { termExplained } from './term-explained.ts';
import { textValid } from './text-valid.ts';
import { yamlValid } from './yaml-valid.ts';

/** Every rule on the manuscript, with its severity in each profile. */
export const rules: readonly Rule[] = [
  { check: allowance, severity: { book: 'error', 'health-guide': 'error' } },
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
  { check: indexSound, severity: { book: 'error', 'health-guide': 'error' } },
  { check: footnotes, severity: { book: 'error', 'health-guide': 'error' } },
  { check: headingLevels, severity: { book: 'warning', 'health-guide': 'error' } },
  { check: order, severity: { book: 'off', 'health-guide': 'error' } },
  { check: seriesPath, severity: { book: 'off', 'health-guide': 'error' } },
  { check: coverage, severity: { book: 'off', 'health-guide': 'error' } },
  { check: stepComplete, severity: { book: 'off', 'health-guide': 'error' } },
  { check: safetyRows, severity: { book: 'off', 'health-guide': 'error' } },
  { check: doseAgrees, severity: { book: 'off', 'health-guide': 'error' } },
  { check: glyphCovered, severity: { book: 'warning', 'health-guide': 'error' } },
  { check: readingGrade, severity: { book: 'off', 'health-guide': 'error' } },
  { check: termExplained, severity: { book: 'off', 'health-guide': 'error' } },
  { check: plainWords, severity: { book: 'off', 'health-guide': 'warning' } },
  { check: inclusiveWords, severity: { book: 'off', 'health-guide': 'warning' } },
  { check: sectionLength, severity: { book: 'off', 'health-guide': 'warning' } },
  { check: figureDescribed, severity: { book: 'warning', 'health-guide': 'error' } },
  { check: figureLegible, severity: { book: 'off', 'health-guide': 'error' } },
  { check: tableDescribed, severity: { book: 'off', 'health-guide': 'error' } },
  { check: orphan, severity: { book: 'off', 'health-guide': 'warning' } },
  { check: claimSupported, severity: { book: 'off', 'health-guide': 'error' } },
  { check: redFlagsFirst, severity: { book: 'off', 'health-guide': 'error' } },
  { check: cautionCarried, severity: { book: 'off', 'health-guide': 'error' } },
  { check: safeAdvice, severity: { book: 'off', 'health-guide': 'error' } },
  { check: checkedFacts, severity: { book: 'off', 'health-guide': 'error' } },
  { check: changesTold, severity: { book: 'off', 'health-guide': 'error' } },
  { check: imprint, severity: { book: 'off', 'health-guide': 'error' } },
  { check: mainPoint, severity: { book: 'off', 'health-guide': 'error' } },
  { check: noCopy, severity: { book: 'off', 'health-guide': 'error' } },
];
