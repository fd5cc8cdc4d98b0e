import type { Command } from '../arguments';
import { audit } from './audit';
import { check } from './check';
import { generate } from './generate';
import { initial } from './initial';
import { regions } from './regions';

/** Every command by its name. */
export const commands: Readonly<Record<'check' | 'initial' | 'regions' | 'generate' | 'audit', Command>> = {
  check,
  initial,
  regions,
  generate,
  audit,
};
