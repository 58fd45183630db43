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

/** What is asked about a child beyond the intakes that the actor sees: instants, and nothing of who or where. */
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

  /** Whoever works out what follows from the records of a child does it alone, until the transaction ends. */
  async wait(work: Work, childId: string): Promise<void> {
    await work.query(WAIT, [childId]);
  }
}
