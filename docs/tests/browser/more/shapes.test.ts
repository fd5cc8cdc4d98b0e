import { proveShapes } from '../rules/proveShapes';

proveShapes('more/AntDesignVue.vue', {
  'returns the text': 'does not say why',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});

proveShapes('more/NaiveUi.vue', {
  'returns the text': 'lets it through',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});

proveShapes('more/TDesign.vue', {
  'returns the text': 'does not say why',
  'rejects a promise': 'does not say why',
  'returns false': 'does not say why',
});

proveShapes('more/Arco.vue', {
  'returns the text': 'lets it through',
  'rejects a promise': 'does not say why',
  'returns false': 'lets it through',
});
