import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ConclusionEntity } from './conclusion.entity';
import { GoalOutcomeEntity } from './goal-outcome.entity';

const UNDO: Statement = {
  name: 'undo-conclusion',
  text: `update closure.conclusion set undone_at = $2, undone_by = $3, undone_reason = $4, undone_note = $5
    where id = $1 and undone_at is null`,
};

/** Why the work goes on. */
export interface Undoing {
  readonly reasonCode: string;
  readonly note: Buffer | null;
}

/** Rows of conclusions; which of them the actor sees, the database decides. */
@Injectable()
export class ConclusionRepository {
  private readonly last: Statement;
  private readonly goals: Statement;

  constructor(source: DataSource) {
    this.last = {
      name: 'last-conclusion',
      text: `select ${tableOf(source, ConclusionEntity).columns} from closure.conclusion t
        where t.case_id = $1 order by t.concluded_at desc, t.id desc limit 1`,
    };
    this.goals = {
      name: 'goals-of-conclusion',
      text: `select ${tableOf(source, GoalOutcomeEntity).columns} from closure.goal_outcome t
        where t.conclusion_id = $1 order by t.place`,
    };
  }

  /** The last one of a case, also where the work went on after it. @throws DomainError `not-found`. */
  async find(work: Work, caseId: string): Promise<ConclusionEntity> {
    const row = await this.lastOf(work, caseId);
    if (!row) throw new DomainError('not-found', 'not-found');
    const { id, childId } = row;
    work.saw({ kind: 'conclusion', id, version: row.undoneAt === null ? 1 : 2, childId });
    return row;
  }

  /** The one that stands; undefined where the work was not concluded, or went on. */
  async standing(work: Work, caseId: string): Promise<ConclusionEntity | undefined> {
    const row = await this.lastOf(work, caseId);
    return row?.undoneAt === null ? row : undefined;
  }

  /** In the order of the plan. */
  async goalsOf(work: Work, id: string): Promise<GoalOutcomeEntity[]> {
    return work.query<GoalOutcomeEntity>(this.goals, [id]);
  }

  undo(work: Work, id: string, { reasonCode, note }: Undoing): void {
    work.write(UNDO, [id, work.now, work.actor.accountId, reasonCode, note]);
  }

  private async lastOf(work: Work, caseId: string): Promise<ConclusionEntity | undefined> {
    return (await work.query<ConclusionEntity>(this.last, [caseId]))[0];
  }
}
