import { exchangedFonts, lostFonts, renamedFonts } from './pdf-fonts.ts';
import { exchangedLinks, misnamedLinks, silentLinks, wrongBytes } from './pdf-links.ts';
import { lostEntries, misnamedEntries, wrongLabels } from './pdf-outline.ts';
import { pdfFault, type PdfSites, type Printed } from './pdf-sites.ts';
import { lostElements, misdescribed, noStructure, undescribed } from './pdf-structure.ts';
import { cutDrawing, cutFolios, cutRules, cutSigns, cutTexts, exchangedNumbers, wrongNumbers } from './pdf-text.ts';
import { cautions } from './safety.ts';
import type { Fault } from './fault.ts';

const cutCautions = cutTexts(() => cautions);
const cutHeadings: PdfSites = cutTexts(() => ['Part 2 of hips', 'Part 3 of knees', 'Where is it?']);

const a4: Printed = { edition: 'pdf', ending: '.pdf' };
const large: Printed = { edition: 'large-print', ending: '-large-print.pdf' };
const card: Printed = { edition: 'quick-card', ending: '-quick-card.pdf' };
const letterCard: Printed = { edition: 'quick-card-letter', ending: '-quick-card-letter.pdf' };
const diary: Printed = { edition: 'diary', ending: '-diary.pdf' };

/** Faults in the PDF, in large print and on the sheets. */
export const printed: readonly Fault[] = [
  pdfFault(a4, 'a link whose destination has one other byte', 3, wrongBytes),
  pdfFault(a4, 'two links that lead where the other should', 3, exchangedLinks),
  pdfFault(a4, 'a link without words', 1, silentLinks),
  pdfFault(a4, 'a link with the words of another', 2, misnamedLinks),
  pdfFault(a4, 'two page numbers in the place of the other', 4, exchangedNumbers),
  pdfFault(a4, 'a line that is cut out of a warning sign', 4, cutSigns),
  pdfFault(a4, 'a sentence that is cut out of a caution', 2, cutCautions),
  pdfFault(a4, 'a line that is cut out of a stop rule', 1, cutRules),
  pdfFault(a4, 'a line that is cut out of a drawing', 2, cutDrawing),
  pdfFault(a4, 'an emergency number with another digit', 2, wrongNumbers),
  pdfFault(a4, 'a heading that is cut out', 2, cutHeadings),
  pdfFault(a4, 'a page without its number', 1, cutFolios),
  pdfFault(a4, 'a picture without its description', 1, undescribed),
  pdfFault(a4, 'a picture with the description of another', 1, misdescribed),
  pdfFault(a4, 'an element that is removed from the structure', 2, lostElements),
  pdfFault(a4, 'a structure that is removed', 1, noStructure),
  pdfFault(a4, 'an entry of the outline with another name', 2, misnamedEntries),
  pdfFault(a4, 'an entry that is removed from the outline', 2, lostEntries),
  pdfFault(a4, 'page labels that begin one too late', 1, wrongLabels),
  pdfFault(a4, 'a font with the name of another', 1, renamedFonts),
  pdfFault(a4, 'a font that is not in the file', 1, lostFonts),
  pdfFault(a4, 'two fonts in the place of the other', 2, exchangedFonts),
  pdfFault(large, 'a link whose destination has one other byte', 2, wrongBytes),
  pdfFault(large, 'two page numbers in the place of the other', 2, exchangedNumbers),
  pdfFault(large, 'a line that is cut out of a warning sign', 2, cutSigns),
  pdfFault(large, 'a sentence that is cut out of a caution', 1, cutCautions),
  pdfFault(large, 'a line that is cut out of a stop rule', 1, cutRules),
  pdfFault(large, 'a line that is cut out of a drawing', 1, cutDrawing),
  pdfFault(large, 'a picture without its description', 1, undescribed),
  pdfFault(large, 'an entry that is removed from the outline', 1, lostEntries),
  pdfFault(card, 'two page numbers in the place of the other', 1, exchangedNumbers),
  pdfFault(card, 'a line that is cut out of a warning sign', 1, cutSigns),
  pdfFault(card, 'a sentence that is cut out of a caution', 1, cutCautions),
  pdfFault(card, 'an emergency number with another digit', 1, wrongNumbers),
  pdfFault(card, 'a font with the name of another', 1, renamedFonts),
  pdfFault(letterCard, 'a line that is cut out of a warning sign', 1, cutSigns),
  pdfFault(letterCard, 'a sentence that is cut out of a caution', 1, cutCautions),
  pdfFault(
    diary,
    'words that are cut out',
    1,
    cutTexts(() => ['Fill in one line a day, as ', 'Fill in one line a day, as Hips has it.']),
  ),
  pdfFault(diary, 'an element that is removed from the structure', 1, lostElements),
];
