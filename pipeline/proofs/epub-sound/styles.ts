import { hides } from '../../hidden.ts';
import type { Condition } from './condition.ts';
import { isDrawn } from './elements.ts';
import { leadsOut, resolveWay } from './ways.ts';

/** Families that every system has one of. */
const generic: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'monospace', 'inherit']);

/** A colour or a ground for text; the colour of a border or of what a drawing paints is none. */
const textColour = /(?:^|[;{\s])(?:color|background(?:-color)?)\s*:/i;

/** The look leaves the text to readers, in the dark too, and brings the letters that it asks for. */
export const styles: readonly Condition[] = [
  {
    id: 'colours-free',
    *faults({ epub, pages }) {
      for (const [name, css] of epub.styles)
        for (const { selector, body } of rulesOf(css))
          if (textColour.test(`{${body}`))
            yield { where: name, reason: `Unexpected colour of \`${selector}\`, expected the reader's own` };
      for (const { name, elements } of pages)
        for (const placed of elements)
          if (!isDrawn(placed) && textColour.test(`{${placed.element.attributes['style'] ?? ''}`))
            yield {
              where: name,
              reason: `Unexpected colour of a \`${placed.element.name}\`, expected the reader's own`,
            };
    },
  },
  {
    id: 'nothing-hidden',
    *faults({ epub }) {
      for (const [name, css] of epub.styles)
        for (const { selector, body } of rulesOf(css))
          if (hides(body))
            yield { where: name, reason: `Unexpected hiding of \`${selector}\`, expected all to be seen` };
    },
  },
  {
    id: 'selectors-once',
    *faults({ epub }) {
      for (const [name, css] of epub.styles) {
        const selectors = rulesOf(css).map(({ selector }) => selector);
        for (const [place, selector] of selectors.entries())
          if (!selector.startsWith('@') && selectors.indexOf(selector) < place)
            yield { where: name, reason: `Unexpected second rule for \`${selector}\`, expected one` };
      }
    },
  },
  {
    id: 'fonts-there',
    *faults({ epub }) {
      const files = new Set(epub.files.map(({ name }) => name));
      for (const [name, css] of epub.styles) {
        const rules = rulesOf(css);
        const faces = rules.filter(({ selector }) => selector === '@font-face').map(({ body }) => body);
        for (const [, url = ''] of css.matchAll(/url\(\s*['"]?([^'")]+)/g))
          if (leadsOut(url) || !files.has(resolveWay(url, name).file))
            yield { where: name, reason: `Unexpected way to \`${url}\`, expected a file of the book` };
        for (const { selector, body } of rules) {
          if (selector === '@font-face') continue;
          for (const family of familiesOf(body))
            if (!generic.has(family) && !faces.some((face) => familiesOf(face).includes(family)))
              yield { where: name, reason: `Unexpected font \`${family}\` that is not in the book, expected it there` };
        }
        if (!faces.some((face) => /font-weight:\s*700/.test(face)))
          yield { where: name, reason: 'Unexpected book without bold letters of its own, expected them' };
      }
    },
  },
];

function rulesOf(css: string): readonly { readonly selector: string; readonly body: string }[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.replace(/\s+/g, ' ').trim(),
    body,
  }));
}

function familiesOf(body: string): readonly string[] {
  const [, list = ''] = /font-family:\s*([^;}]*)/.exec(body) ?? [];
  return list.split(',').flatMap((family) => family.trim().replace(/^['"]|['"]$/g, '') || []);
}
