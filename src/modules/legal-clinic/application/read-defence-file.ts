import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requirePurposeOfClinic } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { DueProcessFacade } from '../../due-process';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { ReferralsFacade } from '../../referrals';
import type { DefenceFileResponse } from '../http/defence-file.response';
import { showDefenceFile, WITHOUT_INTAKE } from '../http/show-defence-file';
import { MandateRepository, type DefendedMatter } from '../persistence/mandate.repository';
import { ReadBeforeCourt } from './read-before-court';

/** Reads what a defence needs, for who holds a live mandate (CRC 40(2)(b)(ii); GC24 §49); each part through who keeps it. */
@Injectable()
export class ReadDefenceFile {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly intakes: IntakeFacade,
    private readonly dueProcess: DueProcessFacade,
    private readonly referrals: ReferralsFacade,
    private readonly court: ReadBeforeCourt,
    private readonly plans: CasePlansFacade,
  ) {}

  /** @throws DomainError `malformed` without a purpose, `not-found` where no window is open, or none on an intake or order. */
  async read(work: Work, mandateId: string): Promise<DefenceFileResponse> {
    requirePurposeOfClinic(work);
    const matter = await this.mandates.defendedMatter(work, mandateId);
    if (!matter || (matter.intakeId === null && matter.orderId === null)) throw notFound();
    const intake = await this.intake(work, matter);
    const beforeCourt = await this.court.of(work, matter);
    const childId = intake?.childId ?? beforeCourt.childId;
    if (childId === undefined) throw notFound();
    work.saw({ kind: 'defence-file', id: mandateId, childId });
    const aboutIntake = intake ? await this.aboutIntake(work, intake) : WITHOUT_INTAKE;
    const orderIds = beforeCourt.orders.map(({ id }) => id);
    const plans = await this.plans.forDefence(work, { intakeId: matter.intakeId, orderIds });
    return showDefenceFile({ id: mandateId, childId }, aboutIntake, { ...beforeCourt, plans });
  }

  private async intake(work: Work, { intakeId }: DefendedMatter): Promise<KnownIntake | undefined> {
    if (intakeId === null) return undefined;
    const intake = await this.intakes.known(work, intakeId);
    if (!intake) throw notFound();
    return intake;
  }

  private async aboutIntake(work: Work, intake: KnownIntake) {
    const dueProcess = await this.dueProcess.record(work, intake.id);
    return { intake, dueProcess, referrals: await this.referrals.forDefence(work, intake.id) };
  }
}

const notFound = (): DomainError => new DomainError('not-found', 'not-found');
