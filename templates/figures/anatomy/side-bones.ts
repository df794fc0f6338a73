import type { Point } from '../arrow.ts';

/** Outlines seen from the side, the right side of a person facing right: 10 units are 1 cm, (0, 0) is the hip joint. */

/** The hip bone, from its front point round the crest, down the back and along the sit bone to the pubic bone. */
export const hipBone: readonly Point[] = [
  [48, -76],
  [46, -92],
  [36, -112],
  [20, -130],
  [0, -141],
  [-22, -146],
  [-46, -143],
  [-68, -133],
  [-88, -117],
  [-101, -105],
  [-106, -95],
  [-102, -85],
  [-94, -78],
  [-92, -68],
  [-85, -61],
  [-72, -57],
  [-58, -50],
  [-48, -37],
  [-44, -22],
  [-46, -8],
  [-53, 4],
  [-60, 12],
  [-52, 17],
  [-46, 27],
  [-48, 40],
  [-55, 52],
  [-56, 66],
  [-48, 78],
  [-34, 85],
  [-18, 83],
  [-2, 74],
  [18, 64],
  [38, 54],
  [56, 43],
  [68, 32],
  [70, 20],
  [62, 11],
  [50, 6],
  [40, -4],
  [35, -15],
  [34, -24],
  [38, -32],
  [42, -40],
  [38, -48],
  [35, -56],
  [38, -65],
  [45, -71],
];

/** The hole of the hip bone between sit bone and pubic bone. */
export const obturatorHole: readonly Point[] = [
  [-22, 44],
  [-10, 34],
  [10, 30],
  [30, 24],
  [43, 22],
  [46, 31],
  [32, 43],
  [12, 55],
  [-8, 63],
  [-22, 60],
];

/** Lines on the outer face of the hip bone: the thick rim of the crest, the ridge above the socket. */
export const hipBoneRidges: readonly (readonly Point[])[] = [
  [
    [40, -92],
    [24, -113],
    [0, -128],
    [-22, -133],
    [-46, -130],
    [-68, -120],
    [-86, -105],
  ],
  [
    [-70, -106],
    [-60, -84],
    [-56, -64],
  ],
];

/** The socket of the hip joint, a circle about the joint. */
export const socketRadius = 31;

/** Sacrum and tailbone. */
export const sacrum: readonly Point[] = [
  [-35, -97],
  [-35, -97],
  [-48, -82],
  [-64, -58],
  [-78, -30],
  [-84, -6],
  [-82, 14],
  [-72, 33],
  [-80, 34],
  [-94, 18],
  [-108, -8],
  [-117, -38],
  [-116, -66],
  [-104, -92],
  [-88, -110],
  [-71, -120],
  [-71, -120],
];

/** Where the five bones of the sacrum have grown together. */
export const sacrumLines: readonly (readonly Point[])[] = [
  [
    [-56, -72],
    [-72, -84],
    [-86, -90],
  ],
  [
    [-70, -47],
    [-86, -54],
    [-101, -56],
  ],
  [
    [-79, -24],
    [-92, -27],
    [-106, -26],
  ],
  [
    [-83, -2],
    [-92, -2],
    [-102, 0],
  ],
];

/** The thigh bone: big bump at the outer top, small bump behind, shaft bowed to the front, knuckles at the knee. */
export const thighBone: readonly Point[] = [
  [-30, -18],
  [-20, -22],
  [-8, -17],
  [2, -9],
  [11, 4],
  [16, 22],
  [17, 50],
  [18, 90],
  [22, 150],
  [27, 220],
  [28, 280],
  [26, 330],
  [29, 350],
  [38, 366],
  [42, 384],
  [37, 402],
  [24, 413],
  [8, 412],
  [-8, 414],
  [-21, 407],
  [-26, 392],
  [-21, 376],
  [-8, 362],
  [-1, 344],
  [1, 310],
  [1, 250],
  [-4, 180],
  [-9, 120],
  [-13, 86],
  [-20, 76],
  [-26, 65],
  [-21, 54],
  [-24, 40],
  [-33, 24],
  [-38, 6],
  [-37, -9],
];

/** Where the outer side of the thigh bone bulges: the edge of the big bump, the edge of the outer knuckle. */
export const thighBoneRidges: readonly (readonly Point[])[] = [
  [
    [4, 2],
    [-2, 14],
    [-12, 26],
    [-22, 38],
  ],
  [
    [26, 360],
    [30, 380],
    [22, 398],
  ],
];

export const headRadius = 24;

export const kneecap: readonly Point[] = [
  [46, 362],
  [55, 363],
  [61, 374],
  [60, 387],
  [52, 398],
  [47, 392],
  [45, 377],
];

/** The shin bone down to where the pictures end. */
export const shinBone: readonly Point[] = [
  [-24, 421],
  [-10, 419],
  [6, 421],
  [22, 419],
  [35, 421],
  [40, 430],
  [39, 444],
  [38, 456],
  [32, 474],
  [29, 500],
  [28, 530],
  [0, 530],
  [-2, 500],
  [-8, 470],
  [-17, 448],
  [-25, 434],
];

/** The fibula, outside and behind the shin bone. */
export const fibula: readonly Point[] = [
  [-24, 446],
  [-21, 434],
  [-13, 430],
  [-6, 438],
  [-7, 452],
  [-11, 474],
  [-12, 530],
  [-22, 530],
  [-20, 480],
];

/** The body of a vertebra, counted from its middle; the front is at the right. */
export const vertebraBody: readonly Point[] = [
  [-20, -13],
  [-10, -11.5],
  [10, -11.5],
  [20, -13],
  [22, -10],
  [19, 0],
  [22, 10],
  [20, 13],
  [10, 11.5],
  [-10, 11.5],
  [-20, 13],
  [-22, 10],
  [-19, 0],
  [-22, -10],
];

/** The arch of a vertebra behind its body: joint arm up, spine to the back, joint arm down. */
export const vertebraArch: readonly Point[] = [
  [-18, -11],
  [-27, -11],
  [-33, -22],
  [-40, -21],
  [-41, -9],
  [-46, -5],
  [-60, -4],
  [-72, 0],
  [-74, 9],
  [-70, 16],
  [-58, 16],
  [-47, 15],
  [-41, 26],
  [-34, 26],
  [-32, 12],
  [-27, 2],
  [-18, 1],
];

/** The end of the side arm (transverse process), which points at the reader. */
export const sideArm: readonly Point[] = [
  [-30, -6],
  [-25, -10],
  [-19, -7],
  [-18, -2],
  [-23, 1],
  [-29, -1],
];

/** The disc under a vertebra, counted from half-way between two middles. */
export const disc: readonly Point[] = [
  [-20, -4],
  [0, -5.5],
  [20, -4.5],
  [23, 0],
  [20, 4.5],
  [0, 5.5],
  [-20, 4],
  [-22, 0],
];

/** The middle line of the last rib, counted from the middle of T12: round the back, then forward and down to its free end. */
export const lastRib: readonly Point[] = [
  [-20, -5],
  [-33, 3],
  [-41, 20],
  [-39, 40],
  [-28, 57],
  [-12, 69],
  [4, 76],
];
