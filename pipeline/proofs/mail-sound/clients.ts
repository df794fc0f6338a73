import type { Condition } from './condition.ts';
import { clientBaseline } from './client-baseline.ts';

/** What ten mail programs can do, by the data of caniemail, held against what we know and live with. */
export const clients: readonly Condition[] = [
  {
    row: 29,
    id: 'client-support',
    about: 'Nothing that one of ten mail programs lacks is used without a fallback that is written down.',
    severity: 'error',
    *faults({ letter: { features } }) {
      for (const { slug, title, without } of features)
        if (without.length > 0 && !clientBaseline.has(slug))
          yield `Unexpected ${title} (\`${slug}\`), which ${without.join(', ')} lack, expected a fallback in the baseline`;
    },
  },
  {
    row: 29,
    id: 'client-news',
    about: 'Nothing that one of ten mail programs has in part is used for the first time.',
    severity: 'warning',
    *faults({ letter: { features } }) {
      for (const { slug, title, without, partly } of features)
        if (without.length === 0 && !clientBaseline.has(slug))
          yield `Unexpected ${title} (\`${slug}\`), which ${partly.join(', ')} have in part, expected it in the baseline`;
    },
  },
];
