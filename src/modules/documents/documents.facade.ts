import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { DocumentSubjects } from './application/document-subjects';
import type { FindsCase, KnownDocument } from './contract';
import { DocumentRepository } from './persistence/document.repository';

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

  /** A paper that has its content and stands; undefined for any other, and for one that the actor does not see. */
  async uploaded(work: Work, id: string): Promise<KnownDocument | undefined> {
    return this.documents.uploaded(work, id);
  }
}
