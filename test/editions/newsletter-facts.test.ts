import { expect, it } from 'vitest';
import { nodesAt } from '../../pipeline/directives/nodes.ts';
import { writeBlocks } from '../../pipeline/editions/newsletter/text/blocks.ts';
import { linkList } from '../../pipeline/editions/newsletter/text/link-list.ts';

const { element, facts, text } = nodesAt(undefined);
const pen = {
  links: linkList((href) => href),
  definitions: new Map(),
  warning: 'WARNING',
  note: 'note',
  seeFigure: 'See this picture',
};

/** A list, as the facts of a step hold one. */
function list(...items: readonly string[]) {
  return element(
    'ul',
    {},
    items.map((item) => element('li', {}, [text(item)])),
  );
}

it('writes a list in a table of facts with each item in a line of its own, indented below its name', () => {
  const rules = list('Tingling, numbness or burning along the outer thigh, whatever its strength is.', 'A pulse.');
  const table = facts('step-facts', [
    ['How long', ['2 minutes.']],
    ['Stop if', [rules]],
    ['Leave out if', [list('A clot.')]],
  ]);
  expect(writeBlocks([table], pen)).toBe(`How long:
  2 minutes.

Stop if:
  - Tingling, numbness or burning along the outer thigh, whatever its
    strength is.
  - A pulse.

Leave out if:
  - A clot.`);
});
