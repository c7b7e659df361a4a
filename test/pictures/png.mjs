// A picture as its bytes: red, green and blue of each pixel. Every browser packs them into a PNG in a way of its own, so what is kept is packed here, and smaller.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
// Eight bits a channel, three channels.
const kind = Buffer.from('0802000000', 'hex');
const channels = 3;

// What a byte is told from: the one to its left, the one above it, and the one in the corner between.
const predictions = [
  () => 0,
  (left) => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const toLeft = Math.abs(up - corner);
    const toUp = Math.abs(left - corner);
    const toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];

export function unpack(png) {
  const parts = chunksOf(png);
  const head = parts[0].data;
  if (!head.subarray(8).equals(kind)) throw new Error(`A PNG of another kind than is kept here: ${head.toString('hex', 8)}.`);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const packed = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const row = width * channels;
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1);
    const predict = predictions[packed[start]];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= channels ? bytes[at - channels] : 0;
      const up = y > 0 ? bytes[at - row] : 0;
      const corner = x >= channels && y > 0 ? bytes[at - row - channels] : 0;
      bytes[at] = packed[start + 1 + x] + predict(left, up, corner);
    }
  }
  return { width, height, bytes };
}

/** Letters pack best as they are, told from nothing. */
export function pack({ width, height, bytes }) {
  const row = width * channels;
  const rows = Array.from({ length: height }, (_, y) => [Buffer.alloc(1), bytes.subarray(y * row, (y + 1) * row)]);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', Buffer.concat([size, kind])), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** In what a picture differs from what it was, in words; nothing if every byte is the same. */
export function differenceOf(was, is) {
  if (was.width !== is.width || was.height !== is.height) return `is ${is.width} × ${is.height} px, and was ${was.width} × ${was.height}`;
  if (was.bytes.equals(is.bytes)) return undefined;
  let count = 0;
  const box = { left: is.width, top: is.height, right: 0, bottom: 0 };
  for (let at = 0; at < is.bytes.length; at += channels) {
    if (was.bytes.compare(is.bytes, at, at + channels, at, at + channels) === 0) continue;
    const x = (at / channels) % is.width;
    const y = Math.floor(at / channels / is.width);
    count++;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = y;
  }
  return `differs in ${count} px, from ${box.left}, ${box.top} to ${box.right}, ${box.bottom}`;
}

function chunksOf(png) {
  const chunks = [];
  for (let at = signature.length; at < png.length; at += chunks.at(-1).data.length + 12) {
    const start = at + 8;
    chunks.push({ type: png.toString('latin1', at + 4, start), data: png.subarray(start, start + png.readUInt32BE(at)) });
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
