import { describe, expect, test } from 'vitest';
import { readBirthDate } from '../../src/documents/dates';

describe('readBirthDate', () => {
  test.each([
    '1990-01-02',
    '19900102',
    '1990/01/02',
    '1990.01.02',
    '1990年01月02日',
    '1990年1月2日',
    '1990年1月2号',
    '1990 年 1 月 2 日',
    '1990-1-2',
    '1990/1/2',
    '1990 1 2',
    '１９９０－０１－０２',
    '１９９０年１月２日',
    '1990\u201301\u201302',
    '\u200E1990-01-\u200B02\uFEFF',
    ' 1990-01-02\n',
    `1990-01-02${' '.repeat(54)}`,
  ])('reads %j', (text) => {
    expect(readBirthDate(text)).toEqual({ year: 1990, month: 1, day: 2 });
  });

  test.each([
    ['nothing', ''],
    ['a month', '1990-01'],
    ['a year of two digits', '90-01-02'],
    ['day first', '02-01-1990'],
    ['seven digits', '1990102'],
    ['nine digits', '199001023'],
    ['a day that does not exist', '1991-02-29'],
    ['month 13', '19901301'],
    ['a time, whose zone may shift the day', '1990-01-02T00:00:00Z'],
    ['words', 'January 2, 1990'],
    ['letters between', '1990x01x02'],
    ['a number of seconds', '631238400'],
    ['more than 64 units', `1990-01-02${' '.repeat(55)}`],
  ])('does not read %s', (_, text) => {
    expect(readBirthDate(text)).toBeUndefined();
  });
});
