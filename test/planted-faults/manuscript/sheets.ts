import { shortForm } from '../../careful-guide.ts';

/** The chapter that is printed as a card. */
export const card = `---
page: card
routine: [step:check, step:walk]
---

# The card

Keep it near. It is the guide in small, not a diagnosis.

## Is it a day for it? {#is-it-a-day}

${shortForm}
## What do you do? {#what-you-do}

Read [](section:knees) first.

::routine

::include{from="section:hips" part="slow"}

## What do you leave out? {#leave-out}

Leave out whatever you have not read about in [](section:is-this-for-you-today).

## When do you stop? {#when-to-stop}

Stop as soon as you are in doubt. The reasons are in [](section:hips).

## Whom do you ask? {#ask}

Ask somebody who has seen you, and take the diary along.
`;

/** The chapter that is printed as a sheet to fill in. */
export const diary = `---
page: diary
---

# Diary

Fill in one line a day, as [](section:hips) has it.

::diary
`;

/** A letter without the warning signs at its end. */
export const letter = `---
subject: One issue of the letter
preheader: One short issue with two links, a picture and a caution in it
---

# One

Read [the page](section:knees) and [how](section:knees.how). Lean in slowly, up to 4 out of 10 and no more.

::include{from="section:hips" part="slow"}

::figure{#stop-light}
`;
