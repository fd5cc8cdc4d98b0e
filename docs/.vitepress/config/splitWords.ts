/**
 * The words of a text for the search index: runs of letters and digits, lower case, and of Chinese text every two
 * neighbouring characters, since Chinese writes no spaces. The last character is a word too: each one begins a word,
 * so that one character finds its pages as well.
 *
 * It is sent to the browser as text and must need nothing outside itself.
 *
 * @example splitWords('初始密码 PIN') // ['初始', '始密', '密码', '码', 'pin']
 */
export const splitWords = (text: string): string[] => {
  const words: string[] = [];
  for (const run of text
    .toLowerCase()
    .match(
      /[\u3400-\u9fff\uf900-\ufaff]+|[^\s\u0000-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u33ff\uf900-\uffff\u3400-\u9fff]+/g,
    ) ?? []) {
    if (!/^[\u3400-\u9fff\uf900-\ufaff]/.test(run)) words.push(run);
    else for (let at = 0; at < run.length; at++) words.push(run.slice(at, at + 2));
  }
  return words;
};
