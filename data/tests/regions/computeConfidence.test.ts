import { describe, expect, test } from 'vitest';
import { computeConfidence } from '../../regions/generator/computeConfidence';
import type { Source } from '../../regions/generator/RegionFile';

const from = (kind: Source['kind'], url: string | null): Source => ({
  url,
  title: '页面',
  published: null,
  kind,
  fact: '说法',
});

describe('computeConfidence', () => {
  const cases: [expected: string, what: string, sources: Source[]][] = [
    ['high', 'an official page on its own site', [from('official', 'https://rlsbj.cq.gov.cn/a')]],
    [
      'high',
      'beside a content farm',
      [from('content-farm', 'https://a.com/1'), from('official', 'https://www.gov.cn/a')],
    ],
    ['medium', 'official text copied on another host', [from('official', 'https://www.szygyz.com/a')]],
    ['medium', 'a host that only looks like one of gov.cn', [from('official', 'https://mip.mjgov.cn/a')]],
    ['medium', 'news', [from('news', 'https://a.com/1')]],
    ['medium', 'news without an address', [from('news', null)]],
    ['medium', 'source code that names the value and the place', [from('code', 'https://github.com/a/b')]],
    ['medium', 'source code of which nobody knows the address', [from('code', null)]],
    [
      'low',
      'source code that does not say that it is the rule',
      [{ ...from('code', 'https://github.com/a/b'), doubtful: true }],
    ],
    [
      'low',
      'an official page that a later one contradicts',
      [{ ...from('official', 'https://www.gov.cn/a'), doubtful: true }],
    ],
    [
      'low',
      'one host beside a doubtful one',
      [from('qa', 'https://a.com/1'), { ...from('qa', 'https://b.com/1'), doubtful: true }],
    ],
    ['medium', 'two independent hosts', [from('qa', 'https://a.com/1'), from('consumer-guide', 'https://b.com/1')]],
    ['low', 'two pages of one owner', [from('qa', 'https://m.a.com.cn/1'), from('qa', 'https://www.a.com.cn/2')]],
    ['low', 'one host', [from('qa', 'https://a.com/1')]],
    ['low', 'guides without an address', [from('consumer-guide', null), from('consumer-guide', null)]],
    [
      'low',
      'any number of content farms',
      ['a', 'b', 'c'].map((name) => from('content-farm', `https://${name}.com/1`)),
    ],
    ['low', 'one host beside a content farm', [from('qa', 'https://a.com/1'), from('content-farm', 'https://b.com/1')]],
    ['low', 'a content farm under gov.cn', [from('content-farm', 'https://x.gov.cn/1')]],
    ['low', 'two hosts of one address', [from('qa', 'http://10.1.2.3:80/a'), from('qa', 'http://10.1.2.3:81/b')]],
  ];
  test.each(cases)('%s: %s', (expected, _what, sources) => {
    expect(computeConfidence(sources)).toBe(expected);
  });
});
