import { z } from 'zod';
import type { LetterElement, LetterFeature } from '../../../found-letter.ts';
import { usedFeatures } from './used-features.ts';

/** The ten mail programs that letters are judged for: `family.platform` as caniemail names them. */
export const clients = [
  'apple-mail.ios',
  'apple-mail.macos',
  'gmail.android',
  'gmail.desktop-webmail',
  'gmail.ios',
  'outlook.ios',
  'outlook.outlook-com',
  'outlook.windows',
  'samsung-email.android',
  'yahoo.desktop-webmail',
] as const;

/** Of the data of caniemail (https://www.caniemail.com/): for each feature, program and version, what was seen. */
const known = z.object({
  data: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      stats: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))),
    }),
  ),
});

type Support = z.infer<typeof known>['data'];

/** What a letter uses that one of the ten mail programs has not, or only in part: each feature once. */
export async function featuresOf(
  source: string,
  elements: readonly LetterElement[],
): Promise<readonly LetterFeature[]> {
  const used = usedFeatures(source, elements);
  return (await supportData()).flatMap(({ slug, title, stats }) => {
    if (!used.has(slug)) return [];
    const seen = clients.map((client) => ({ client, support: newest(stats, client) }));
    const without = seen.filter(({ support }) => support === 'n').map(({ client }) => client);
    const partly = seen.filter(({ support }) => support === 'a').map(({ client }) => client);
    return without.length + partly.length === 0 ? [] : [{ slug, title, without, partly }];
  });
}

/** `y`, `n`, `a` (in part) or `u` (unknown), from the newest version that was tried: versions stand in order of time. */
function newest(stats: Support[number]['stats'], client: string): string {
  const [family = '', platform = ''] = client.split('.');
  return (
    Object.entries(stats[family]?.[platform] ?? {})
      .map(([, support]) => support)
      .at(-1)
      ?.charAt(0) ?? 'u'
  );
}

let data: Promise<Support> | undefined;

function supportData(): Promise<Support> {
  data ??= import('caniemail/caniemail.json', { with: { type: 'json' } }).then(
    (module) => known.parse(module.default).data,
  );
  return data;
}
