import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../../../platform/security/keys';
import { open, openFile, seal, sealFile } from '../../../platform/security/sealed-box';
import type { ContentSeal, Place } from '../../children';

/** A key that seals one file, and the wrapped form that may be stored. */
export interface OwnKey {
  readonly seal: ContentSeal;
  readonly wrapped: Buffer;
}

/** Keys of files that are of no child of whom one knows: each has one of its own, and is gone with it (ADR 72). */
@Injectable()
export class OwnKeys {
  private readonly wrapping: KeyObject;

  constructor(keys: Keys) {
    this.wrapping = keys.derived('documents');
  }

  newKey(place: Place): OwnKey {
    const bytes = randomBytes(32);
    const wrapped = seal(this.wrapping, ofKey(place), bytes.toString('base64'));
    return { seal: sealWith(createSecretKey(bytes)), wrapped };
  }

  /** @throws Error when the wrapped key was changed or is of another place. */
  sealOf(place: Place, wrapped: Buffer): ContentSeal {
    const bytes = Buffer.from(open(this.wrapping, ofKey(place), wrapped), 'base64');
    return sealWith(createSecretKey(bytes));
  }
}

const sealWith = (key: KeyObject): ContentSeal => ({
  seal: (place, content) => sealFile(key, named(place), content),
  open: (place, sealed) => openFile(key, named(place), sealed),
});

const named = ({ table, column, row }: Place): string => `${table}.${column} ${row}`;
const ofKey = ({ table, row }: Place): string => `${table}.file_key ${row}`;
