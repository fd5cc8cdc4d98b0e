import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/policy/definePolicy';
import { prepareSubject } from '../../src/subject/prepareSubject';

const policy = definePolicy({ region: '500000' });
const subject = { idNumber: '11010519491231002X', phone: '13900000000', name: '张三', others: [{ phone: '13800000000' }] };

describe('prepareSubject', () => {
  test('prints and serialises as { prepared: true } and nothing else', () => {
    const prepared = prepareSubject(policy, subject);
    expect(JSON.stringify(prepared)).toBe('{"prepared":true}');
    expect(Object.keys(prepared)).toEqual(['prepared']);
    expect({ ...prepared }).toEqual({ prepared: true });
    const printed = [inspect(prepared), inspect(prepared, { showHidden: true, depth: 9 }), String(prepared)].join(' ');
    expect(printed).not.toMatch(/\d{4}|张三/);
  });

  test('is frozen', () => {
    expect(Object.isFrozen(prepareSubject(policy, subject))).toBe(true);
  });

  test('does not change the subject', () => {
    const given = Object.freeze({ ...subject, phone: Object.freeze(['13900000000', '']) });
    expect(() => prepareSubject(policy, given)).not.toThrow();
  });

  test('a policy of plain JSON is as good', () => {
    expect(prepareSubject(JSON.parse(JSON.stringify(policy)) as typeof policy, subject)).toEqual({ prepared: true });
  });
});
