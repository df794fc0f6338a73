import type { Condition } from './condition.ts';
import { accessibility } from './accessibility.ts';
import { appearance } from './appearance.ts';
import { clients } from './clients.ts';
import { duties } from './duties.ts';
import { envelope } from './envelope.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { parts } from './parts.ts';
import { pictures } from './pictures.ts';
import { size } from './size.ts';

/** Every condition that a letter holds to. */
export const conditions: readonly Condition[] = [
  ...size,
  ...envelope,
  ...parts,
  ...duties,
  ...pictures,
  ...links,
  ...accessibility,
  ...appearance,
  ...markup,
  ...clients,
];
