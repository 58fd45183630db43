import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ConferenceDecisionEntity } from './conference-decision.entity';
import type { ConferenceGuestEntity } from './conference-guest.entity';
import { ConferenceStepEntity } from './conference-step.entity';

const CAME: Statement = {
  name: 'guest-came-to-conference',
  text: 'update conferences.conference_guest set came = $2, shown = $3 where id = $1',
};

const SETTLE: Statement = {
  name: 'settle-conference-step',
  text: `update conferences.conference_step set state = $2, drop_reason = $3, settled_by = $4, settled_at = $5
    where id = $1 and state = 'open' returning 1`,
};

/** What came of conferences: decisions and steps; which of them the actor sees, the database decides. */
@Injectable()
export class OutcomeRepository {
  private readonly decisions: Statement;
  private readonly steps: Statement;

  constructor(source: DataSource) {
    this.decisions = {
      name: 'conference-decisions',
      text: `select ${tableOf(source, ConferenceDecisionEntity).columns} from conferences.conference_decision t
        where t.conference_id = $1 order by t.number`,
    };
    this.steps = {
      name: 'conference-steps',
      text: `select ${tableOf(source, ConferenceStepEntity).columns} from conferences.conference_step t
        where t.conference_id = $1 order by t.due_on, t.id`,
    };
  }

  async decisionsOf(work: Work, conferenceId: string): Promise<ConferenceDecisionEntity[]> {
    return work.query<ConferenceDecisionEntity>(this.decisions, [conferenceId]);
  }

  async stepsOf(work: Work, conferenceId: string): Promise<ConferenceStepEntity[]> {
    return work.query<ConferenceStepEntity>(this.steps, [conferenceId]);
  }

  came(work: Work, { id, came, shown }: Pick<ConferenceGuestEntity, 'id' | 'came' | 'shown'>): void {
    work.write(CAME, [id, came, shown]);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async settle(
    work: Work,
    { id, state, dropReason }: Pick<ConferenceStepEntity, 'id' | 'state' | 'dropReason'>,
  ): Promise<void> {
    const values = [id, state, dropReason, work.actor.accountId, work.now];
    await work.change(SETTLE, values);
  }
}
