/** Choices that are the same for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  among(count: number): number {
    return Math.floor(this.next() * count);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(from: readonly Item[]): Item {
    const found = from[this.among(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  other<Item>(from: readonly Item[], than: Item): Item {
    return this.pick(from.filter((one) => one !== than));
  }
}
