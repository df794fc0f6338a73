import { readOwnText } from '../pipeline/project.ts';

/** What every issue says. */
export const shortForm = '::red-flags{group="short"}\n\n::emergency-numbers\n';

/** Warning signs in full: with them a letter of a few lines has the 300 words that it needs. */
export const manyWords = '::red-flags{group="emergency"}\n\n::red-flags{group="same-day"}\n\n';

/** A guide with the pages that the rules of safety demand, and some more; the warning signs are those of the real guide. */
export function carefulGuide(chapters: readonly string[]): Readonly<Record<string, string>> {
  const listed = ['chapters/is-this-for-you-today.md', ...chapters, 'chapters/about.md'];
  return {
    'guide.yaml': `title: A
profile: health-guide
edition: '1'
date: '2026-11-22'
licence: CC BY 4.0
credit: After a post.
emergency-numbers: [{ place: Europe, number: '112' }]
chapters: ${JSON.stringify(listed)}
`,
    'red-flags.yaml': readOwnText('manuscript/red-flags.yaml')
      .replace(/sources: \[.*\]/g, 'sources: []')
      .replace(/checked: (?:yes|in-part)/g, 'checked: no'),
    'chapters/is-this-for-you-today.md': `# Is this for you today?\n\nThis guide is general information. It is no diagnosis. Read this page first, each time you start. If a sign fits you, ask for help.\n\n::emergency-numbers\n\n${[
      'emergency',
      'same-day',
      'within-days',
      'ask-first',
    ]
      .map((group) => `::red-flags{group="${group}"}\n`)
      .join('\n')}`,
    'chapters/about.md': `---\npage: about\n---\n\n# About\n\nRead it when you want to know more of how the guide was made. It is general information. It is not a diagnosis.\n\n${shortForm}\n::not-checked\n\n::imprint\n`,
  };
}
