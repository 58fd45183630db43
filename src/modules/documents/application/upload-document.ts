import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type/core';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Upload } from '../../../platform/http/upload';
import type { Work } from '../../../platform/persistence/work';
import { FileStore } from '../../../platform/storage/file-store';
import { ChildrenFacade } from '../../children';
import type { MediaType } from '../domain/document';
import { uploadRules } from '../domain/document.rules';
import { DocumentContentEntity } from '../persistence/document-content.entity';
import type { DocumentRow } from '../persistence/document.repository';
import { ChangeDocument } from './change-document';
import { contentPlace } from './sealed-places';

/**
 * Keeps the next edition of a paper: looked at by its content, sealed under the key of the child, stored under the digest of
 * what is sealed, and only then written down. What was written before stays.
 */
@Injectable()
export class UploadDocument {
  constructor(
    private readonly changing: ChangeDocument,
    private readonly children: ChildrenFacade,
    private readonly store: FileStore,
  ) {}

  /** @throws DomainError `not-found`, `changed-since`, `not-open`, `rule-broken`, or `unavailable` when the store is away. */
  async upload(work: Work, id: string, upload: Upload): Promise<void> {
    const before = await this.changing.begin(work, id, 'upload');
    const found = (await fileTypeFromBuffer(upload.bytes))?.mime ?? null;
    requireAll(uploadRules, { size: upload.bytes.length, declared: upload.mediaType, found });
    await this.keep(work, before, upload);
    await this.changing.finish(work, before, 'upload', { editions: before.editions + 1 });
  }

  private async keep(work: Work, before: DocumentRow, { bytes, mediaType }: Upload): Promise<void> {
    const id = newId();
    const seal = await this.children.contentSeal(work, before.childId);
    const sealed = seal.seal(contentPlace(id), bytes);
    const storedAs = digestOf(sealed);
    await this.store.put(storedAs, sealed);
    work.insert(DocumentContentEntity, {
      ...{ id, documentId: before.id, edition: before.editions + 1, storedAs },
      ...{ mediaType: mediaType as MediaType, size: bytes.length, sha256: digestOf(bytes) },
      ...{ uploadedBy: work.actor.accountId, uploadedAt: work.now },
    });
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
