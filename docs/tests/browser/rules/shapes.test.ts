import { proveShapes } from './proveShapes';

proveShapes('rules/ElementPlus.vue', {
  'returns the text': 'does not say why',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});

proveShapes('rules/Vant.vue', {
  'returns the text': 'says why',
  'rejects a promise': 'does not say why',
  'returns false': 'does not say why',
});

proveShapes('rules/Antd.tsx', {
  'returns the text': 'does not say why',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});
