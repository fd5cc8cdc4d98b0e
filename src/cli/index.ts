#!/usr/bin/env node
import { close as closeInspector } from 'node:inspector';
import { run } from './run';
import { catalogues } from './texts/index';

/** 128 and SIGPIPE, as other programs end whose reader has gone. */
const CLOSED_PIPE = 141;

/** As for wrong use: an early end must not look like one where every line was answered. */
const UNFINISHED = 2;

/** Node opens an inspector on SIGUSR1, and whoever attaches reads every password in memory. */
const keepInspectorShut = (): void => {
  if (process.platform === 'win32') return;
  process.on('SIGUSR1', () => undefined);
  // A signal that came before: Node opens the inspector a moment later, mostly before anything is read.
  for (const delay of [0, 20, 100, 500]) setTimeout(closeInspector, delay).unref();
};

/** What a platform's verify throws or warns of outside its promise may quote a password, and Node would print it. */
const keepSecretsIn = (): void => {
  process.removeAllListeners('warning');
  process.on('uncaughtException', () => process.exit(UNFINISHED));
};

const main = (): void => {
  const { stdin, stdout, stderr } = process;
  let { texts } = catalogues['zh-CN'];
  let isDone = false;
  process.on('exit', () => {
    if (isDone) return;
    process.exitCode = UNFINISHED;
    stderr.write(`yibao-password-policy: ${texts.unfinished}\n`);
  });
  // Whoever reads has had enough: no stack trace, and not 0, since not every line was answered.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    isDone = true;
    process.exit(error.code === 'EPIPE' ? CLOSED_PIPE : UNFINISHED);
  });
  stderr.on('error', () => undefined);
  const onTexts = (chosen: typeof texts): void => {
    texts = chosen;
  };
  void run(process.argv.slice(2), { stdin, stdout, stderr }, onTexts).then((status) => {
    isDone = true;
    process.exitCode = status;
  });
};

keepInspectorShut();
keepSecretsIn();
setImmediate(main);
