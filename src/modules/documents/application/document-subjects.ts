import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { FindsCase } from '../contract';
import type { DocumentFileKind, SubjectKind } from '../domain/document';
import { DocumentRepository, type KnownBy } from '../persistence/document.repository';

type PartOfCase = Exclude<SubjectKind, DocumentFileKind>;

/** What a paper is about. */
export interface Subject {
  readonly childId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
}

/** Finds by which file of the child a paper is known: what is no file itself, higher modules know the case of. */
@Injectable()
export class DocumentSubjects {
  private readonly finders = new Map<PartOfCase, FindsCase>();

  constructor(private readonly documents: DocumentRepository) {}

  learn(kind: PartOfCase, finds: FindsCase): void {
    this.finders.set(kind, finds);
  }

  /** @throws DomainError `invalid` when the actor neither holds the record of that file nor defends it, or the child is another. */
  async fileOf(work: Work, subject: Subject): Promise<KnownBy> {
    const file = await this.find(work, subject);
    if (file !== undefined && (await this.documents.holds(work, file))) return file;
    throw new DomainError('invalid', 'reference-not-usable', {
      fields: [{ pointer: '/subjectId', code: 'reference-not-usable' }],
    });
  }

  private async find(work: Work, { childId, subjectKind, subjectId }: Subject): Promise<KnownBy | undefined> {
    if (isFile(subjectKind)) return { childId, fileKind: subjectKind, fileId: subjectId };
    const caseId = await this.finders.get(subjectKind)?.(work, subjectId, childId);
    return caseId === undefined ? undefined : { childId, fileKind: 'case', fileId: caseId };
  }
}

const isFile = (kind: SubjectKind): kind is DocumentFileKind => kind !== 'session' && kind !== 'plan';
