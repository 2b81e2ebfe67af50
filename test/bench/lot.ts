/**
 * Random numbers from a seed, the same on every machine: sfc32 by Chris Doty-Humphrey (PractRand), started from a hash of the
 * seed (FNV-1a). Not for secrets.
 * @returns a function that draws a whole number from 0 to below `limit`
 */
export const lotOf = (seed: string): ((limit: number) => number) => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
  let [a, b, c, counter] = [hash, hash ^ 0x9e3779b9, hash ^ 0x85ebca6b, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let n = 0; n < 20; n++) next(); // until the seed is well mixed in
  return (limit) => Math.floor((next() / 0x1_0000_0000) * limit);
};
