import type { Installed } from '../Installed';
import type { Row } from '../Row';
import { chromium } from './chromium';
import { commandLine } from './commandLine';
import { deletedBuiltIns } from './deletedBuiltIns';
import { miniprogram } from './miniprogram';
import { quickjs } from './quickjs';
import { runtimes } from './runtimes';
import { webpack4 } from './webpack4';

/** Every engine, in the order of the table. */
export const all: readonly ((installed: Installed) => Row[] | Promise<Row[]>)[] = [
  runtimes,
  commandLine,
  chromium,
  miniprogram,
  webpack4,
  quickjs,
  deletedBuiltIns,
];
