import type { Messages } from '../types';

/** The part of a catalogue that words a finding. */
export type FindingTexts = Pick<Messages, 'findings' | 'classes' | 'separator'>;
