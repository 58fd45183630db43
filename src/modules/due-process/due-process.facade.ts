import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/persistence/request-facts';
import type { Work } from '../../platform/persistence/work';
import { FindLegalHelp } from './application/find-legal-help';
import { ReadRecord } from './application/read-record';
import { TellCustody } from './application/tell-custody';
import { WriteRightsNotice, type ToldRight } from './application/write-rights-notice';
import type { LegalHelp } from './domain/legal-help';
import type { RecordResponse } from './http/record.response';

/** What other modules may ask about what is owed to a child that was met or held. */
@Injectable()
export class DueProcessFacade {
  constructor(
    private readonly help: FindLegalHelp,
    private readonly custody: TellCustody,
    private readonly records: ReadRecord,
    private readonly notices: WriteRightsNotice,
  ) {}

  /** Where legal help stands; null when nothing was recorded, or nothing that the actor may see. */
  async legalHelp(work: Work, intakeId: string): Promise<LegalHelp | null> {
    return this.help.standing(work, intakeId);
  }

  /** Was the child held at an instant, wherever that was? Answered to whoever holds a file of the child. */
  async wasHeld(work: Work, childId: string, at: Date): Promise<boolean> {
    return this.custody.wasHeld(work, { childId, at });
  }

  /**
   * The whole rights and custody record with its gaps, as a plain shape.
   *
   * @throws DomainError `not-found` when the intake does not exist for the actor.
   */
  async record(work: Work, intakeId: string): Promise<Readonly<RecordResponse>> {
    return this.records.read(work, intakeId);
  }

  /** The rights of the day in plain sentences. */
  async rightsNotice(work: Work, language: Language): Promise<readonly ToldRight[]> {
    return this.notices.write(work, language);
  }
}
