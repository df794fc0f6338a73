#!/usr/bin/env node
import { importBundled } from './bundle.mjs';

process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error; // a reader such as `head` may leave before the end
});
const { run } = await importBundled('cli');
process.exitCode = await run(process.argv.slice(2));
