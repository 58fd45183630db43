/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run: TEST_SEED, or always the same. */
const SEED = Number(process.env['TEST_SEED'] ?? 20260312);

/** At most so many of the items, chosen by the seed, in their order. */
export function sampleOf<Item>(items: readonly Item[], most: number): Item[] {
  const random = seeded(SEED);
  const drawn = items.map((item, place) => ({ item, place, lot: random() })).sort((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The long form asks everything. */
export const isLong = process.env['TEST_LONG'] === '1';
