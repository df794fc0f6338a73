import type { Message } from '../check.ts';

/** How many messages of each severity there are. */
export function countMessages(messages: readonly Message[]): { readonly errors: number; readonly warnings: number } {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: messages.length - errors };
}

/** "2 errors, 1 warning" */
export function summary(messages: readonly Message[]): string {
  const { errors, warnings } = countMessages(messages);
  const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}
