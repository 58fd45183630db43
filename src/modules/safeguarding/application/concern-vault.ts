import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../../../platform/security/keys';
import { open, seal } from '../../../platform/security/sealed-box';

/** The key of one concern's texts, and the wrapped form that may be stored. */
export interface ConcernKey {
  readonly key: KeyObject;
  readonly wrapped: Buffer;
}

type Column = 'concern.text' | 'transition.note';

/** Seals and opens the texts of concerns, each under a key of its own: who raises and who leads need no child's key. */
@Injectable()
export class ConcernVault {
  private readonly wrapping: KeyObject;

  constructor(keys: Keys) {
    this.wrapping = keys.derived('safeguarding');
  }

  newKey(concernId: string): ConcernKey {
    const bytes = randomBytes(32);
    const wrapped = seal(this.wrapping, placeOfKey(concernId), bytes.toString('base64'));
    return { key: createSecretKey(bytes), wrapped };
  }

  /** @throws Error when the wrapped key was changed or is another concern's. */
  keyOf(concernId: string, wrapped: Buffer): KeyObject {
    return createSecretKey(Buffer.from(open(this.wrapping, placeOfKey(concernId), wrapped), 'base64'));
  }

  /** `row` is the id of the row that keeps the text. */
  seal(key: KeyObject, column: Column, row: string, text: string): Buffer {
    return seal(key, placeOf(column, row), text);
  }

  /** @throws Error when the bytes were changed, moved, or sealed by another key. */
  open(key: KeyObject, column: Column, row: string, sealed: Buffer): string {
    return open(key, placeOf(column, row), sealed);
  }
}

const placeOfKey = (concernId: string): string => `safeguarding.concern.text_key ${concernId}`;
const placeOf = (column: Column, row: string): string => `safeguarding.${column} ${row}`;
