import { chineseLists, packedChineseLists } from './chineseLists';
import { joinByRank } from './joinByRank';
import { joinHomophones } from './joinHomophones';
import { unpackWords } from './unpackWords';

/** Pairs that are kept: further ones are no cheaper than their two parts. */
const FULL_NAMES = 5000;
const STEM_FIRST = 2000;
const NUMBER_FIRST = 500;

/**
 * The dictionaries of {@link zhLanguage}, under names as zxcvbn-ts has them: its feedback and its search for counted
 * words go by the name. About 15,000 words; some milliseconds.
 */
export const listChinese = () => {
  const listOf = (name: keyof typeof chineseLists): string[] => chineseLists[name].split(' ');
  const [stems, numbers, surnames, givenNames] = [listOf('stems'), listOf('numbers'), listOf('surnames'), listOf('givenNames')];
  return {
    'passwords-zh': Array.from(new Set([
      ...listOf('wholes'),
      ...joinByRank(stems, numbers, STEM_FIRST),
      ...joinByRank(numbers, stems, NUMBER_FIRST),
    ])),
    'homophones-zh': joinHomophones(listOf('homophones'), listOf('units')),
    'phrases-zh': listOf('phrases'),
    'domain-zh': listOf('domain'),
    'commonWords-zh': unpackWords(packedChineseLists.words),
    'places-zh': unpackWords(packedChineseLists.places),
    'lastnames-zh': surnames,
    'firstnames-zh': givenNames,
    'names-zh': joinByRank(surnames, givenNames, FULL_NAMES),
    'cardinalNumbers-zh': listOf('cardinalNumbers'),
    'chineseZodiac-zh': listOf('chineseZodiac'),
    'daysOfWeek-zh': listOf('daysOfWeek'),
  };
};
