import { crc32, deflateSync } from 'node:zlib';
import type { Color } from './kinds';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/**
 * A square picture with a palette as PNG.
 *
 * @param pixels row by row, each the place of its colour in the palette
 * @param side of the square, in pixels
 * @see ISO/IEC 15948: colour type 3, eight bits, no filter
 */
export const encodePng = (pixels: Uint8Array, side: number, palette: readonly Color[]): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Array.from({ length: side }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * side, (row + 1) * side)]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
