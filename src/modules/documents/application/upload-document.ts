import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Upload } from '../../../platform/http/upload';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { DocumentContentEntity } from '../persistence/document-content.entity';
import type { DocumentRow } from '../persistence/document.repository';
import { ChangeDocument } from './change-document';
import { KeepContent } from './keep-content';
import { contentPlace } from './sealed-places';

/** Keeps the next edition of a paper, sealed under the key of the child. What was written before stays. */
@Injectable()
export class UploadDocument {
  constructor(
    private readonly changing: ChangeDocument,
    private readonly children: ChildrenFacade,
    private readonly contents: KeepContent,
  ) {}

  /** @throws DomainError `not-found`, `changed-since`, `not-open`, `rule-broken`, or `unavailable` when the store is away. */
  async upload(work: Work, id: string, upload: Upload): Promise<void> {
    const before = await this.changing.begin(work, id, 'upload');
    await this.contents.check(upload);
    await this.keep(work, before, upload);
    await this.changing.finish(work, before, 'upload', { editions: before.editions + 1 });
  }

  private async keep(work: Work, before: DocumentRow, upload: Upload): Promise<void> {
    const id = newId();
    const seal = await this.children.contentSeal(work, before.childId);
    work.insert(DocumentContentEntity, {
      ...{ id, documentId: before.id, edition: before.editions + 1 },
      ...(await this.contents.keep(seal, contentPlace(id), upload)),
      ...{ uploadedBy: work.actor.accountId, uploadedAt: work.now },
    });
  }
}
