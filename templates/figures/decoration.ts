import { palette } from './palette.ts';

/** Colours of lines that may be faint, since they carry no meaning: they adorn, or part one row from the next. */
export const decoration: ReadonlySet<string> = new Set([palette.rule, palette.skinLine, palette.line]);
