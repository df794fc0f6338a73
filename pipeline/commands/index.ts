import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { grade } from './grade.ts';
import { graph } from './graph.ts';
import { release } from './release.ts';
import { verify } from './verify.ts';

/** Every verb of the program. */
export const commands: readonly Command[] = [check, build, verify, release, diff, explain, graph, grade];
