import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import {
  showReconciliation,
  type ReconciliationListResponse,
  type ReconciliationResponse,
} from '../http/reconciliation.response';
import type { ReconciliationRequest } from '../http/victim.requests';
import { IntakeRepository } from '../persistence/intake.repository';
import { ReconciliationEntity } from '../persistence/reconciliation.entity';
import { ReconciliationRepository } from '../persistence/reconciliation.repository';
import { CheckTold } from './check-told';
import { VICTIMS_OPEN } from './record-victim';
import { VictimRepository } from '../persistence/victim.repository';

/** Records that a victim and the child were reconciled, on the law of the day on which both agreed. */
@Injectable()
export class Reconcile {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly victims: VictimRepository,
    private readonly reconciliations: ReconciliationRepository,
    private readonly reference: ReferenceFacade,
    private readonly told: CheckTold,
    private readonly settings: PlatformSettings,
  ) {}

  async record(work: Work, id: string, request: ReconciliationRequest): Promise<ReconciliationResponse> {
    const { victimId, agreedAt: at, legalBasis, proof, backDatingReason } = request;
    const row = await this.intakes.findOwnToAdd(work, id, VICTIMS_OPEN);
    const agreedAt = await this.told.check(work, { at, backDatingReason }, null);
    const day = localDateIn(this.settings.timeZone, agreedAt);
    await this.reference.requireCode(work, {
      list: 'legal-bases',
      code: legalBasis,
      onDay: day,
      pointer: '/legalBasis',
    });
    await this.reference.requireCode(work, {
      list: 'reconciliation-proofs',
      code: proof,
      onDay: day,
      pointer: '/proof',
    });
    if (!(await this.victims.ofIntake(work, id)).some((victim) => victim.id === victimId))
      throw unknownVictim();
    if ((await this.reconciliations.ofIntake(work, id)).some((one) => one.victimId === victimId))
      throw new DomainError('duplicate', 'intake.reconciled-already');
    const reconciliation: ReconciliationEntity = {
      ...{ id: newId(), intakeId: id, childId: row.childId, victimId, agreedAt, legalBasis, proof },
      ...{ recordedBy: work.actor.accountId, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(ReconciliationEntity, reconciliation);
    await this.intakes.touch(work, row);
    return showReconciliation(reconciliation);
  }

  async list(work: Work, id: string): Promise<ReconciliationListResponse> {
    await this.intakes.find(work, id);
    return { items: (await this.reconciliations.ofIntake(work, id)).map(showReconciliation) };
  }
}

const unknownVictim = () =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: '/victimId', code: 'reference-not-usable' }],
  });
