import { placeOf, type AnswerScale } from './scale.js';

// The loops that count millions of answers. Each looks at every answer once. A byte has a counter for each of its 256 values, so that an answer needs no check against the
// scale while it is counted: the counters that are off the scale are looked at afterwards. Four sets of counters take turns, so that equal answers in a row do not wait for one another.

/** Hears of what is not on the scale: the value, where it first stands, and how often. */
type Other = (value: unknown, at: number, times: number) => void;

/** As many answers as a 32-bit counter holds without a doubt. */
const block = 2 ** 30;

/** Whole numbers of eight bits. */
export function countBytes(bytes: Uint8Array, signed: boolean, bins: Float64Array, scale: AnswerScale, other: Other): void {
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
    settle(
      counters,
      bins,
      scale,
      (byte) => (signed && byte > 127 ? byte - 256 : byte),
      (byte, value, times) => other(value, from + part.indexOf(byte), times),
    );
  }
}

const isByte = (value: unknown): value is number => typeof value === 'number' && (value & 255) === value;

/** Answers of any kind in a list; those that are no byte are left to `other`, in their order. */
export function countList(list: ArrayLike<unknown>, bins: Float64Array, scale: AnswerScale, other: Other): void {
  for (let from = 0; from < list.length; from += block) {
    const to = Math.min(list.length, from + block);
    const counters = new Uint32Array(1024);
    const one = (index: number) => {
      const value = list[index];
      if (isByte(value)) counters[value]!++;
      else other(value, index, 1);
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
    settle(
      counters,
      bins,
      scale,
      (byte) => byte,
      (byte, _, times) => other(byte, Array.prototype.indexOf.call(list, byte, from), times),
    );
  }
}

function settle(
  counters: Uint32Array,
  bins: Float64Array,
  scale: AnswerScale,
  valueOf: (byte: number) => number,
  other: (byte: number, value: number, times: number) => void,
) {
  for (let byte = 0; byte < 256; byte++) {
    const times = counters[byte]! + counters[256 + byte]! + counters[512 + byte]! + counters[768 + byte]!;
    const value = valueOf(byte);
    const place = times && placeOf(value, scale);
    if (place < 0) other(byte, value, times);
    else bins[place]! += times;
  }
}
