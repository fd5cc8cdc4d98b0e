/*
 * Words that no list of leaked passwords ranks, and that everybody thinks of. General knowledge: an order, not a statistic.
 */

const split = (text: string): string[] => text.trim().split(/\s+/);

/** What people write beside a birthday, a number or a name to say what it is, in pinyin and in English; ends of addresses. */
export const besideOwn = split(`
  birthday shengri mybirthday wodeshengri bday born idcard shenfenzheng sfzh shoujihao dianhua tel call mobile
  mynameis wojiao wodemingzi daughter myson nver erzi vip boss boy girl yyds 4ever
  www. .com .cn .com.cn @163.com @126.com @qq.com @139.com
`);

/** The same in characters. */
export const besideOwnCharacters = split(`
  生日 我的 我的生日是 身份证 身份证号 后六位 手机号 手机 电话 我叫 我的名字叫 女儿 儿子
`);

/** Lines that everybody knows by heart; their initials too. */
export const famousLines = split(`
  thequickbrownfox maytheforcebewithyou thisismypassword
  mypasswordis iloveyouverymuch happynewyear hhxxttxs wrmfw zcjb gxfc maozhuxi
  maozedong gongxifacai
`);

/** The same in characters. */
export const famousLinesCharacters = split('我爱北京天安门 床前明月光 天王盖地虎 为人民服务 招财进宝 恭喜发财');

/** What rotated passwords are made of, numbers in words, accounts and addresses that every system has, brands of today. */
export const everydayWords = split(`
  january february march april june july august september october november december autumn
  monday tuesday wednesday thursday saturday one two three onetwothree
  root user temp init default newpass administrator http yahoo baidu
  huawei iphone xiaomi kobe messi vip tfboys
`);
