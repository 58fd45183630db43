import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { SpanElsewhere } from '../domain/custody-clocks';
import type { CustodyTimes } from '../domain/held-once';

const ELSEWHERE: Statement = {
  name: 'held-elsewhere',
  text: `select e.clock_id as "clockId", e.began_at as "at", e.ended_at as "endedAt", e.judge_at as "judgeAt",
           e.is_recorded as "isRecorded"
         from due_process.held_elsewhere($1, $2) e`,
};

const UNDER_OTHERS: Statement = {
  name: 'held-under-other-numbers',
  text: `select o.started_at as "startedAt", o.ended_at as "endedAt"
         from due_process.held_under_other_numbers($1) o`,
};

const WAIT: Statement = { name: 'wait-for-child', text: 'select due_process.wait_for_child($1)' };

const BY: Statement = {
  name: 'held-by',
  text: `select t.recorded_by as "account" from due_process.custody t where t.intake_id = $1
         union select e.recorded_by from due_process.custody_entry e where e.intake_id = $1`,
};

/** By whom a child was held, and beyond the intakes that the actor sees when: instants, and nothing of who or where. */
@Injectable()
export class HeldRepository {
  /** When the child was held about other intakes; nothing for who holds no file of the child. */
  async elsewhere(work: Work, intake: { id: string; childId: string }): Promise<SpanElsewhere[]> {
    return work.query<SpanElsewhere>(ELSEWHERE, [intake.childId, intake.id]);
  }

  /** When the child was held under its other numbers; nothing for who holds no file of the child. */
  async underOtherNumbers(work: Work, childId: string): Promise<CustodyTimes[]> {
    return work.query<CustodyTimes>(UNDER_OTHERS, [childId]);
  }

  /**
   * The accounts that recorded a time in custody of the intake, or anything of its log; also what was put right or taken
   * back since, because that they held the child does not end with the entry.
   */
  async by(work: Work, intakeId: string): Promise<string[]> {
    const rows = await work.query<{ account: string }>(BY, [intakeId]);
    return rows.map(({ account }) => account);
  }

  /** Whoever works out what follows from the records of a child does it alone, until the transaction ends. */
  async wait(work: Work, childId: string): Promise<void> {
    await work.query(WAIT, [childId]);
  }
}
