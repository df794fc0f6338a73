import type { Rows } from './rows.ts';

/** By the id of a pain, the steps that it leaves out and what `when` must say of it (content.md 6.5, with 7.3). */
export const symptomRows: Readonly<Record<string, Readonly<Record<string, Rows>>>> = {
  'low-back': {
    'step:ql-press': {
      'a fresh attack': 'fresh|new|acute|last days + attack|pain|days',
      'only warm up and walk': 'walk',
    },
  },
  'outer-hip': { 'step:outer-hip': { 'a bony point that is sore': 'bony point|bump + sore|hurt|tender|pain' } },
  groin: {
    'step:hip-front': { 'a pinch': 'pinch' },
    'step:groin': { 'a lump': 'lump', 'a hernia': 'hernia', 'pain in a testicle': 'testic' },
  },
  'tight-hamstrings': {
    'step:hamstrings-press': {
      'pins and needles': 'pins and needles|tingl',
      'a sore sit bone': 'sit bone',
      'a recent strain': 'strain',
    },
    'step:hamstrings-stretch': {
      'the same signs': 'same sign|those sign / pins and needles|tingl + sit bone + strain',
      'an easy week first': '?week + easy|quiet',
    },
  },
  knee: { 'step:hip-front': { kneeling: 'kneel' }, 'step:calf': { 'the kneecap': 'kneecap' } },
  'calf-spasm': { 'step:calf': { 'a clot check that is not clear': '?unless + clot + clear / ?clot + !clear|pass' } },
  'tight-rotators': { 'step:buttock': { 'feelings down the leg': 'down the leg|down a leg|down your leg|below' } },
  sciatica: {
    'step:buttock': { 'pain or tingling below the buttock': 'pain|tingl + below' },
    'step:hamstrings-press': { 'pain or tingling below the buttock': 'pain|tingl + below / same' },
    'step:hamstrings-stretch': { 'pain or tingling below the buttock': 'pain|tingl + below / same' },
  },
};
