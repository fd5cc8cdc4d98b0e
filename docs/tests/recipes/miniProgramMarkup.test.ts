/** The recipe for a mini-program as it is written: pages, WXML, WXSS, syntax. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { listPages } from './miniProgram/listPages';
import { loadSource } from './miniProgram/loadSource';
import { openPage } from './miniProgram/openPage';
import { recipeFolder } from './miniProgram/paths';
import { readWxml } from './miniProgram/readWxml';

const AA = 4.5;
const SMALLEST_TARGET = 44;

const pages = listPages(recipeFolder);
const forms = pages.filter((page) => page.startsWith('password/'));
const files = readdirSync(recipeFolder, { recursive: true, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(recipeFolder, path), 'utf8');

/** Relative luminance as WCAG defines it. */
const luminanceOf = (color: string): number =>
  [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);

const contrastOf = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const rules = [...read('password/form.wxss').matchAll(/^(.+?) \{ (.+) \}$/gm)].map(([, selector = '', body = '']) => ({
  selector,
  get: (name: string) => new RegExp(`(?:^|; )${name}: ([^;]+);`).exec(body)?.[1],
}));

test('has its pages, each of four files', () => {
  expect(pages).toEqual(['home/home', 'password/change-pin/change-pin', 'password/change-password/change-password']);
  for (const page of pages)
    for (const kind of ['js', 'json', 'wxml', 'wxss']) expect(files).toContain(`${page}.${kind}`);
});

test.each(files.filter((name) => name.endsWith('.js')))('%s is ES2017', (name) => {
  expect(() => parse(read(name), { ecmaVersion: 2017, allowReturnOutsideFunction: false })).not.toThrow();
});

test.each(files.filter((name) => name.endsWith('.json')))('%s is JSON', (name) => {
  expect(JSON.parse(read(name))).toBeTypeOf('object');
});

test('the package is built into the subpackage, and the main package is spared', () => {
  const { setting } = JSON.parse(read('project.config.json')) as {
    setting: { packNpmManually: boolean; packNpmRelationList: object[] };
  };
  expect(setting.packNpmManually).toBe(true);
  expect(setting.packNpmRelationList).toEqual([
    { packageJsonPath: './package.json', miniprogramNpmDistDir: './password' },
  ]);
  const users = files.filter((name) => name.endsWith('.js') && read(name).includes("require('yibao-password-policy"));
  expect(users.length).toBeGreaterThan(1);
  expect(users.filter((name) => !name.startsWith('password/'))).toEqual([]);
});

describe.each(forms)('%s', (name) => {
  const elements = readWxml(join(recipeFolder, `${name}.wxml`));
  const inputs = elements.filter(({ tag }) => tag === 'input');

  test('binds only what the page defines', async () => {
    const { handlers } = await openPage(recipeFolder, name, {
      answer: () => Promise.resolve(undefined),
      loadPackage: loadSource,
    });
    const bound = elements.flatMap(({ attributes }) =>
      Object.entries(attributes).filter(([key]) => /^(bind|catch)/.test(key)),
    );
    expect(bound.length).toBeGreaterThan(4);
    expect(bound.filter(([, handler]) => !handlers.includes(handler))).toEqual([]);
  });

  test('hands the form what it uses, and the page has it', async () => {
    const { data } = await openPage(recipeFolder, name, {
      answer: () => Promise.resolve(undefined),
      loadPackage: loadSource,
    });
    const given = (
      elements.find(({ attributes }) => attributes['is'] === 'form' && attributes['data'])?.attributes['data'] ?? ''
    ).replace(/type: '\w+'/, 'type');
    const names = given.replace(/[{}\s]/g, '').split(',');
    expect(names.sort()).toEqual(['type', ...Object.keys(data)].sort());
  });

  test('every input is a password with a label, and keeps what is typed out of data', () => {
    expect(inputs).toHaveLength(1);
    for (const { attributes } of inputs) {
      expect(attributes).toMatchObject({
        password: '{{!isShown}}',
        focus: '{{focused === name}}',
        'aria-label': '{{label}}',
        'aria-describedby': '{{name}}-error',
        bindinput: 'edit',
        bindblur: 'leave',
      });
      expect(attributes).not.toHaveProperty('value');
      expect(attributes).not.toHaveProperty('maxlength');
      expect(
        elements.find(({ tag, attributes: { for: target } }) => tag === 'label' && target === attributes['id']),
      ).toBeDefined();
    }
    const fields = elements.filter(({ attributes }) => attributes['is'] === 'field');
    expect(
      fields.map(({ attributes }) => /name: '(\w+)', call: '(\w+)'/.exec(attributes['data'] ?? '')?.slice(1)),
    ).toEqual([
      ['current', 'setCurrent'],
      ['value', 'setValue'],
      ['repeat', 'setRepeat'],
    ]);
  });

  test('what appears is announced, by regions that are there from the start', () => {
    const live = elements.filter(({ attributes }) => 'aria-live' in attributes);
    expect(live.map(({ attributes }) => attributes['aria-live'])).toEqual(['polite', 'assertive']);
    expect(live.filter(({ attributes }) => 'wx:if' in attributes)).toEqual([]);
    expect(live[0]?.attributes['id']).toBe('{{name}}-error');
    expect(live[1]?.attributes['aria-role']).toBe('alert');
  });

  test('uses the number keys for a PIN only', () => {
    expect(read(`${name}.wxml`)).toContain(name.endsWith('change-pin') ? "type: 'number'" : "type: 'text'");
  });

  test('has the style of the form', () => {
    expect(read(`${name}.wxss`)).toContain('@import "../form.wxss";');
    expect(existsSync(join(recipeFolder, name, '../../form.wxss'))).toBe(true);
  });
});

test('text has a contrast of 4.5 to 1, what is tapped is 44 px high, and sizes follow the font', () => {
  const page = '#ffffff';
  const colored = rules.filter(({ get }) => get('color') !== undefined);
  expect(colored.length).toBeGreaterThan(6);
  for (const { selector, get } of colored) {
    expect(contrastOf(get('color') ?? '', get('background') ?? page), selector).toBeGreaterThanOrEqual(AA);
  }
  for (const selector of ['.input', '.person', 'button.toggle', 'button.submit']) {
    const rule = rules.find((each) => each.selector === selector);
    expect(parseFloat(rule?.get('min-height') ?? '0'), selector).toBeGreaterThanOrEqual(SMALLEST_TARGET);
  }
  for (const { selector, get } of rules) expect(get('font-size') ?? '1em', selector).toMatch(/em$/);
  expect(contrastOf('#000000', page)).toBeCloseTo(21);
});
