import { zhCn } from '../../../../src/cli/texts/zhCn';
import type { RegionTexts } from './RegionTexts';

/** The Chinese pages. */
export const zh: RegionTexts = {
  folder: 'docs/regions',
  rule: zhCn.rule,
  credentials: {
    'social-security-card': '社保卡',
    'medical-insurance-card': '医保卡',
    'medical-e-voucher': '医保电子凭证',
    'e-social-security-card': '电子社保卡',
    'online-account': '网上账号',
    'hotline-query': '电话查询',
    'bank-account': '银行账户',
  },
  confidences: { high: '高', medium: '中', low: '未经证实' },
  kinds: { official: '官方', news: '新闻', qa: '问答', 'consumer-guide': '指南', 'content-farm': '内容农场' },
  fields: { ...zhCn.rule.fields, idNumber: '身份证号', idNumberWithX: '身份证号(末位为X的规则)' },
  claims: {
    forcedChange: { yes: '初始密码须修改', no: '初始密码可不改' },
    payBlocked: { yes: '修改前不能使用或支付', no: '不修改也能使用' },
    queryOnly: { yes: '修改前只能查询', no: '修改前不限于查询' },
    switchedOff: { yes: '不修改视为不启用密码', no: '不修改也校验密码' },
  },
  scopes: { consecutive: '连续错{n}次锁定', day: '一天内错{n}次锁定', total: '累计错{n}次锁定' },
  alphabets: { digits: '数字', 'letters-digits': '数字或字母', printable: '字符' },
  classes: { letter: '字母', lower: '小写字母', upper: '大写字母', digit: '数字', symbol: '符号' },
  refused: {
    'subject.document': '证件号码片段',
    'subject.birth-date': '生日',
    'pattern.repeated': '相同数字',
    'pattern.sequence': '连号',
    'blocklist.common': '123456等常见密码',
    'reuse.current': '原密码',
  },
  marks: { part: '；', item: '、' },
  place: '{name}',
  banks: '各银行',
  fixed: '固定值 `{value}`',
  format: '新密码{length}{alphabet}{classes}',
  length: '{n}位',
  atLeast: '，{of}至少{n}类',
  refuses: '新密码不得为{codes}',
  quote: '{text}',
  labels: {
    rule: '初始密码：',
    policy: '规定：',
    unconfirmed: '未经证实，有人写：',
    confidence: '可信度：',
    example: '例：',
    id: '编号：',
    note: '备注：',
    superseded: '(旧规则，旧卡仍适用)',
    recorded: '只记录，不推导',
    noUrl: '无网址',
    noDate: '日期不详',
  },
  sources: '来源 {n} 个',
  province: {
    counts: '初始密码规则 {rules} 条，其中未经证实 {lowRules} 条；规定 {policies} 条，其中未经证实 {lowPolicies} 条。',
    warning:
      '**“未经证实”只表示有人这样写过**，可能是错的，不可当作当地的规定告诉参保人。互相矛盾的说法并列。当地规定以经办机构为准。',
    person: '例子由本库推导；其中的人是虚构的，见[例子中的人](index.md#例子中的人)。',
  },
  index: {
    title: '地区规则',
    intro:
      '数据版本 {dataVersion}，共 {rules} 条初始密码规则、{policies} 条规定，一省一页，每条都有来源。机器可读的全文是 `regions.json`。规则的写法与查询见[指南](../guide/regions.md)，增加规则见[参与贡献](../contributing/region.md)。',
    confidence:
      '可信度由来源算出：**高**为政府网站原文；**中**为新闻、他处转载的官方文字，或两个互不相干的网站；其余为**未经证实**，只是有人这样写过，可能是错的，不可当作该地的规定告诉参保人。内容农场互相抄袭，不计入。可信度不影响检查：每条规则都会推导。',
    provinces: '按省查看',
    provincesIntro: '没有列出的省市没有自己的规则，使用全国一级。',
    person: '例子中的人',
    personIntro:
      '各页的例子都从这个虚构的人推导。证件号码的地址码是省级代码，从未发给任何人；其余号码也是编造的。身份证号会得出几个值时，其余的来自 15 位旧号。',
    columns: {
      place: '地区',
      rules: '初始密码规则',
      policies: '规定',
      unconfirmed: '其中未经证实',
      field: '项目',
      value: '值',
    },
  },
};
