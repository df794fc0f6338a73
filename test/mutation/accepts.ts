import { afterAll, beforeAll, expect, it } from 'vitest';
import { rules } from '../../pipeline/checks/index.ts';
import { inWords, newMessages, original, type Original } from './checked.ts';
import type { Editor } from './harmless.ts';
import { randomFrom } from './random.ts';

/** So many harmless edits of each kind. */
export const turns = 10;

/** Tests that no rule minds these edits. Prints how many were made and accepted. */
export function acceptsEvery(editors: readonly (readonly [string, Editor])[]): void {
  let manuscript: Original;
  let accepted = 0;
  beforeAll(async () => {
    manuscript = await original();
  });
  afterAll(() => {
    process.stdout.write(`  harmless edits: made ${editors.length * turns}, accepted ${accepted}\n`);
  });

  it.each(editors)('accepts %s', (name, editor) => {
    const refused: string[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const { what, changes } = editor(randomFrom(`${name} ${turn}`), manuscript.draft);
      const messages = newMessages(manuscript, changes, rules);
      if (messages.length === 0) accepted += 1;
      else refused.push([what, ...messages.slice(0, 3).map(inWords)].join('\n    '));
    }
    expect(refused).toEqual([]);
  });
}
