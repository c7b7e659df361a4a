// The loops that count millions of answers. Each looks at every answer once. A byte has a counter for each of its 256 values, so that an answer needs no check against the
// scale while it is counted: whether it is on the scale is asked afterwards, once a value. Four sets of counters take turns, so that equal answers in a row do not wait for one another.

/** Hears of a value, where it first stands, and how often. */
type Add = (value: unknown, at: number, times: number) => void;

/** As many answers as a 32-bit counter holds without a doubt. */
const block = 2 ** 30;

/** Whole numbers of eight bits. */
export function countBytes(bytes: Uint8Array, signed: boolean, add: Add): void {
  for (let from = 0; from < bytes.length; from += block) {
    const part = bytes.subarray(from, from + block);
    const counters = new Uint32Array(1024);
    const end = part.length - (part.length % 4);
    for (let index = 0; index < end; index += 4) {
      counters[part[index]!]!++;
      counters[256 + part[index + 1]!]!++;
      counters[512 + part[index + 2]!]!++;
      counters[768 + part[index + 3]!]!++;
    }
    for (let index = end; index < part.length; index++) counters[part[index]!]!++;
    settle(counters, (byte, times) => add(signed && byte > 127 ? byte - 256 : byte, from + part.indexOf(byte), times));
  }
}

const isByte = (value: unknown): value is number => typeof value === 'number' && (value & 255) === value;

/** Answers of any kind in a list; those that are no byte are counted one by one, in their order. */
export function countList(list: ArrayLike<unknown>, add: Add): void {
  const single = list instanceof Float32Array;
  for (let from = 0; from < list.length; from += block) {
    const to = Math.min(list.length, from + block);
    const counters = new Uint32Array(1024);
    const one = (index: number) => {
      const value = list[index];
      if (isByte(value)) counters[value]!++;
      // A decimal of 32 bits is the nearest of six digits.
      else add(single ? Number((value as number).toPrecision(6)) : value, index, 1);
    };
    let index = from;
    for (; index + 3 < to; index += 4) {
      const a = list[index];
      const b = list[index + 1];
      const c = list[index + 2];
      const d = list[index + 3];
      if (isByte(a) && isByte(b) && isByte(c) && isByte(d)) {
        counters[a]!++;
        counters[256 + b]!++;
        counters[512 + c]!++;
        counters[768 + d]!++;
      } else for (let at = index; at < index + 4; at++) one(at);
    }
    for (; index < to; index++) one(index);
    settle(counters, (byte, times) => add(byte, Array.prototype.indexOf.call(list, byte, from), times));
  }
}

function settle(counters: Uint32Array, add: (byte: number, times: number) => void) {
  for (let byte = 0; byte < 256; byte++) {
    const times = counters[byte]! + counters[256 + byte]! + counters[512 + byte]! + counters[768 + byte]!;
    if (times > 0) add(byte, times);
  }
}
