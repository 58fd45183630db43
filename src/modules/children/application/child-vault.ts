import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { FieldCipher, type DataKey, type Place } from '../vault/field-cipher';

/** Seals and opens bytes under the key of one child, also after the work in which the key was opened. */
export interface ContentSeal {
  seal(place: Place, content: Buffer): Buffer;
  /** @throws VaultError when the bytes were changed, moved, or sealed by another key. */
  open(place: Place, sealed: Buffer): Buffer;
}

/** Seals and opens the texts of children with their own keys; a key stays no longer than the unit of work. */
@Injectable()
export class ChildVault {
  private readonly opened = new WeakMap<Work, Map<string, DataKey>>();

  constructor(private readonly cipher: FieldCipher) {}

  /** A key for a child that is being registered; the wrapped form is what may be stored. */
  newKey(work: Work, childId: string): { readonly key: DataKey; readonly wrapped: Buffer } {
    const key = this.cipher.newDataKey();
    this.keysOf(work).set(childId, key);
    return { key, wrapped: this.cipher.wrap(key, childId) };
  }

  /** @throws DomainError `not-permitted` when the actor holds no file of the child that would open its texts. */
  async keyOf(work: Work, childId: string): Promise<DataKey> {
    const known = this.keysOf(work).get(childId);
    if (known) return known;
    const [row] = await work.query<{ wrappedKey: Buffer }>(
      {
        name: 'data-key',
        text: 'select wrapped_key as "wrappedKey" from children.data_key where child_id = $1',
      },
      [childId],
    );
    if (!row) throw new DomainError('not-permitted', 'child.not-held');
    const key = this.dataKey(row.wrappedKey, childId);
    this.keysOf(work).set(childId, key);
    return key;
  }

  /** @throws VaultError when the wrapped key was changed or is another child's. */
  dataKey(wrapped: Buffer, childId: string): DataKey {
    return this.cipher.unwrap(wrapped, childId);
  }

  seal(key: DataKey, place: Place, text: string): Buffer {
    return this.cipher.seal(key, place, text);
  }

  /** @throws VaultError when the bytes were changed, moved, or sealed by another key. */
  open(key: DataKey, place: Place, sealed: Buffer): string {
    return this.cipher.open(key, place, sealed);
  }

  contentSeal(key: DataKey): ContentSeal {
    return {
      seal: (place, content) => this.cipher.sealContent(key, place, content),
      open: (place, sealed) => this.cipher.openContent(key, place, sealed),
    };
  }

  private keysOf(work: Work): Map<string, DataKey> {
    const keys = this.opened.get(work) ?? new Map<string, DataKey>();
    this.opened.set(work, keys);
    return keys;
  }
}
