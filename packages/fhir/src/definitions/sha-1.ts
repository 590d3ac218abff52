const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;

type State = readonly [number, number, number, number, number];

/** The SHA-1 of bytes, 20 bytes (FIPS 180-4); a pure function, for names and not for secrets. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const padded = pad(bytes);
  let state: State = START;
  for (let start = 0; start < padded.length; start += BLOCK_BYTES)
    state = compress(state, new DataView(padded.buffer, start, BLOCK_BYTES));
  const digest = new DataView(new ArrayBuffer(START.length * 4));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  return padded;
}

function compress(state: State, block: DataView): State {
  const words = schedule(block);
  let [a, b, c, d, e] = state;
  for (const [round, word] of words.entries()) {
    const { mix, constant } = roundOf(round, [b, c, d]);
    const next = (rotate(a, 5) + mix + e + constant + word) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  return [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0, (state[4] + e) | 0];
}

function schedule(block: DataView): readonly number[] {
  const words = Array.from({ length: 16 }, (_, index) => block.getInt32(index * 4));
  const at = (index: number) => words[index] as number;
  for (let index = 16; index < 80; index++)
    words.push(rotate(at(index - 3) ^ at(index - 8) ^ at(index - 14) ^ at(index - 16), 1));
  return words;
}

function roundOf(round: number, [b, c, d]: readonly [number, number, number]) {
  if (round < 20) return { mix: (b & c) | (~b & d), constant: 0x5a827999 };
  if (round < 40) return { mix: b ^ c ^ d, constant: 0x6ed9eba1 };
  if (round < 60) return { mix: (b & c) | (b & d) | (c & d), constant: 0x8f1bbcdc };
  return { mix: b ^ c ^ d, constant: 0xca62c1d6 };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
