import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { FigureWords } from '../pipeline/book.ts';
import { causalChain } from '../templates/figures/causal-chain.ts';
import { drawings } from '../templates/figures/index.ts';
import { protocolOrder } from '../templates/figures/protocol-order.ts';
import { stopLight } from '../templates/figures/stop-light.ts';
import { symptomMuscleMatrix } from '../templates/figures/symptom-muscle-matrix.ts';
import { widths } from '../templates/figures/widths.ts';
import { touch } from '../pipeline/picture/touch.ts';
import { fontOf, printedLines } from './figures/printed-lines.ts';
import { claim, guideOf, muscle, step, symptom, theGuide } from './figures/small-guide.ts';

const words: FigureWords = { title: 'A picture', description: 'What it shows.', caption: 'A picture.', labels: {} };

/** The elements of a picture that a claim about their properties picks out. */
function elementsOf(
  picture: Element,
  tagName: string,
  properties: Readonly<Record<string, string>> = {},
): readonly Element[] {
  const found: Element[] = [];
  visit(picture, 'element', (element) => {
    const fits = Object.entries(properties).every(([name, value]) => String(element.properties[name]) === value);
    if (element.tagName === tagName && fits) found.push(element);
  });
  return found;
}

function elementsIn(children: Element['children'], tagName: string): readonly Element[] {
  return children.filter((child) => child.type === 'element').filter((child) => child.tagName === tagName);
}

describe('the matrix of symptoms and muscles', () => {
  const muscles = {
    'muscles/calf.md': muscle('calf'),
    'muscles/adductors.md': muscle('adductors', { parts: ['gracilis'] }),
  };
  const draw = (named: Readonly<Record<string, string>>) =>
    symptomMuscleMatrix.draw(guideOf({ ...muscles, 'symptoms/knee.md': symptom('knee pain', 'E', named) }), words);
  const legendOf = (named: Readonly<Record<string, string>>) =>
    printedLines(draw(named))
      .map(({ text }) => text.toLowerCase())
      .filter((text) => ['post', 'author', 'ours', 'none'].includes(text));

  it('changes with the muscles of a symptom', () => {
    expect(draw({ calf: 'post' })).not.toEqual(draw({ adductors: 'post' }));
  });

  it('explains the marks that are there, and no others', () => {
    expect(legendOf({ calf: 'post' })).toEqual(['post', 'none']);
    expect(legendOf({ calf: 'author', adductors: 'ours' })).toEqual(['author', 'ours']);
  });

  it('gives a group the mark of a part that is named', () => {
    expect(legendOf({ gracilis: 'ours', calf: 'ours' })).toEqual(['ours']);
  });

  it('takes the strongest word when a group is named through several parts', () => {
    expect(legendOf({ gracilis: 'ours', adductors: 'post', calf: 'post' })).toEqual(['post']);
  });
});

describe('the order of the protocol', () => {
  const guide = guideOf({
    'protocol/check.md': step('Check', 'check'),
    'protocol/calf.md': step('Calf slide', 'press', true),
    'protocol/hamstrings-stretch.md': step('Hamstring stretch', 'stretch'),
    'protocol/walk.md': step('Walk', 'move'),
  });
  const picture = protocolOrder.draw(guide, words);
  const texts = printedLines(picture).map(({ text }) => text);

  it('numbers the stops from 0 in the order of the book, and says what each one is', () => {
    const stops = [
      '0',
      'Check',
      'check',
      'stop',
      '1',
      'Calf slide',
      'press, optional',
      '2',
      'Hamstring',
      'stretch',
      'stretch',
      'last',
      '3',
      'Walk',
      'move',
    ];
    expect(texts.slice(0, stops.length)).toEqual(stops);
  });

  it('draws a stop sign at the first stop alone', () => {
    expect(elementsOf(picture, 'polygon')).toHaveLength(2);
  });

  it('gives an optional stop a dashed edge; the legend shows one more', () => {
    expect(elementsOf(picture, 'circle', { strokeDashArray: '9,7' })).toHaveLength(2);
  });

  it.each([1, 4, 5, 6, 8, 9, 10, 13, 14, 16, 18])('keeps the legend clear of %i stops', (count) => {
    const many = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`protocol/s${at}.md`, step(`Stop ${at}`, 'press')]),
    );
    const lines = printedLines(protocolOrder.draw(guideOf(many), words));
    expect(lines.filter((line, at) => lines.slice(at + 1).some((other) => touch(line, other)))).toEqual([]);
  });
});

