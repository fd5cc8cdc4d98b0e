/** The place of a province in the grid of tiles: roughly as on a map. */
export interface Tile {
  /** GB/T 2260 code of the province, six digits. */
  code: string;
  /** What the tile says: the name people use. */
  name: string;
  /** Row of the grid, from 1 at the north. */
  row: number;
  /** Column of the grid, from 1 at the west. */
  column: number;
}

const rows: readonly (readonly [code: string, name: string, row: number, column: number])[] = [
  ['230000', '黑龙江', 1, 8],
  ['150000', '内蒙古', 2, 6],
  ['220000', '吉林', 2, 8],
  ['650000', '新疆', 3, 1],
  ['620000', '甘肃', 3, 3],
  ['640000', '宁夏', 3, 4],
  ['140000', '山西', 3, 5],
  ['130000', '河北', 3, 6],
  ['110000', '北京', 3, 7],
  ['210000', '辽宁', 3, 8],
  ['630000', '青海', 4, 2],
  ['610000', '陕西', 4, 4],
  ['410000', '河南', 4, 5],
  ['370000', '山东', 4, 6],
  ['120000', '天津', 4, 7],
  ['540000', '西藏', 5, 1],
  ['510000', '四川', 5, 3],
  ['500000', '重庆', 5, 4],
  ['420000', '湖北', 5, 5],
  ['340000', '安徽', 5, 6],
  ['320000', '江苏', 5, 7],
  ['310000', '上海', 5, 8],
  ['530000', '云南', 6, 3],
  ['520000', '贵州', 6, 4],
  ['430000', '湖南', 6, 5],
  ['360000', '江西', 6, 6],
  ['330000', '浙江', 6, 7],
  ['450000', '广西', 7, 4],
  ['440000', '广东', 7, 5],
  ['350000', '福建', 7, 6],
  ['710000', '台湾', 7, 7],
  ['460000', '海南', 8, 4],
  ['820000', '澳门', 8, 5],
  ['810000', '香港', 8, 6],
];

/** The provinces of the country, from north to south, each once. */
export const tiles: readonly Tile[] = rows.map(([code, name, row, column]) => ({ code, name, row, column }));
