import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

/**
 * How often each character is read in each way, by the words of the dictionary of jieba with their frequencies, each
 * word read as a whole by pinyin-pro. Deterministic; a few seconds.
 */
export const countReadings = (): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>();
  const dictionary = readFileSync(join(__dirname, '../node_modules/@node-rs/jieba/dict.txt'), 'utf8');
  for (const line of dictionary.split('\n')) {
    const [word = '', frequency = ''] = line.split(' ');
    if (!/^[\u4e00-\u9fff]{2,4}$/.test(word)) continue;
    pinyin(word, { toneType: 'none', v: true, type: 'array' }).forEach((syllable, i) => {
      const unit = word.charAt(i);
      const ways = counts.get(unit) ?? new Map<string, number>();
      ways.set(syllable, (ways.get(syllable) ?? 0) + Number(frequency));
      counts.set(unit, ways);
    });
  }
  return counts;
};
