import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { AskedTime } from '../domain/interview';

const ELSEWHERE: Statement = {
  name: 'asked-elsewhere',
  text: `select a.id, a.began_at as "beganAt", a.ended_at as "endedAt", a.breaks
         from due_process.asked_elsewhere($1, $2) a`,
};

/** An interview about another intake: its times, and by what it is told apart. */
export interface AskedElsewhere extends AskedTime {
  readonly id: string;
}

/** When a child was interviewed beyond the intakes that the actor sees: instants, and nothing of who or where. */
@Injectable()
export class AskedRepository {
  /** About other intakes; nothing for who holds no file of the child. */
  async elsewhere(work: Work, intake: { id: string; childId: string }): Promise<AskedElsewhere[]> {
    return work.query<AskedElsewhere>(ELSEWHERE, [intake.childId, intake.id]);
  }
}
