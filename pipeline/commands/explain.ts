import { nearest } from '../nearest.ts';
import { rules } from '../checks/index.ts';
import { readOwnText } from '../project.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

/** `guide explain RULE`: the rule's page: why it is there, and cases of it; without a name, all rules. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain [rule]',
  about: 'Tell what a rule proves, with examples; without a name, list the rules.',
  takes: 1,
  async run([name], _, terminal) {
    if (name === undefined) {
      for (const { check } of rules) terminal.out(`${check.id}  ${check.about}\n`);
      return 0;
    }
    const names = rules.map(({ check }) => check.id);
    if (!names.includes(name)) {
      const near = nearest(name, names);
      const advice = near === undefined ? '' : `Did you mean \`${near}\`? `;
      throw new UsageError(`Unexpected rule \`${name}\``, `${advice}\`guide explain\` lists them all.`);
    }
    terminal.out(readOwnText(`pipeline/checks/${name}.md`));
    return 0;
  },
};
