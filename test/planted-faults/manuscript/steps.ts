/** The check, with a caution of its own. */
export const check = `---
name: Check
action: check
goal: To find out whether today is a day for it.
what: [Go through the warning signs.]
how-often: Each day, before the first step.
stop-if:
  - One yes among the warning signs.
  - Pain at rest of 6 or more. Then warm up and walk, and nothing else.
  - A health matter on the ask-first list that you have not yet talked over with a clinician.
basis: { of: [ours], text: A rule of ours. }
checked: no
---

# Check

Go through the signs in [](section:is-this-for-you-today) first.

:::key-point
One yes ends it for today. With pain of 6 or more at rest, only warm up and walk.
:::

:::caution{#clot-signs carry="all" action="press" about="muscle:quadriceps"}

- Is one leg swollen, warm, red, darker, throbbing or cramping? Are its veins hard or sore?
- Then press nothing, and get help the same day. With chest pain or breathlessness, call your emergency number.
- After a past clot, surgery, birth, long travel, cancer or oestrogen, ask before you press.

:::

::step-facts
`;

/** The walk, with a dose. */
export const walk = `---
name: Walk
action: move
goal: To end with ordinary movement.
what: [Walk at an easy pace.]
dose:
  start: { time: 2 min }
  full: { time: 5 to 10 min }
  side: none
  minutes: 5
how-often: Every day.
stop-if:
  - Chest pain, breathlessness or a faint. Call your emergency number.
  - A leg that gives way, or a foot that drops. Get medical help the same day.
  - Leg pain that grows as you walk. Rest for a while.
leave-out-if:
  - The check gave a yes.
  - You cannot put weight on a leg.
  - Dizziness or falls, unless someone holds you.
basis: { of: [ours], text: It is our own. }
checked: no
after:
  - { step: step:check, strength: hard, because: "A yes comes before any walk." }
needs:
  - { step: step:check, strength: hard, because: "Every routine begins with it." }
---

# Walk

Not with one of the signs of [](section:is-this-for-you-today). Else see [](step:check).

:::key-point
End with an easy walk.
:::

::step-facts
`;
