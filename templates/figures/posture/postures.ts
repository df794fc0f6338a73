import type { Posture } from './skeleton.ts';

/** Sitting, the near forearm on the front of the near thigh, the trunk leaning in. */
export const seated: Posture = {
  loin: -74,
  chest: -57.5,
  neck: -48,
  head: -70,
  shoulders: [-14, -10],
  nearLeg: { ankle: [236, 246], foot: 0 },
  farLeg: { ankle: [264, 243], foot: 0 },
  nearArm: { wrist: [281, -58], hand: 4 },
  farArm: { wrist: [268, -50], hand: 9 },
  rest: 60,
};

/** A long step, the near leg behind with its heel up, the trunk upright, the far hand at the wall. */
export const longStep: Posture = {
  loin: -94,
  chest: -88,
  neck: -80,
  head: -90,
  shoulders: [0, 12],
  nearLeg: { ankle: [-235, 414], foot: 25, toes: 25 },
  farLeg: { ankle: [140, 445], foot: 0 },
  nearArm: { wrist: [-16, 48], hand: 86 },
  farArm: { wrist: [334, -270], hand: -87 },
};

/** Leaning back on a ball at the wall. */
export const atWall: Posture = {
  loin: -97,
  chest: -93,
  neck: -82,
  head: -92,
  shoulders: [0, 8],
  nearLeg: { ankle: [48, 482], foot: 0 },
  farLeg: { ankle: [76, 480], foot: 0 },
  nearArm: { wrist: [104, 20], hand: 88 },
  farArm: { wrist: [122, 12], hand: 88 },
};

/** On the back, the far foot down, the near thigh up to the ceiling. */
export const lying: Posture = {
  loin: 177,
  chest: 181,
  neck: 168,
  head: 179,
  shoulders: [0, 14],
  nearLeg: { ankle: [92, -472], foot: -132 },
  farLeg: { ankle: [236, 38], foot: 0 },
  nearArm: { wrist: [-106, -130], hand: -36 },
  farArm: { wrist: [-98, -140], hand: -36 },
  rest: 76,
};
