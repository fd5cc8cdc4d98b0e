import { fill } from '../../../../src/cli/describe';
import type { Place } from '../RegionFile';
import type { RegionTexts } from './RegionTexts';

/** Pinyin that is not written as it is spelt. */
const SPELLINGS: Readonly<Record<string, string>> = { xian: "Xi'an", national: 'Nationwide' };

/**
 * The name of a place in the language of the page, Chinese beside it.
 *
 * @example nameOf({ place: 'yantai', name: '烟台市' }, en) // 'Yantai 烟台市'
 */
export const nameOf = ({ place, name }: Pick<Place, 'place' | 'name'>, texts: RegionTexts): string =>
  fill(texts.place, { name, slug: SPELLINGS[place] ?? place.charAt(0).toUpperCase() + place.slice(1) });
