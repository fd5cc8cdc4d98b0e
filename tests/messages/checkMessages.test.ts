import { describe, expect, test } from 'vitest';
import { checkMessages } from '../../src/messages/checkMessages';
import { messages as en } from '../../src/messages/en';
import type { Messages } from '../../src/types';
import { catalogues } from './catalogues';

test.each(catalogues.map((messages) => [messages.locale, messages] as const))('%s is complete', (_, messages) => {
  expect(() => {
    checkMessages(messages, 'messages');
  }).not.toThrow();
  expect(() => {
    checkMessages(JSON.parse(JSON.stringify(messages)) as Messages, 'messages');
  }).not.toThrow();
});

describe('what is not a catalogue', () => {
  test.each<[given: unknown, message: string]>([
    ['en', 'messages: not an object'],
    [null, 'messages: not an object'],
    [{}, 'messages.locale: not a text'],
    [{ ...en, locale: '' }, 'messages.locale: not a text'],
    [{ ...en, findings: undefined }, 'messages.findings: not an object'],
    [{ ...en, findings: {} }, 'messages.findings.requirement.too-short: not a text'],
    [{ ...en, findings: { ...en.findings, guessable: '' } }, 'messages.findings.guessable: not a text'],
    [{ ...en, findings: { ...en.findings, guessable: { text: 'x' } } }, 'messages.findings.guessable: not a text'],
    [{ ...en, requirements: { ...en.requirements, guessable: 1 } }, 'messages.requirements.guessable: not a text'],
    [{ ...en, classes: { ...en.classes, symbol: ['x'] } }, 'messages.classes.symbol: not a text'],
    [{ ...en, labels: {} }, 'messages.labels.weak: not a text'],
    [{ ...en, separator: undefined }, 'messages.separator: not a text'],
    [{ ...en, advice: undefined }, 'messages.advice: not a text'],
    [{ ...en, failed: undefined }, 'messages.failed: not a text'],
  ])('%#', (given, message) => {
    expect(() => {
      checkMessages(given as Messages, 'messages');
    }).toThrow(new TypeError(message));
  });
});
