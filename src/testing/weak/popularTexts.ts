/** What everybody knows to be popular, words and PINs: not read from the blocklists, which have to know them too. */
export const popularTexts: readonly string[] = [
  'password1', 'qwerty123', 'woaini1314', 'iloveyou1', 'admin123', 'abc123456', 'Password123',
  '520131', '521314', '201314', '168168', '102030', '778899', '52013140', '11235813',
];
