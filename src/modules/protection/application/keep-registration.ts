import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade, type BirthDateCorrected } from '../../children';
import { endOfChildhood } from '../domain/end-of-childhood';
import { puttingOnRules, removalRules } from '../domain/registration.rules';
import type { PutOnRequest, RemoveRequest } from '../http/registration.requests';
import { PreventiveRegistrationEntity } from '../persistence/preventive-registration.entity';
import { RegistrationRepository, type RegistrationRow } from '../persistence/registration.repository';
import { RunHandoverClock } from './run-handover-clock';

/** Puts a child on the preventive register of the unit, and removes the child from it. */
@Injectable()
export class KeepRegistration {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly children: ChildrenFacade,
    private readonly codes: RunHandoverClock,
  ) {}

  /** @throws DomainError `not-found` when the child does not exist for the actor. */
  async putOn(work: Work, childId: string, request: PutOnRequest): Promise<string> {
    const identity = await this.children.identity(work, childId);
    if (!identity) throw new DomainError('not-found', 'not-found');
    const { ground, legalBasis, backDatingReason = null, reviewOn } = request;
    await this.codes.requireCode(work, 'preventive-registration-grounds', ground, '/ground');
    await this.codes.requireCode(work, 'legal-bases', legalBasis, '/legalBasis');
    await this.checkLate(work, backDatingReason);
    const told = { reviewOn, backDatingReason, putOnAt: new Date(request.putOnAt) };
    const { earliest: bornOn = null, latest = null } = identity.birthDate ?? {};
    const putOnDay = this.codes.dayOf(told.putOnAt);
    const endsOn = endOfChildhood(latest);
    const today = this.codes.today(work);
    const isLive = await this.registrations.isLive(work, childId);
    requireAll(puttingOnRules, { ...told, putOnDay, bornOn, endsOn, today, isLive, now: work.now });
    const id = newId();
    work.insert(PreventiveRegistrationEntity, {
      ...{ id, childId, ground, legalBasis, ...told, endsOn },
      ...{ agencyId: work.actor.agencyId, putOnBy: work.actor.accountId },
      ...{ removalPromptedAt: null, removalPrompt: null, removedAt: null, removedBy: null },
      ...{
        removalReason: null,
        removalBackDatingReason: null,
        version: 1,
        createdAt: work.now,
        updatedAt: work.now,
      },
    });
    this.tell(work, id, { type: 'preventive-registration.put-on.v1', childId, reasonCode: ground });
    return id;
  }

  async remove(work: Work, id: string, request: RemoveRequest): Promise<RegistrationRow> {
    const row = await this.registrations.findToChange(work, id);
    if (row.removedAt !== null)
      throw new DomainError('not-open', 'preventive-registration.not-open-for-remove');
    const { reasonCode, backDatingReason = null } = request;
    await this.codes.requireCode(work, 'registration-removal-reasons', reasonCode, '/reasonCode');
    await this.checkLate(work, backDatingReason);
    const removedAt = new Date(request.removedAt);
    requireAll(removalRules, { now: work.now, putOnAt: row.putOnAt, removedAt, backDatingReason });
    const after = {
      ...row,
      ...{ removedAt, removedBy: work.actor.accountId, removalReason: reasonCode },
      removalBackDatingReason: backDatingReason,
      ...{ version: row.version + 1, updatedAt: work.now },
    };
    await work.update(PreventiveRegistrationEntity, after, row.version);
    this.tell(work, id, { type: 'preventive-registration.removed.v1', childId: row.childId, reasonCode });
    return after;
  }

  /** A birth date was corrected: when childhood ends is worked out anew. */
  async follow(work: Work, { childId, birthDate }: BirthDateCorrected): Promise<void> {
    const latest = birthDate.certainty === 'unknown' ? null : birthDate.latest;
    await work.query('select protection.follow_birth_date($1, $2)', [childId, endOfChildhood(latest)]);
  }

  private async checkLate(work: Work, reason: string | null): Promise<void> {
    if (reason !== null)
      await this.codes.requireCode(work, 'back-dating-reasons', reason, '/backDatingReason');
  }

  private tell(work: Work, id: string, told: { type: string; childId: string; reasonCode: string }): void {
    const { type, childId, reasonCode } = told;
    const facts = { childId, reasonCode, agencyId: work.actor.agencyId };
    work.emit({ type, subject: { kind: 'preventive-registration', id }, facts });
  }
}
