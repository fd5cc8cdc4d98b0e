/**
 * Numbers that are read as words, commonest first: 520 I love you, 1314 for ever, 168 prosper, 584 I swear, 886 goodbye.
 * `units` are put together in twos; `wholes` are said as one. The readings are general knowledge.
 */
export const homophones = {
  wholes:
    `5201314 1314520 7758521 7758258 201314 1314521 5211314 520131 131452 211314 251314 584520 520520 521521 5203344 25257758 3344520
    3344521 1314920 9201314 31415926 112358 142857 271828 147258 789456 159357`.split(/\s+/),
  units: `520 1314 521 168 888 666 518 886 530 584 7758 3344 147 258 921 918 9420 8023 5257 2013 2014 709394`.split(
    /\s+/,
  ),
};
