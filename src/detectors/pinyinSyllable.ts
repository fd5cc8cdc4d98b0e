import type { Detector } from '../internalTypes';

const PINYIN =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:ai?|ang?|ao|ei?|eng?|er|ia|iang?|iao|ie|i|ing?|iong|iu|o|ong|ou|u|uai?|uang?|ue|ui|un|uo|ve?)$/;
const ANY = new RegExp(process.env['ANY'] ?? '^(?:[zcstwpgk]h|[bcdfgkpt][lr]|s[cklmnptw]|[b-df-hj-np-tv-z])?[aeiouvy]{1,2}(?:ng|ck|st|nd|rd|[nrlmstdkcpgb])?$');
const P = Number(process.env['P'] ?? 32), W = Number(process.env['W'] ?? 2e4), MAXL = Number(process.env['MAXL'] ?? 10), MINL = Number(process.env['MINL'] ?? 5);
const count = (run: string, re: RegExp): number => {
  const counts = [0];
  for (let end = 1; end <= run.length; end++) {
    counts[end] = Infinity;
    for (let start = Math.max(0, end - 6); start < end; start++) {
      if (Number(counts[start]) + 1 < Number(counts[end]) && re.test(run.slice(start, end))) counts[end] = Number(counts[start]) + 1;
    }
  }
  return Number(counts[run.length]);
};
export const pinyinSyllable: Detector = ({ views, isPin }, add) => {
  if (isPin) return;
  for (const view of views) {
    view.text.replace(/[a-z]{3,}/g, (run, at: number) => {
      const k = count(run, PINYIN);
      let price = k > 1 ? P ** k : Infinity;
      if (run.length >= MINL && run.length <= MAXL && count(run, ANY) < Infinity) price = Math.min(price, W);
      if (price < 1e300) add('pattern.partial', [Infinity, price], at, at + run.length, undefined, view);
      return run;
    });
  }
};
