import type { CliTexts } from './index';

const help = `yibao-password-policy：检查医保、社保密码是否容易被猜中

用法
  yibao-password-policy check     检查一个密码；按提示输入，不回显
  yibao-password-policy initial   列出一个地区的初始密码规则(只说规则，不给出值)
  yibao-password-policy regions   列出有记录的地区与可信度
  yibao-password-policy generate  生成策略接受的随机密码
  yibao-password-policy audit     查出仍是初始密码的账户，用于后端

策略 (check、generate、audit)
  --region 500000                 参保地，六位数字；缺省 000000(全国)
  --credential NAME               凭证，缺省 social-security-card
  --issuer CODE                   银行代码，如 ccb
  --format NAME                   pin6 pin8 letterDigit6 portal nist djbh
  --strictness standard|strict    strict 使用更长的名单
  --meter core|light|full         文本密码由谁判断强度，缺省 core
  --min-guesses N                 文本密码至少要猜多少次，如 1e6
  --policy FILE                   PolicyOptions 的 JSON 文件；上面的选项优先于文件
  --subject FILE                  参保人信息的 JSON 文件；缺省读描述符 3(如有)

check
  --json                          输出完整结论，一行 JSON
  --jsonl                         标准输入每行 {id?, op?, candidate?, subject?, currentPassword?, policy?}，
                                  标准输出每行 {id?, line, verdict|result} 或 {id?, line, error}，即收即答；
                                  op：check(缺省) initial generate requirements normalize
initial、regions
  --json                          输出 JSON
regions
  --find TEXT                     只列一个地方的：名称、拼音或代码
generate
  --length N                      长度
  --count N                       个数，缺省 1，至多 1000
audit
  --jsonl                         标准输入每行 {id?, subject, stored, policy?}，
                                  标准输出每行 {id?, line, isInitial} 或 {id?, line, error}，次序不变
  --verify FILE.mjs               导出 verify(value, stored)：平台自己的比对，返回 true 或 false
  --concurrency N                 同时检查的账户数，缺省 1，至多 1024

其他
  --locale zh-CN|zh-HK|zh-TW|en   语言，缺省 zh-CN (English help: --locale en --help)
  -h --help  --version

密码不作为参数传入：参数会留在命令历史和进程列表里。标准输入不是终端时读第一行。

退出码：0 接受；1 不接受；2 用法有误。--jsonl 每行都已回答即为 0，与结论无关。
130 按 Ctrl-C 中断；141 输出管道被对方关闭。
`;

/** The command line in Simplified Chinese; also beside verdicts in Traditional Chinese. */
export const zhCn: CliTexts = {
  help,
  usage: {
    'no-command': '缺少命令：{detail}',
    'unknown-command': '没有这个命令，可用：{detail}',
    'unknown-option': '没有这个选项{detail}，运行 --help 查看',
    'missing-option': '缺少选项 {detail}',
    'missing-value': '{detail} 后面缺少值',
    'password-argument': '密码不从参数读取，运行后按提示输入',
    argument: '有多余的参数；密码不从参数读取',
    'not-allowed-here': '{detail} 不能用在这里',
    'invalid-value': '{detail}',
    misspelt: '项的名称拼写有误，应写作 {detail}',
    'wrong-subject': '参保人信息的类型或名称不对：{detail}',
    'unreadable-file': '读不出文件：{detail}',
    'not-json-file': '不是一个 JSON 对象：{detail}',
    'not-loaded': '载入不了模块：{detail}',
    'unreadable-input': '读不出标准输入：{detail}',
    'no-password': '没有输入密码',
    policy: '策略有误：{detail}',
    'too-many-refusals': '抽取多次仍无可用的密码，请放宽策略',
    failed: '暂时无法检查密码，请稍后再试',
  },
  lines: {
    'too-long': '一行过长，至多 8 MiB',
    'not-utf8': '不是 UTF-8',
    empty: '空行',
    'not-json': '不是 JSON',
    'not-object': '不是 JSON 对象',
    missing: '缺少必要的项',
    misspelt: '项的名称拼写有误',
    'unknown-key': '有不认识的项',
    'unknown-op': 'op 只能是 check、initial、generate、requirements、normalize',
    'wrong-type': '项的类型有误',
    'verify-failed': '比对函数出错，或未返回布尔值',
    failed: '暂时无法检查密码',
    'unknown-region': '没有这样的地区：请用 GB/T 2260 的六位代码',
    'unknown-option': '策略中有未知的选项',
    'invalid-option': '策略的选项无效',
    contradiction: '策略的选项互相矛盾',
    'newer-version': '策略来自更新的版本',
    'other-policy': '参保人信息属于另一策略',
    'too-many-refusals': '没有可用的密码',
  },
  prompt: '新密码（不显示）：',
  unfinished: '没有答完：verify 没有结果，或在 Promise 之外出错',
  withoutSubject: '未提供参保人信息，只检查了与人无关的项目',
  note: '备注 {code} {fields}',
  sources: '来源 {n}',
  superseded: '旧规则，旧卡仍适用',
  progress: '已回答 {n} 行',
  confidences: { high: '可信度高', medium: '可信度中', low: '未经证实' },
  columns: { region: '地区', name: '名称', credential: '凭证', rules: '规则', policies: '规定', confidence: '可信度' },
  rule: {
    fixed: '固定值，人人相同',
    userSet: '本人自设，无初始密码',
    none: '不设密码',
    dropFirst: '去掉前{n}位',
    dropLast: '去掉末{n}位',
    dropped: '后',
    first: '的前{n}位',
    last: '的后{n}位',
    whole: '全部',
    random: '随机{length}{charset}，{delivery}告知',
    length: '{n}位',
    charsets: { digits: '数字', alnum: '数字或字母' },
    deliveries: { sms: '短信', letter: '密码函', app: '应用内', email: '邮件', counter: '窗口', unknown: '方式不详' },
    fields: {
      idNumber: '身份证号',
      birthDate: '出生日期',
      phone: '手机号',
      cardNumber: '社保卡号',
      personalNumber: '个人编号',
      medicalInsuranceNumber: '医保证号',
      bankCardNumber: '银行卡号',
      unitNumber: '单位编号',
    },
    xRules: {
      keep: '末位X保留',
      lowercase: '末位X小写',
      shift: '末位为X时前移一位',
      zero: '末位X作0',
      one: '末位X作1',
      ten: '末位X作10',
    },
    separator: '，',
  },
};
