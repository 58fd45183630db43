import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The secrets of this installation. One master key, from which each purpose derives a key of its own (RFC 5869). */
export class Keys {
  constructor(private readonly master: Buffer) {
    if (master.length !== 32) throw new Error('The master key must be 32 bytes');
  }

  /** A 256-bit key for one purpose; the same for every process that has the same master key. */
  derived(purpose: string): KeyObject {
    const bits = hkdfSync('sha256', this.master, Buffer.alloc(0), `diversion/${purpose}`, 32);
    return createSecretKey(Buffer.from(bits));
  }
}