describe('the causal chain', () => {
  /** How many boxes have which border: those of one border are a group. */
  const borders = (ledger: string) => {
    const picture = causalChain.draw(guideOf({ 'claims.yaml': ledger }), words);
    const groups = elementsOf(picture, 'g').filter(({ children }) => elementsIn(children, 'rect').length > 0);
    return Object.fromEntries(
      groups.map(({ properties, children }) => [
        String(properties['strokeDashArray'] ?? 'solid'),
        elementsIn(children, 'rect').length,
      ]),
    );
  };

  it('draws the border that the level of the claim in the ledger asks for', () => {
    expect(borders(claim('hip-bent-muscle-short', 'textbook'))).toEqual({ solid: 1, '0.1,9': 20 });
    expect(borders(claim('hip-bent-muscle-short', 'plausible'))).toEqual({ '13,8': 1, '0.1,9': 20 });
    expect(borders(claim('hip-bent-muscle-short', 'author'))).toEqual({ '0.1,9': 21 });
  });

  it("treats a claim that the ledger lacks as the author's view", () => {
    expect(borders('[]')).toEqual({ '0.1,9': 21 });
  });

  it('makes its boxes higher for longer words', () => {
    const heightOf = (text: string) => {
      const labels = { ...words.labels, 'ql-shortens': text };
      return Number(String(causalChain.draw(guideOf({}), { ...words, labels }).properties['viewBox']).split(' ')[3]);
    };
    expect(heightOf('long '.repeat(30).trim())).toBeGreaterThan(heightOf('short'));
  });

  it('names all 21 links, so that a check can miss one', () => {
    expect(new Set(causalChain.names).size).toBe(21);
  });
});

describe('the stop light', () => {
  it('has each number from 10 down to 0 once', () => {
    const texts = printedLines(stopLight.draw(guideOf({}), words)).map(({ text }) => text);
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual([
      '10',
      '9',
      '8',
      '7',
      '6',
      '5',
      '4',
      '3',
      '2',
      '1',
      '0',
    ]);
  });
});

describe('the table of widths', () => {
  it.each([400, 700] as const)('agrees with the font file of weight %i', (weight) => {
    const fromFile = widths[weight].map((_, at) => Math.round(fontOf[weight].glyphForCodePoint(at + 32).advanceWidth));
    expect(widths[weight]).toEqual(fromFile);
  });
});

describe.each(drawings.map((drawing) => [drawing.id, drawing] as const))(
  'the picture %s of the guide',
  async (id, drawing) => {
    const book = await theGuide();
    const figure = book.figures.find((chapter) => chapter.id === id);
    const facts = figure?.facts;
    if (facts?.kind !== 'figure') throw new Error(`manuscript/figures/${id}.md is missing or broken`);
    const picture = drawing.draw(book, facts);
    const lines = printedLines(picture);
    const [, , width = 0, height = 0] = String(picture.properties['viewBox']).split(' ').map(Number);

    it('has words for all that it prints', () => {
      const asked = new Set<string>();
      const labels = new Proxy(facts.labels, { get: (target, key) => (asked.add(String(key)), target[String(key)]) });
      drawing.draw(book, { ...facts, labels });
      expect([...asked].filter((key) => !(key in facts.labels))).toEqual([]);
    });

    it('is an image with a name, and no id in it can meet another', () => {
      const ids: string[] = [];
      visit(picture, 'element', ({ properties }) => {
        if (properties['id'] !== undefined) ids.push(String(properties['id']));
      });
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((name) => !name.startsWith(`${id}-`))).toEqual([]);
      expect(picture.properties['role']).toBe('img');
      expect(picture.properties['ariaLabelledBy']).toEqual([`${id}-title`, `${id}-description`]);
    });

    it('prints no text smaller than 8 points in its column', () => {
      const points = width > 730 ? 5.85 * 72 : 4.28 * 72;
      expect(width).toBeLessThanOrEqual(1000);
      expect(Math.min(...lines.map(({ size }) => (size * points) / width))).toBeGreaterThanOrEqual(8);
    });

    it('fits on a page with its caption', () => {
      expect((height / width) * (width > 730 ? 5.85 : 4.28)).toBeLessThan(6.6);
    });

    it('keeps every line inside the picture, and apart from every other', () => {
      const outside = lines.filter(({ corners }) =>
        corners.some(([x, y]) => x < 0 || y < 0 || x > width || y > height),
      );
      const touching = lines.filter((line, at) => lines.slice(at + 1).some((other) => touch(line, other)));
      expect(outside.map(({ text }) => text)).toEqual([]);
      expect(touching.map(({ text }) => text)).toEqual([]);
    });

    it('keeps every line that starts in a box inside the box', () => {
      const boxes = elementsOf(picture, 'g').flatMap((group) => {
        const [box, text] = group.children.filter((child) => child.type === 'element');
        return box?.tagName === 'rect' && text?.tagName === 'text' ? [{ box: box.properties, text }] : [];
      });
      for (const { box, text } of boxes) {
        for (const { corners } of printedLines(text)) {
          expect(Math.min(...corners.map(([x]) => x))).toBeGreaterThan(Number(box['x']));
          expect(Math.max(...corners.map(([x]) => x))).toBeLessThan(Number(box['x']) + Number(box['width']));
          expect(Math.max(...corners.map(([, y]) => y))).toBeLessThan(Number(box['y']) + Number(box['height']));
        }
      }
    });

    it('uses only letters that every font has', () => {
      expect(toString(picture)).toMatch(/^[\n -~\u00a0-\u00ff\u2019]*$/);
    });

    it('is described, and told in words', () => {
      const told = String(figure?.file).split(/\n---\n/)[1] ?? '';
      expect(facts.description.length).toBeGreaterThanOrEqual(40);
      expect(facts.description.length).toBeLessThanOrEqual(600);
      expect(told.split(/\s+/).length).toBeGreaterThanOrEqual(60);
      expect(told.split(/\s+/).length).toBeLessThanOrEqual(200);
    });
  },
);
