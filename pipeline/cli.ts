import { parseArgs, styleText } from 'node:util';
import { restore } from './publish.ts';
import { commands } from './commands/index.ts';
import type { ExitCode, Terminal } from './commands/command.ts';
import { readOwnText } from './project.ts';
import { UsageError } from './usage-error.ts';
import { MachineError } from './machine-error.ts';

const terminalOfProcess: Terminal = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true && process.env['CI'] === undefined,
  hasColours: showsColours(process.stderr),
};

/** Runs one command line and says how it ended: 0 sound, 1 findings, 2 wrong usage, 3 the machine failed. */
export async function run(words: readonly string[], terminal: Terminal = terminalOfProcess): Promise<ExitCode> {
  try {
    const { values, positionals } = parse(words);
    if (values.version === true) {
      terminal.out(`${String(JSON.parse(readOwnText('package.json')).version)}\n`);
      return 0;
    }
    const [name, ...rest] = positionals;
    if (values.help === true || name === undefined) {
      terminal.out(help());
      return values.help === true ? 0 : 2;
    }
    const command = commands.find((one) => one.name === name);
    if (command === undefined) throw new UsageError(`Unexpected command \`${name}\``, help());
    const surplus = rest[command.takes];
    if (surplus !== undefined) throw new UsageError(`Unexpected \`${surplus}\` after \`guide ${name}\``, help());
    await restore(values.out ?? 'dist');
    const { out, only, format, frail = false } = values;
    return await command.run(rest, { out, only, format, frail }, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${error.message}\n${error.advice}\n`);
      return 2;
    }
    terminal.error(`${error instanceof MachineError ? error.message : stackOf(error)}\n`);
    return 3;
  }
}

/** A terminal with colours; `NO_COLOR` forbids them whatever else is set, then Node honours `FORCE_COLOR`. */
export function showsColours(stream: NodeJS.WritableStream): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  return styleText('red', '-', { stream }) !== '-';
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        out: { type: 'string' },
        only: { type: 'string' },
        format: { type: 'string' },
        frail: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), help());
  }
}

function help(): string {
  const lines = commands.map(({ usage, about }) => `  guide ${usage}\n      ${about}\n`);
  return `Proves a guide and publishes it.\n\n${lines.join('')}\n  --frail     warnings stop the build too\n  --help, --version\n`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
