import { classParams } from '../../src/requirements';
import type { EnumWord, FindingCode } from '../../src/types';

type Params = Record<string, number | EnumWord>;

/** Four classes and two-digit numbers: the longest text that a usual policy gives. */
const lengths = { min: 10, max: 16 };
const classes = { n: 3, ...classParams(['lower', 'upper', 'digit', 'symbol']) };

/** For every code the params of its finding. The type makes sure that no code is forgotten. */
export const findingParams: Record<FindingCode, Params> = {
  'requirement.too-short': lengths,
  'requirement.too-long': lengths,
  'requirement.digits-only': lengths,
  'requirement.full-width': {},
  'requirement.blanks': {},
  'requirement.characters': {},
  'requirement.character-classes': classes,
  'initial-password': {},
  'initial-password.common': {},
  'initial-password.similar': {},
  'reuse.current': {},
  'reuse.similar': {},
  'reuse.refused': {},
  'subject.birth-date': {},
  'subject.document': {},
  'subject.phone': {},
  'subject.card': {},
  'subject.name': {},
  'subject.other': {},
  'subject.missing': {},
  'pattern.all-digits': {},
  'pattern.phone': {},
  'pattern.id-number': {},
  'pattern.repeated': {},
  'pattern.sequence': {},
  'pattern.keypad-path': {},
  'pattern.date': {},
  'pattern.partial': {},
  'blocklist.common': {},
  'blocklist.context': {},
  'blocklist.custom': {},
  'blocklist.unavailable': {},
  guessable: {},
  'strength.low': {},
  'strength.unavailable': {},
};

/** What a line shown before anyone types may use. */
export const requirementParams: Params = { ...lengths, length: 16, ...classes };
