import { fill } from '../../../../src/cli/describe';
import type { Format } from '../../../../src/types';
import type { BuiltPolicy } from '../RegionFile';
import type { RegionTexts } from './RegionTexts';

const FLAGS = ['forcedChange', 'payBlocked', 'queryOnly', 'switchedOff'] as const;

const describeFormat = ({ minLength, maxLength, alphabet, classes }: Format, texts: RegionTexts): string =>
  fill(texts.format, {
    length: fill(texts.length, { n: minLength === maxLength ? minLength : `${minLength}-${maxLength}` }),
    alphabet: texts.alphabets[alphabet],
    classes: classes
      ? fill(texts.atLeast, {
          of: classes.of.map((kind) => texts.classes[kind]).join(texts.marks.item),
          n: classes.atLeast,
        })
      : '',
  });

/** What a policy says, in words. */
export const describePolicy = (policy: BuiltPolicy, texts: RegionTexts): string => {
  const { lockouts = [], format, refuses } = policy;
  return [
    ...FLAGS.flatMap((flag) => (policy[flag] === undefined ? [] : [texts.claims[flag][policy[flag] ? 'yes' : 'no']])),
    ...lockouts.map(({ tries, scope }) => fill(texts.scopes[scope], { n: tries })),
    ...(format ? [describeFormat(format, texts)] : []),
    ...(refuses
      ? [fill(texts.refuses, { codes: refuses.map((code) => texts.refused[code] ?? code).join(texts.marks.item) })]
      : []),
  ].join(texts.marks.part);
};
