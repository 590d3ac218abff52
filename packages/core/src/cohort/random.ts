/** The next number from 0 to 1, 1 excluded. */
export type Random = () => number;

/** Numbers that the generator throws away before its first, so that near seeds lead far apart. */
const WARM_UP = 12;

/**
 * A stream of numbers that a seed and a place in the cohort fix, so that a person is the same however the cohort
 * is cut: the generator sfc32 (C. Doty-Humphrey, PractRand), which is no cryptography and needs to be none.
 */
export function randomAt(seed: number, place: number): Random {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = place | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP; round++) next();
  return next;
}
