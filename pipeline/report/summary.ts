import type { Exceptions, Message } from '../check.ts';

/** How many messages of each severity there are. */
export function countMessages(messages: readonly Message[]): { readonly errors: number; readonly warnings: number } {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: messages.length - errors };
}

/** "2 errors, 1 warning; 2 rules lowered in guide.yaml: plain-words, orphan; 1 allowance in use" */
export function summary(messages: readonly Message[], { lowered, allowances }: Exceptions): string {
  const { errors, warnings } = countMessages(messages);
  const parts = [
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    ...(lowered.length === 0
      ? []
      : [`${counted(lowered.length, 'rule')} lowered in guide.yaml: ${lowered.join(', ')}`]),
    ...(allowances === 0 ? [] : [`${counted(allowances, 'allowance')} in use`]),
  ];
  return parts.join('; ');
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
