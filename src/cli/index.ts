#!/usr/bin/env node
import { run } from './run';

/** 128 and SIGPIPE, as other programs end whose reader has gone. */
const CLOSED_PIPE = 141;

const { stdin, stdout, stderr } = process;
// Node opens an inspector on this signal, and whoever attaches reads every password in memory.
if (process.platform !== 'win32') process.on('SIGUSR1', () => undefined);
// Whoever reads has had enough: no stack trace, and not 0, since not every line was answered.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? CLOSED_PIPE : 2));
stderr.on('error', () => undefined);
void run(process.argv.slice(2), { stdin, stdout, stderr }).then((status) => {
  process.exitCode = status;
});
