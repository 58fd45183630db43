import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type/core';
import { requireAll } from '../../../kernel/rule';
import type { Upload } from '../../../platform/http/upload';
import { FileStore } from '../../../platform/storage/file-store';
import type { ContentSeal, Place } from '../../children';
import type { MediaType } from '../domain/document';
import { uploadRules } from '../domain/document.rules';

/** What is written down of a content that lies in the store. */
export interface KeptContent {
  /** Digest of the sealed bytes, by which the store knows them. */
  readonly storedAs: string;
  readonly mediaType: MediaType;
  readonly size: number;
  /** Digest of the bytes. */
  readonly sha256: string;
}

/** The one way in which a content comes into the store: looked at by what it is, sealed, stored under the digest of what is sealed. */
@Injectable()
export class KeepContent {
  constructor(private readonly store: FileStore) {}

  /** @throws DomainError `rule-broken` for what is empty or something else than it says. */
  async check({ bytes, mediaType }: Upload): Promise<void> {
    const found = (await fileTypeFromBuffer(bytes))?.mime ?? null;
    requireAll(uploadRules, { size: bytes.length, declared: mediaType, found });
  }

  /** Of what was checked; it is written down only afterwards. @throws DomainError `unavailable` when the store is away. */
  async keep(seal: ContentSeal, place: Place, { bytes, mediaType }: Upload): Promise<KeptContent> {
    const sealed = seal.seal(place, bytes);
    const storedAs = digestOf(sealed);
    await this.store.put(storedAs, sealed);
    return { storedAs, mediaType: mediaType as MediaType, size: bytes.length, sha256: digestOf(bytes) };
  }

  /** Fetches and opens it as a whole, once it is asked for: after the look at it stands in the audit trail. */
  reader(seal: ContentSeal, place: Place, storedAs: string): () => Promise<Buffer> {
    return async () => seal.open(place, await this.store.get(storedAs));
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
