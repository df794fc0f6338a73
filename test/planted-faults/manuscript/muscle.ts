/** A muscle that no step presses. */
export const quadriceps = `---
name: quadriceps
plain-name: the front of the thigh
card: { where: It lies on the thigh bone., does: It straightens the knee., author: Little., feel: Nothing on most days. }
parts: [{ id: quadriceps, name: quadriceps, starts: above the thigh bone, ends: below the knee cap, does: straightens, checked: no }]
steps: []
---

# The quadriceps

:::key-point
This is one of the muscles of which the check speaks.
:::

::muscle-card

What it does for the knee stands in [](section:knees).
`;
