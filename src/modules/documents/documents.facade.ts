import { Injectable } from '@nestjs/common';
import { DocumentSubjects } from './application/document-subjects';
import type { FindsCase } from './contract';

/** What other modules may ask and tell about papers. */
@Injectable()
export class DocumentsFacade {
  constructor(private readonly subjects: DocumentSubjects) {}

  /** Registers who knows the case of a session or a plan, so that papers may be about it. */
  learnSubjects(kind: 'session' | 'plan', finds: FindsCase): void {
    this.subjects.learn(kind, finds);
  }
}
