import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { KeyRing } from './key-ring';
import { keyIdOf, openBytes, sealBytes } from './sealed-bytes';
import { VaultError } from './vault-error';

/** The key of one child's fields; destroying every wrapped copy erases the child. */
export interface DataKey {
  /** 1 for the first key of a child; raised when the child's fields are sealed anew. */
  readonly version: number;
  readonly key: KeyObject;
}

/** Where a sealed text is kept; it opens only there. */
export interface Place {
  /** With its schema: `children.identity`. */
  readonly table: string;
  readonly column: string;
  /** The id of the row. */
  readonly row: string;
}

/** Seals a child's fields under a key of the child's own, and that key under a key outside the database (AES-256-GCM). */
export class FieldCipher {
  constructor(private readonly ring: KeyRing) {}

  newDataKey(version = 1): DataKey {
    return { version, key: createSecretKey(randomBytes(32)) };
  }

  /** The data key as it may be stored: sealed by the current key of the ring for this child alone; 65 bytes. */
  wrap(dataKey: DataKey, childId: string): Buffer {
    const plain = Buffer.alloc(34);
    plain.writeUInt16BE(dataKey.version, 0);
    dataKey.key.export().copy(plain, 2);
    const wrapped = sealBytes(
      this.wrappingKey(this.ring.current),
      this.ring.current,
      wrapping(childId),
      plain,
    );
    plain.fill(0);
    return wrapped;
  }

  /** @throws VaultError when the wrapped key was changed, is another child's, or its wrapping key is gone. */
  unwrap(wrapped: Buffer, childId: string): DataKey {
    const keyId = keyIdOf(wrapped);
    if (keyId === undefined) throw new VaultError('cannot-open', 'not a wrapped data key');
    const plain = openBytes(this.wrappingKey(keyId), keyId, wrapping(childId), wrapped);
    const dataKey = { version: plain.readUInt16BE(0), key: createSecretKey(plain.subarray(2)) };
    plain.fill(0);
    return dataKey;
  }

  /** @throws VaultError when the text is not well-formed Unicode: it could not be given back unchanged. */
  seal(dataKey: DataKey, place: Place, text: string): Buffer {
    if (!text.isWellFormed()) throw new VaultError('text-malformed', `${place.table}.${place.column}`);
    return this.sealContent(dataKey, place, Buffer.from(text, 'utf8'));
  }

  /** The same for bytes that are no text, such as a scan. */
  sealContent(dataKey: DataKey, place: Place, content: Buffer): Buffer {
    return sealBytes(dataKey.key, dataKey.version, field(place), content);
  }

  /** @throws VaultError when the bytes were changed, moved from another place, or sealed by another key. */
  open(dataKey: DataKey, place: Place, sealed: Buffer): string {
    return this.openContent(dataKey, place, sealed).toString('utf8');
  }

  /** @throws VaultError when the bytes were changed, moved from another place, or sealed by another key. */
  openContent(dataKey: DataKey, place: Place, sealed: Buffer): Buffer {
    return openBytes(dataKey.key, dataKey.version, field(place), sealed);
  }

  private wrappingKey(keyId: number): KeyObject {
    return this.ring.derived(keyId, 'wrap');
  }
}

const wrapping = (childId: string): string[] => ['data-key', childId];
const field = ({ table, column, row }: Place): string[] => ['field', table, column, row];
