import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { HOLDING, type ResponseState } from '../domain/response.lifecycle';
import { DifficultyResponseEntity } from './difficulty-response.entity';

const HEAVIEST: Statement = {
  name: 'heaviest-response-of-case',
  text: `select coalesce(max(grade), 0) as grade from follow_through.difficulty_response
    where case_id = $1 and state = any ($2)`,
};

const HOLDING_ON: Statement = {
  name: 'responses-holding-on-case',
  text: `select t.id as "responseId", t.kind, t.grade, t.decided_at as "decidedAt", d.state = 'heard' as "isOpen"
    from follow_through.difficulty_response t join follow_through.difficulty d on d.id = t.difficulty_id
    where t.case_id = $1 and t.state = any ($2) order by t.decided_at, t.id`,
};

/** A response that holds, and whether its difficulty is not over. */
export type HoldingResponse = Pick<DifficultyResponseEntity, 'kind' | 'grade'> & {
  readonly responseId: string;
  readonly decidedAt: Date;
  readonly isOpen: boolean;
};

const DECIDE: Statement = {
  name: 'decide-response',
  text: `update follow_through.difficulty_response set state = $2, decided_by = $3, decided_at = $4, contested_by = $5,
      contest_words = $6, contested_at = $7, answered_by = $8, answered_at = $9, answer = $10
    where id = $1 returning 1`,
};

/** Rows of what is answered to a difficulty; they are locked with it. */
@Injectable()
export class DifficultyResponseRepository {
  private readonly ofOne: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, DifficultyResponseEntity);
    this.ofOne = {
      name: 'responses-to-difficulty',
      text: `select ${columns} from follow_through.difficulty_response t where t.difficulty_id = $1
        order by t.proposed_at, t.id`,
    };
  }

  /** In the order in which they were proposed. */
  async of(work: Work, difficultyId: string): Promise<DifficultyResponseEntity[]> {
    return work.query<DifficultyResponseEntity>(this.ofOne, [difficultyId]);
  }

  /** The heaviest grade of those of a case that stand in one of the states; 0 where none does. */
  async heaviestOf(work: Work, caseId: string, states: readonly ResponseState[]): Promise<number> {
    const [row] = await work.query<{ grade: number }>(HEAVIEST, [caseId, states]);
    return row?.grade ?? 0;
  }

  /** In the order in which they came to hold. */
  async holdingOn(work: Work, caseId: string): Promise<HoldingResponse[]> {
    return work.query<HoldingResponse>(HOLDING_ON, [caseId, HOLDING]);
  }

  /** Writes what may change of a row; what was proposed never does. */
  async decide(work: Work, after: DifficultyResponseEntity): Promise<void> {
    const { id, state, decidedBy, decidedAt, contestedBy, contestWords, contestedAt } = after;
    const answered = [after.answeredBy, after.answeredAt, after.answer];
    const contested = [contestedBy, contestWords, contestedAt];
    const moved = await work.query(DECIDE, [id, state, decidedBy, decidedAt, ...contested, ...answered]);
    if (moved.length !== 1) throw new DomainError('not-found', 'not-found');
  }
}
