import { describe, expect, it } from 'vitest';
import { rules } from '../pipeline/checks/index.ts';
import { casesOf, messagesOf } from './checks/literate.ts';

describe.each(rules.map((rule) => [rule.check.id, rule] as const))('%s', (id, rule) => {
  const cases = casesOf(id);

  it('has a page with a case that it reports and one that it accepts', () => {
    expect(cases.filter(({ expected }) => expected !== '').length).toBeGreaterThan(0);
    expect(cases.filter(({ expected }) => expected === '').length).toBeGreaterThan(0);
  });

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(messagesOf(one, rule)).toBe(one.expected);
  });
});
