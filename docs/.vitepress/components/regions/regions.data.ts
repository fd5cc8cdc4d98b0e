import { readRegionFiles } from '../../../../data/regions/generator/readRegionFiles';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A page of region rules. */
export interface RegionPage {
  /** Code of the province. */
  code: string;
  /** Name of the page below `regions/`, without an ending. */
  page: string;
  /** How many initial-password rules it has, of the province and its cities. */
  rules: number;
  /** Codes of the places that have a heading of their own there. */
  places: string[];
}

declare const data: RegionPage[];
export { data };

const load = (): RegionPage[] =>
  [...readRegionFiles(root)]
    .filter(([, { region }]) => region !== '000000')
    .map(([fileName, file]) => {
      const places = [file, ...(file.cities ?? [])];
      const rules = places.reduce((sum, place) => sum + (place.rules?.length ?? 0), 0);
      return {
        code: file.region,
        page: fileName.replace('.json', ''),
        rules,
        places: places.map(({ region }) => region),
      };
    });

/** VitePress runs this once for a build and again when a file of the data changes. */
const loader = { watch: ['../../../../data/regions/*.json'], load };
export { loader as default };
