import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requirePurpose } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { DueProcessFacade } from '../../due-process';
import { IntakeFacade } from '../../intake';
import { ReferralsFacade } from '../../referrals';
import type { DefenceFileResponse } from '../http/defence-file.response';
import { showDefenceFile } from '../http/show-defence-file';
import { MandateRepository } from '../persistence/mandate.repository';

/** Reads what a defence needs, for who holds a live mandate (CRC 40(2)(b)(ii); GC24 §49); each part through who keeps it. */
@Injectable()
export class ReadDefenceFile {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly intakes: IntakeFacade,
    private readonly dueProcess: DueProcessFacade,
    private readonly referrals: ReferralsFacade,
  ) {}

  /** @throws DomainError `malformed` without a purpose, `not-found` where no window is open, or none on an intake. */
  async read(work: Work, mandateId: string): Promise<DefenceFileResponse> {
    requirePurpose(work);
    const intakeId = await this.mandates.defendedIntake(work, mandateId);
    const intake = intakeId === null ? undefined : await this.intakes.known(work, intakeId);
    if (!intake) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'defence-file', id: mandateId, childId: intake.childId });
    const dueProcess = await this.dueProcess.record(work, intake.id);
    const referrals = await this.referrals.forDefence(work, intake.id);
    return showDefenceFile(mandateId, intake, { dueProcess, referrals });
  }
}
