interface Named {
  name: string;
  code: string;
}

/** The words of the picture of the flow in one language. */
interface FlowTexts {
  title: string;
  description: string;
  inputs: Named[];
  steps: (Named & { what: string })[];
  output: Named;
}

/** The words of the picture of the flow, by the locale of the page. */
export const flowTexts: Readonly<Record<'root' | 'en', FlowTexts>> = {
  root: {
    title: '一次检查的流程',
    description: '策略、主体、候选密码依次经过规范化、推导、检测、判断、措辞，得出结论。数据只向一个方向流动。',
    inputs: [
      { name: '策略', code: 'policy' },
      { name: '主体', code: 'subject' },
      { name: '候选密码', code: 'candidate' },
    ],
    steps: [
      { name: '规范化', code: 'normalise', what: '读出各种写法' },
      { name: '推导', code: 'derive', what: '算出全部初始密码' },
      { name: '检测', code: 'detect', what: '哪一段像什么，不作决定' },
      { name: '判断', code: 'judge', what: '只有这一步作决定' },
      { name: '措辞', code: 'word', what: '由代码得出一句话' },
    ],
    output: { name: '结论', code: 'verdict' },
  },
  en: {
    title: 'The flow of a check',
    description:
      'Policy, subject and candidate are normalised, initial passwords derived, patterns detected, judged and worded into a verdict. Data flow one way.',
    inputs: [
      { name: 'Policy', code: 'policy' },
      { name: 'Subject', code: 'subject' },
      { name: 'Candidate', code: 'candidate' },
    ],
    steps: [
      { name: 'Normalise', code: 'normalise', what: 'reads every way of writing' },
      { name: 'Derive', code: 'derive', what: 'all initial passwords' },
      { name: 'Detect', code: 'detect', what: 'what is like what, no decision' },
      { name: 'Judge', code: 'judge', what: 'the only step that decides' },
      { name: 'Word', code: 'word', what: 'a sentence from a code' },
    ],
    output: { name: 'Verdict', code: 'verdict' },
  },
};
