import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.mts';

const config = mergeConfig(base, {});
config.test.root = import.meta.dirname;
config.test.include = ['*.test.ts'];
config.test.setupFiles = [];
config.test.exclude = ['node_modules/**'];

export default config;
