import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ChildrenFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import { documentEvent } from '../contract';
import type { DocumentSight } from '../domain/document';
import { descriptionRules } from '../domain/document.rules';
import type { NewDocumentRequest } from '../http/document.requests';
import { DocumentEntity } from '../persistence/document.entity';
import { isForDefence } from './defence';
import { DocumentSubjects } from './document-subjects';
import { titlePlace } from './sealed-places';

/** Says what a paper is before its content comes: what it is about, its kind, title, language and day (BR 21.1). */
@Injectable()
export class DescribeDocument {
  constructor(
    private readonly subjects: DocumentSubjects,
    private readonly reference: ReferenceFacade,
    private readonly children: ChildrenFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Answers the id. @throws DomainError `invalid` or `rule-broken`. */
  async describe(work: Work, request: NewDocumentRequest): Promise<string> {
    const { childId, subjectKind, subjectId, kind, language, datedOn } = request;
    const file = await this.subjects.fileOf(work, request);
    const { sight } = await this.check(work, request);
    const id = newId();
    const row: DocumentEntity = {
      ...{ id, childId, subjectKind, subjectId, fileKind: file.fileKind, fileId: file.fileId },
      ...{ kind, sight, language, datedOn, state: 'described', editions: 0 },
      title: await this.children.sealText(work, childId, titlePlace(id), request.title),
      ...{ agencyId: work.actor.agencyId, describedBy: work.actor.accountId },
      ...{ withdrawnAt: null, withdrawnBy: null, withdrawalReason: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(DocumentEntity, row);
    work.emit(documentEvent('describe', row, work.now));
    return id;
  }

  private async check(work: Work, request: NewDocumentRequest): Promise<{ sight: DocumentSight }> {
    const { kind, language, datedOn, subjectKind } = request;
    const { attributes } = await this.reference.requireCodeToday(work, {
      ...{ list: 'document-kinds', code: kind, pointer: '/kind' },
    });
    const spoken = { list: 'languages', code: language, pointer: '/language' } as const;
    await this.reference.requireCodeToday(work, spoken);
    const today = localDateIn(this.settings.timeZone, work.now);
    const about = (attributes['about'] ?? null) as readonly string[] | null;
    const from = (attributes['from'] ?? null) as string | null;
    const side = isForDefence(work) ? 'defence' : null;
    requireAll(descriptionRules, { datedOn, today, subjectKind, about, from, side });
    return { sight: attributes['sight'] as DocumentSight };
  }
}
