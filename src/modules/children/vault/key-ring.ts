import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { VaultError } from './vault-error';

/** The key-encryption keys as they are kept outside the database: id (1 to 65535) → 32 bytes in base64. */
export interface KeyRingDocument {
  /** The key that wraps new data keys. */
  readonly current: number;
  /** The key that search tokens derive from; changing it means making all tokens again. */
  readonly index: number;
  readonly keys: Readonly<Record<string, string>>;
}

/** A first key ring with one random key. */
export const newKeyRing = (): KeyRingDocument => ({
  current: 1,
  index: 1,
  keys: { 1: randomBytes(32).toString('base64') },
});

/** The key-encryption keys of this installation; each purpose uses a key of its own (HKDF-SHA-256, RFC 5869). */
export class KeyRing {
  readonly current: number;
  readonly index: number;
  private readonly keys: ReadonlyMap<number, KeyObject>;
  /** Deriving costs as much as opening ten texts, and gives the same key every time. */
  private readonly made = new Map<string, KeyObject>();

  /** @throws VaultError when a key is not 32 bytes, or the current or index key is missing. */
  constructor(document: KeyRingDocument) {
    this.keys = new Map(Object.entries(document.keys).map(([id, base64]) => [idOf(id), keyOf(id, base64)]));
    this.current = document.current;
    this.index = document.index;
    for (const id of [this.current, this.index]) {
      if (!this.keys.has(id)) throw new VaultError('key-not-known', `key ${id} is not on the ring`);
    }
  }

  /**
   * A 256-bit key for one purpose, derived from the key with this id.
   *
   * @throws VaultError when the ring does not hold that key.
   */
  derived(id: number, purpose: string): KeyObject {
    const name = `${id} ${purpose}`;
    const known = this.made.get(name) ?? this.derive(id, purpose);
    this.made.set(name, known);
    return known;
  }

  private derive(id: number, purpose: string): KeyObject {
    const key = this.keys.get(id);
    if (!key) throw new VaultError('key-not-known', `key ${id} is not on the ring`);
    return createSecretKey(
      Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `diversion/vault/${purpose}`, 32)),
    );
  }
}

function idOf(text: string): number {
  const id = Number(text);
  if (!/^[1-9]\d*$/.test(text) || id > 0xffff)
    throw new VaultError('key-ring-malformed', 'a key id is not 1 to 65535');
  return id;
}

function keyOf(id: string, base64: string): KeyObject {
  const bits = Buffer.from(base64, 'base64');
  if (bits.length !== 32 || bits.toString('base64') !== base64) {
    throw new VaultError('key-ring-malformed', `key ${id} is not 32 bytes in base64`);
  }
  return createSecretKey(bits);
}
