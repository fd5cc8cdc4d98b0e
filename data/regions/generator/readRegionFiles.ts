import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { RegionFile } from './RegionFile';

/** Every data file by name, checked against the schema; nationwide first, then in the order of the codes. */
export const readRegionFiles = (root: string): Map<string, RegionFile> => {
  const folder = join(root, 'data/regions');
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  addFormats(ajv);
  ajv.addSchema(JSON.parse(readFileSync(join(root, 'data/regions/schema.json'), 'utf8')) as object, 'schema');
  const validate = ajv.compile<RegionFile>({ $ref: 'schema#/definitions/file' });
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'schema.json')
    .sort();
  const read = files.map((name): [string, RegionFile] => {
    const data: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!validate(data)) throw new Error(`${name}: ${ajv.errorsText(validate.errors, { separator: '\n' })}`);
    return [name, data];
  });
  return new Map(read.sort(([, one], [, other]) => Number(one.region) - Number(other.region)));
};
