import type { BuiltPolicy } from '../RegionFile';
import { describePolicy } from './describePolicy';
import type { RegionTexts } from './RegionTexts';
import { renderStatement } from './renderStatement';

/** One set of statements on how initial and new passwords are handled. */
export const renderPolicy = (row: BuiltPolicy, texts: RegionTexts): string =>
  renderStatement(row, { label: texts.labels.policy, said: describePolicy(row, texts) }, texts);
