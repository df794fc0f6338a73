import type { TargetKey } from '../../book.ts';
import type { Rows } from './rows.ts';

/** A part of a page, by the id of its heading: what the heading, and what its paragraphs and items must say. */
export type PageRows = {
  readonly page: TargetKey;
  readonly part: string;
  readonly heading: string;
  readonly rows: Rows;
  /** Steps that its items link to. */
  readonly links?: readonly TargetKey[];
};

/** The lists of the front pages that no edit may shorten. */
export const pageRows: readonly PageRows[] = [
  // content.md 7.3, all rows; 6.4 steps 3, 4 and 9; `bartsch-2021`, `self-management-hip`, `medscape-outer-thigh-nerve`
  {
    page: 'section:how-hard-and-when-to-stop',
    part: 'never-press',
    heading: '?never|not press|no press',
    rows: {
      'the belly': 'belly',
      'the crease of the groin': 'groin + crease / crease',
      'a pulse': 'puls',
      'the spine': 'spine',
      'the ribs': 'rib',
      'the back more than 3 fingers above the rim': 'more than|higher|over|above + 3 fingers + rim',
      'the bony point in front of the hip': 'point in front|front hip|hip-bone point',
      'just inside and below the bony point in front of the hip': 'inside and below',
      'the bump on the outer side of the hip': 'bump|bony point + outer|side',
      'the kneecap': 'kneecap',
      'the knob below the outer knee': 'knob + knee',
      'the sit bone': 'sit bone',
      'the top of the inner thigh': 'inner thigh',
      'the back of the knee': 'back of the knee|behind the knee|knee crease',
      'a leg with a clot': 'leg + clot',
      'an open wound': 'wound',
      'a broken bone': 'broken bone|fracture',
      'an inflamed place': 'inflam',
      'where you feel little': 'feel little|little feel|numb|loss of feel',
      'thin skin': 'thin skin',
      'bulging veins': 'vein',
    },
  },
  // content.md 7.3 "hip replacement, by step"; `hip-precautions`
  {
    page: 'section:how-hard-and-when-to-stop',
    part: 'who-asks-first',
    heading: 'ask',
    rows: { 'leave out these steps after a hip replacement': 'hip replac|replaced hip + leave + surgeon|physio' },
    links: ['step:hip-front', 'step:outer-hip', 'step:buttock', 'step:calf'],
  },
  // content.md 6.4 steps 3 and 4, effort rule; `golf-injury`, `hip-precautions`
  {
    page: 'section:start-with-10-minutes',
    part: 'leave-out',
    heading: 'leave out|skip|not',
    rows: {
      'new pain: only warm up and walk': 'new|fresh + pain|attack + walk',
      'pain of 6 or more at rest: only warm up and walk': '6 or more|6 or over|6 or higher + rest',
      'no waist press with kidney trouble': 'kidney + !waist|step',
      'no waist press with brittle bones': 'brittle|osteopor + !waist|step',
      'no waist press with blood thinners': 'thinner|thinning + !waist|step',
      'no waist press in pregnancy': 'pregnan + !waist|step',
      'no hip stretch with a replaced hip': 'replaced hip|hip replac|artificial hip + !stretch|step + surgeon|physio',
      'stop the hip stretch at a pinch': 'pinch + stop',
    },
  },
];
