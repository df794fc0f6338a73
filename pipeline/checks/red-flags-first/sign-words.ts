import type { Book, Finding, RedFlagGroup } from '../../book.ts';
import { affirms, playsDown, says, takesBack } from '../../prose/talk.ts';
import { weakeningIn } from '../../prose/weakening.ts';
import { demanded } from './demanded.ts';
import { joinsAll } from './joined.ts';

/** The signs whose words say nothing of what they are about, take it back or play it down, and groups that do not say what to do. */
export function* emptyWords({ lists: { redFlags } }: Book): Iterable<Finding> {
  const { file, factPlace, entries: groups } = redFlags;
  const signs = new Map([...demanded.values()].flatMap(({ signs: own }) => Object.entries(own)));
  for (const [at, group] of groups.entries()) {
    yield* groupWords(redFlags, group, at);
    for (const [index, { id, text }] of group.entries.entries()) {
      const place = factPlace(['groups', at, 'entries', index, 'text']);
      const sign = signs.get(id);
      const missing = sign?.of.find((words) => !says(text, words)) ?? sign?.is.find((words) => !affirms(text, words));
      const joint = joinsAll(text, sign?.either ?? []);
      const back = takesBack(text) ?? (sign && weakeningIn(text, sign.wanted)?.words);
      if (missing !== undefined) {
        const reason = `Unexpected words of the warning sign \`${id}\`, expected one of ${inWords(missing)}`;
        yield { file, place, reason, note: 'Word the sign as you like, but say what it is, without a "no" before it.' };
      } else if (joint !== undefined) {
        const reason = `Unexpected \`${joint}\` in the warning sign \`${id}\`, expected \`or\``;
        yield { file, place, reason, note: 'One of these is enough.' };
      } else if (back !== undefined) {
        const reason = `Unexpected \`${back}\` in the warning sign \`${id}\`, expected the sign alone`;
        yield {
          file,
          place,
          reason,
          note: 'Say what a reader may notice. What to do stands in the lead of the group.',
        };
      }
    }
  }
}

/** The title and the lead of a group, which say how soon to get help and what to leave. */
function* groupWords(
  { file, factPlace }: Book['lists']['redFlags'],
  group: RedFlagGroup,
  at: number,
): Iterable<Finding> {
  const own = demanded.get(group.id);
  for (const key of ['title', 'lead'] as const) {
    const text = group[key];
    const place = factPlace(['groups', at, key]) ?? factPlace(['groups', at, 'id']);
    const missing = own?.[key].find((words) => text === undefined || !says(text, words));
    const down = text === undefined ? undefined : (playsDown(text) ?? (own && weakeningIn(text, own.wanted)?.words));
    if (missing !== undefined) {
      const reason = `Unexpected ${key} of the group \`${group.id}\`, expected one of ${inWords(missing)}`;
      yield { file, place, reason, note: 'It tells the reader how soon to get help, and what to leave until then.' };
    } else if (down !== undefined) {
      const reason = `Unexpected \`${down}\` in the ${key} of the group \`${group.id}\`, expected what to do`;
      yield { file, place, reason, note: 'Nothing here may play the signs down.' };
    }
  }
}

/** `numb|tingl` as people read it: `numb`, `tingl…`. */
function inWords(words: string): string {
  return words
    .replace(/\(\?:([^)|]*)[^)]*\)\??/g, '$1')
    .replace(/\\b|[?]/g, '')
    .split('|')
    .slice(0, 4)
    .map((word) => `\`${word.trim()}\``)
    .join(', ');
}
