import { collectRows } from '../collectRows';
import type { BuiltRegions, RegionFile } from '../RegionFile';
import { en } from './en';
import { renderIndex } from './renderIndex';
import { renderProvince } from './renderProvince';
import { zh } from './zh';

/** Every page of the region rules by its path: in each language a list and one page for each data file. */
export const renderPages = (
  files: readonly (readonly [fileName: string, file: RegionFile])[],
  built: BuiltRegions,
): Map<string, string> => {
  const provinces = files.map(([fileName, file]) => ({ fileName, file, built: collectRows([file]) }));
  return new Map(
    [zh, en].flatMap((texts): [string, string][] => [
      [`${texts.folder}/index.md`, renderIndex(provinces, built, texts)],
      ...provinces.map(({ fileName, file, built: own }): [string, string] => [
        `${texts.folder}/${fileName.replace('.json', '.md')}`,
        renderProvince(fileName, file, own, texts),
      ]),
    ]),
  );
};
