/** Every entry of the package: its path in dist/ without extension, and the source. */
export const entries: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  adapters: 'src/adapters/index.ts',
  form: 'src/form/index.ts',
  vue: 'src/vue/index.ts',
  react: 'src/react/index.ts',
  guidance: 'src/guidance/index.ts',
  strength: 'src/strength/index.ts',
  'strength/light': 'src/strength/light.ts',
  'blocklists/strict': 'src/blocklists/strict.ts',
  pinyin: 'src/pinyin/index.ts',
  places: 'src/places/index.ts',
  testing: 'src/testing/index.ts',
  'messages/zh-CN': 'src/messages/zh-CN.ts',
  'messages/zh-HK': 'src/messages/zh-HK.ts',
  'messages/zh-TW': 'src/messages/zh-TW.ts',
  'messages/en': 'src/messages/en.ts',
};
