/**
 * What popular passwords of Chinese users are made of: assumptions by the kind of word and number, commonest first.
 */

/** Letters that come before or after a number, commonest first, and the domains of e-mail. */
export const stems =
  `a aa q qq abc woaini w z s x l qwe asd zxc aaa qaz as li wang love aini zhang chen liu yang huang zhao wu zhou xu abcd qwer asdf zxcv
  laopo baobao mima test root user nihao hello ai ni you b c d m y h www com qq.com 163.com 126.com`.split(/\s+/);

/** Numbers that come before or after letters, commonest first: popular by themselves, years, service lines. */
export const numbers =
  `123456 123 520 1314 1234 521 5201314 1 12345 123456789 111111 888 666 12 000000 123123 1314520 168 888888 666666 111 000 110 321 654321
  12345678 88888888 1234567890 201314 7758521 147258 2008 2024 2025 0 2 3 6 8 9 00 66 88 007 10086 10010 95588`.split(
    /\s+/,
  );

/**
 * Whole passwords that are neither stem and number nor high in an English list: keyboard columns, homophones with
 * pinyin, administrators' defaults, an example that an official guide prints (ABc1234). Commonest first. Walks along
 * keys and other spellings with @ or 0 are left to the detectors.
 */
export const wholes =
  `woaini woaini1314 1qaz2wsx 1q2w3e4r p@ssw0rd password admin qwerty 1q2w3e abc1234 1qaz@wsx q1w2e3r4 iloveyou
  woaiwojia 1q2w3e4r5t a1b2c3 a1b2c3d4 woshishui wodemima passwd changeme letmein welcome a1s2d3f4 1a2b3c
  woaizhongguo woaimama woaiyou`.split(/\s+/);

/** Entries of the English list that are kept as words: its head, without names of persons and teams and without offence. */
export const englishWords =
  `password dragon football baseball monkey letmein master shadow superman sunshine princess iloveyou welcome computer freedom changeme`.split(
    /\s+/,
  );

/** Words of the field, commonest first: what people append a year to on such a platform. */
export const domainWords =
  `yibao shebao zhongguo yiliao yiyuan 12333 12393 12345 canbao ybj sbk ybk nhsa rensheju rsj gjyb yiyao yaodian gongshang yanglao
  shengyu renshe jiankang ybzf cbr`.split(/\s+/);
