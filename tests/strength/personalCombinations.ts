/** The parts of one synthetic person that a password may be made of. */
export const personalParts = [
  'zhangwei',
  'zw',
  'zhang',
  'wei',
  'zhangw',
  'weizhang',
  '19900108',
  '900108',
  '1990',
  '0108',
  '080012',
  '5678',
  '13812345678',
];

const NAMES = ['zhangwei', 'Zhangwei', 'zw', 'ZW', 'zhang', 'wei', 'zhangw', 'weizhang'];
const SEPARATORS = ['', '@', '_', '.'];
const NUMBERS = ['19900108', '900108', '1990', '0108', '080012', '5678', '13812345678'];
const TAILS = ['', '!', '123'];

/** 672 passwords made of nothing but those parts, a separator and a tail. */
export const personalCombinations: readonly string[] = NAMES.flatMap((name) =>
  SEPARATORS.flatMap((separator) => NUMBERS.flatMap((number) => TAILS.map((tail) => name + separator + number + tail))),
);
