import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import type { PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { ResponseState } from '../domain/response.lifecycle';
import {
  difficultiesToDecide,
  difficultiesToHear,
  difficultyListStatement,
  type DifficultyFilter,
  type DifficultyListName,
} from './difficulty-lists';
import { DifficultyEntity } from './difficulty.entity';

/** A difficulty with what lists and desks show of its case. */
export type ListedDifficulty = DifficultyEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** One whose response waits for a decision. */
export type UndecidedDifficulty = ListedDifficulty & {
  readonly responseState: ResponseState;
  readonly waitsSince: Date;
};

const LOCK: Statement = {
  name: 'lock-difficulty',
  text: 'select 1 from follow_through.difficulty where id = $1 for update',
};

const CASE_OF: Statement = {
  name: 'case-of-difficulty',
  text: 'select case_id as "caseId" from follow_through.difficulty where id = $1',
};

const MOVE: Statement = {
  name: 'move-difficulty',
  text: `update follow_through.difficulty set state = $3, explanation = $4, explanation_missing = $5, tries = $6,
      explained_at = $7, heard_by = $8, end_reason = $9, version = version + 1, updated_at = $10
    where id = $1 and version = $2 returning 1`,
};

/** Rows of difficulties; which of them the actor sees, the database decides. */
@Injectable()
export class DifficultyRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, DifficultyEntity).columns;
    const text = `select ${this.columns} from follow_through.difficulty t where t.id = $1`;
    this.one = { name: 'difficulty', text };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<DifficultyEntity> {
    const [row] = await work.query<DifficultyEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** @throws DomainError `not-found`. */
  async caseOf(work: Work, id: string): Promise<string> {
    const [row] = await work.query<{ caseId: string }>(CASE_OF, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row.caseId;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<DifficultyEntity> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Writes what may change of a row; the facts never do. */
  async move(work: Work, after: DifficultyEntity, version: number): Promise<void> {
    const { id, state, explanation, explanationMissing, tries, explainedAt, heardBy, endReason } = after;
    const heard = [explanation, explanationMissing, tries, explainedAt, heardBy];
    await work.change(MOVE, [id, version, state, ...heard, endReason, after.updatedAt]);
  }

  async list(
    work: Work,
    name: DifficultyListName,
    wish: PageWish & { readonly filter: DifficultyFilter },
  ): Promise<ListedDifficulty[]> {
    const { statement, values } = difficultyListStatement(this.columns, name, work, wish);
    const rows = await work.query<ListedDifficulty>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Where the child was not heard yet, on the cases of the actor's teams. */
  async toHear(work: Work, limit: number): Promise<ListedDifficulty[]> {
    const statement = { name: 'difficulties-to-hear', text: difficultiesToHear(this.columns) };
    return work.query<ListedDifficulty>(statement, [work.actor.accountId, limit]);
  }

  /** Where a response waits in the actor's centre for somebody who has had no hand in it. */
  async toDecide(work: Work, limit: number): Promise<UndecidedDifficulty[]> {
    const { agencyId, accountId } = work.actor;
    const statement = { name: 'difficulties-to-decide', text: difficultiesToDecide(this.columns) };
    return work.query<UndecidedDifficulty>(statement, [agencyId, accountId, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: DifficultyEntity): void =>
  work.saw({ kind: 'difficulty', id, version, childId });
