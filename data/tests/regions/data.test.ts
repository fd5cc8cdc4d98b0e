import { describe, expect, test } from 'vitest';
import { readRegionFiles } from '../../regions/generator/readRegionFiles';
import { table as placeTable } from '../../../src/places/generated/table';
import { dataVersion } from '../../../src/regions/generated/table';

const files = [...readRegionFiles('.')];
const provinces = files.filter(([, { region }]) => region !== '000000');
const places = files.flatMap(([, file]) => [file, ...(file.cities ?? [])]);
const rows = places.flatMap(({ rules = [], policies = [], recorded = [] }) => [...rules, ...policies, ...recorded]);
const sources = rows.flatMap((row) => row.sources);

describe('data files (reading them checks each against the schema)', () => {
  test.each(provinces)('%s is named after its province and holds only its places', (name, file) => {
    expect(name).toBe(`${file.region.slice(0, 2)}-${file.place}.json`);
    expect(file.region).toMatch(/0000$/);
    const codes = (file.cities ?? []).map(({ region }) => region);
    expect(codes.every((code) => code.startsWith(file.region.slice(0, 2)) && code !== file.region)).toBe(true);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('nationwide statements are in two files, those of one bank apart', () => {
    const national = files.filter(([, { region }]) => region === '000000');
    expect(national.map(([name]) => name)).toEqual(['00-national.json', 'banks.json']);
    for (const [name, { rules = [], policies = [] }] of national) {
      expect([...rules, ...policies].every(({ issuer }) => (issuer !== undefined) === (name === 'banks.json'))).toBe(
        true,
      );
    }
  });

  test('every place has the name of its code, and holds something', () => {
    const names = new Map(placeTable.map(({ code, name }) => [code, name]));
    for (const place of places) {
      if (place.region !== '000000') expect(names.get(place.region)).toBe(place.name);
    }
    const empty = places.filter(
      (place) => !('rules' in place || 'policies' in place || 'recorded' in place || 'cities' in place),
    );
    expect(empty).toEqual([]);
  });

  test('dates are real (schema) and not after the version of the data', () => {
    const dates = sources
      .flatMap(({ published, validFrom }) => [published, validFrom])
      .filter((date) => typeof date === 'string');
    expect(dates.length).toBeGreaterThan(50);
    expect(dates.filter((date) => date > dataVersion)).toEqual([]);
  });

  test('one page is one kind everywhere, and occurs once in a row', () => {
    const kinds = new Map<string, string>();
    for (const { url, kind } of sources) {
      if (url === null) continue;
      expect(kinds.get(url) ?? kind).toBe(kind);
      kinds.set(url, kind);
    }
    for (const row of rows) {
      const pages = row.sources.map(({ url, title }) => url ?? title);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });

  test('a page under gov.cn is official', () => {
    const own = sources.filter(({ url }) => url !== null && new URL(url).hostname.endsWith('.gov.cn'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ kind }) => kind === 'official')).toBe(true);
  });

  test('no rule twice in one place, no policy that says the same as another', () => {
    for (const { rules = [], policies = [] } of places) {
      const said = [
        ...rules.map(({ credential, issuer, rule, xRule }) => JSON.stringify([credential, issuer, rule, xRule])),
        ...policies.map((policy) => JSON.stringify({ ...policy, n: 0, note: '', sources: [] })),
      ];
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
