import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { DocumentSubjects } from './application/document-subjects';
import type { FindsCase, KnownDocument } from './contract';
import { DocumentRepository } from './persistence/document.repository';

/** Which paper is meant: of which child, about which subject, and what. */
export type PaperSought = Pick<KnownDocument, 'childId' | 'subjectId' | 'kind'>;

/** What other modules may ask and tell about papers. */
@Injectable()
export class DocumentsFacade {
  constructor(
    private readonly subjects: DocumentSubjects,
    private readonly documents: DocumentRepository,
  ) {}

  /** Registers who knows the case of a session or a plan, so that papers may be about it. */
  learnSubjects(kind: 'session' | 'plan', finds: FindsCase): void {
    this.subjects.learn(kind, finds);
  }

  /** Is it a paper of this kind about this, which has its content, stands, and is seen by the actor? */
  async isUploadedAbout(work: Work, id: string, about: PaperSought): Promise<boolean> {
    const paper = await this.documents.uploaded(work, id);
    return (
      paper?.childId === about.childId && paper.subjectId === about.subjectId && paper.kind === about.kind
    );
  }
}
