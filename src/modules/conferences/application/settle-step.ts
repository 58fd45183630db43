import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { settlingStepRules } from '../domain/conference-step.rules';
import type { ConferenceStepParams, SettleStepRequest } from '../http/hold-conference.requests';
import { ConferenceRepository } from '../persistence/conference.repository';
import type { ConferenceStepEntity } from '../persistence/conference-step.entity';
import { OutcomeRepository } from '../persistence/outcome.repository';
import { CONVENING } from '../policy/conference.policy';
import { ChangeConference } from './change-conference';

/** Says what became of a step that was agreed: who does it, or who convenes conferences about the case. */
@Injectable()
export class SettleStep {
  constructor(
    private readonly changing: ChangeConference,
    private readonly conferences: ConferenceRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  /** @throws DomainError `not-permitted` for the step of another, by who convenes nothing. */
  async settle(
    work: Work,
    { id, step: stepId }: ConferenceStepParams,
    { outcome, reasonCode }: SettleStepRequest,
  ): Promise<void> {
    const { row } = await this.changing.begin(work, id, 'settle');
    const step = (await this.outcomes.stepsOf(work, id)).find((one) => one.id === stepId);
    if (!step) throw new DomainError('not-found', 'not-found');
    await this.requireTheirs(work, step);
    if (reasonCode !== undefined)
      await this.reference.requireCodeToday(work, {
        ...{ list: 'conference-drop-reasons', code: reasonCode, pointer: '/reasonCode' },
      });
    requireAll(settlingStepRules, { state: step.state, outcome, hasReason: reasonCode !== undefined });
    await this.outcomes.settle(work, { id: stepId, state: outcome, dropReason: reasonCode ?? null });
    await this.changing.finish(work, row, 'settle');
  }

  private async requireTheirs(work: Work, step: ConferenceStepEntity): Promise<void> {
    const { roles, accountId } = work.actor;
    if (CONVENING.some((role) => roles.includes(role))) return;
    const guests = await this.conferences.guestsOf(work, step.conferenceId);
    if (!guests.some((guest) => guest.id === step.guestId && guest.accountId === accountId))
      throw new DomainError('not-permitted', 'conference.step-of-another');
  }
}
