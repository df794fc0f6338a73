/** Sections of which no two sentences are alike. */
const sections = (count: number, of: string): string =>
  Array.from({ length: count }, (_one, section) => {
    const lines = Array.from({ length: 5 }, (_other, at) => {
      const sum = section * 50 + at * 7;
      return `In ${of}, number ${sum} comes first here. Then number ${sum + 3} of ${of} adds a few plain words. Last of all stands ${of} ${sum + 5}, and it ends.`;
    });
    return `## Part ${section + 1} of ${of}\n\n${lines.join('\n\n')}`;
  }).join('\n\n');

/** A chapter with links, a caution of two kinds of block, a picture of pixels and a note. */
export const hips = `# Hips

See [](section:knees), [the reason](section:knees.why) and [](table:doses). It is as hard as [](figure:stop-light) says.

:::caution{#slow}
Go slowly, and *never* in a hurry: see [](section:knees).

- Stop when it hurts.
- Ask when it stays.
:::

${sections(3, 'hips')}

## Where is it? {#where}

![A small dot on white](dot.png "A dot, as small as it is")

Here it is.[^1] Go on with [how](section:knees.how).

[^1]: A note at the end.
`;

/** A chapter that repeats a caution, and has a table and entries of the index. */
export const knees = `# Knees

Back to [](section:hips).

## How? {#how}

::index{term="knee"}

::include{from="section:hips" part="slow"}

${sections(3, 'knees')}

## Why? {#why}

::index{term="dose"}

See [](table:doses).

:::table[How much]{#doses}
| When | How much |
| --- | --- |
| First | 1 |
| Then | 2 |
:::
`;

/** A chapter with a drawing and the glossary. */
export const effort = `# How hard is it?

Look at [](figure:stop-light) before you start. Then do [](step:walk). It moves the [](muscle:quadriceps) at an easy [](term:pace) that you can keep up.

${sections(1, 'effort')}

::figure{#stop-light}

::glossary
`;
