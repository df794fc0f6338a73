import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../pipeline/checks/index.ts';
import { sourceFile } from '../pipeline/source-file.ts';
import { inWords, messagesAfter, original, type Original } from './mutation/checked.ts';
import { draftOf, withChanges, type Changes, type Draft } from './mutation/draft.ts';
import { groups } from './mutation/faults/index.ts';
import { editors } from './mutation/harmless.ts';
import { plant } from './mutation/planted.ts';
import { randomFrom } from './mutation/random.ts';

const table = Object.values(groups).flatMap((group) => Object.entries(group));

let manuscript: Original;
beforeAll(async () => {
  manuscript = await original();
});

describe('The table of faults', () => {
  it('has every rule of the guide once, and no other', () => {
    expect(table.map(([id]) => id).toSorted()).toEqual(rules.map(({ check }) => check.id).toSorted());
  });

  it('plants at least 5 different faults for each rule, and 500 in all', () => {
    const counts = table.map(([id, planters]) => [id, plant(id, planters, manuscript.draft).length] as const);
    expect(counts.filter(([, count]) => count < 5)).toEqual([]);
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThanOrEqual(500);
  });

  it('begins with a manuscript in which every rule finds nothing', () => {
    expect(messagesAfter(manuscript.draft, new Map(), rules).map(inWords)).toEqual([]);
  });
});

describe('A book with one changed file', () => {
  it('is judged as if all of it were read anew', () => {
    const samples: (readonly [string, Changes])[] = [
      ...table.map(([id, planters]) => [id, plant(id, planters, manuscript.draft)[3]?.changes ?? new Map()] as const),
      ...Object.entries(editors).map(
        ([name, edit]) => [name, edit(randomFrom(name), manuscript.draft).changes] as const,
      ),
    ];
    for (const [name, changes] of samples.filter((_, index) => index % 9 === 0)) {
      const known = messagesAfter(manuscript.draft, changes, rules);
      const anew = messagesAfter(readAnew(manuscript.draft, changes), new Map(), rules);
      expect([name, known.map(inFull)]).toEqual([name, anew.map(inFull)]);
    }
  });
});

/** The same bytes as other objects, so that nothing is known of them. */
function readAnew(draft: Draft, changes: Changes): Draft {
  const files = [...withChanges(draft, changes).values()];
  return draftOf(new Map(files.map(({ path, bytes, entry }) => [path, sourceFile(path, bytes, entry)])));
}

function inFull({ severity, finding, message }: ReturnType<typeof messagesAfter>[number]): unknown {
  const related = (finding.related ?? []).map(({ file, place, reason }) => [file.path, place, reason]);
  return [
    severity,
    message.ruleId,
    message.file,
    finding.place,
    message.reason,
    message.note,
    message.expected,
    related,
  ];
}
