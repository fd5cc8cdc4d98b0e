import type { Messages, Verdict } from '../types';
import { fill } from './fill';
import type { CliTexts } from './texts/CliTexts';

/**
 * A verdict for someone at a terminal: a line for each reason, hint and kind of note. Nothing that was typed is in it.
 *
 * @param hasSubject without one the last line says that personal data were not checked
 */
export const describeVerdict = (
  { accepted, findings, notes }: Verdict,
  hasSubject: boolean,
  messages: Messages,
  texts: CliTexts,
): string => {
  const reasons = findings.filter(({ severity }) => severity === 'reject').map(({ message }) => `✗ ${message}`);
  const hints = findings.filter(({ severity }) => severity === 'warn').map(({ message }) => `! ${message}`);
  const remarks = [...new Set(notes.map(({ code }) => code))].map((code) => {
    const fields = new Set(notes.filter((note) => note.code === code).map(({ field }) => field ?? ''));
    return `- ${fill(texts.note, { code, fields: [...fields].join(' ') })}`.trimEnd();
  });
  const lines = [
    ...(accepted ? [`✓ ${messages.accepted}`] : reasons),
    ...hints,
    ...(hasSubject ? remarks : [`- ${texts.withoutSubject}`]),
  ];
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
};
