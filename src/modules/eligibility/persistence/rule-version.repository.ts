import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { RuleVersionAction, RuleVersionState } from '../domain/rule-version.lifecycle';
import { RuleTransitionEntity } from './rule-transition.entity';
import { RuleVersionEntity } from './rule-version.entity';

export interface RuleVersionFilter {
  readonly code?: string;
  readonly state?: RuleVersionState;
  readonly inForceOn?: LocalDate;
  readonly changedSince?: string;
}

/** A move of the lifecycle, and why. */
export interface RuleMove {
  readonly action: RuleVersionAction;
  readonly note?: string | null;
}

/** Rows of versions of rules; drafts are shown by the database to administrators only. */
@Injectable()
export class RuleVersionRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, RuleVersionEntity).columns} from eligibility.rule_version t`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<RuleVersionEntity> {
    const text = `${this.select} where t.id = $1`;
    const [row] = await work.query<RuleVersionEntity>({ name: 'eligibility-rule', text }, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'eligibility-rule', id, version: row.version });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<RuleVersionEntity> {
    await work.query('select 1 from eligibility.rule_version where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The versions that hold on a day, one for each rule. */
  async inForceOn(work: Work, day: LocalDate): Promise<RuleVersionEntity[]> {
    const text = `${this.select} where t.state in ('approved', 'retired') and t.valid_from <= $1
      and (t.valid_to is null or t.valid_to >= $1) order by t.code`;
    return work.query<RuleVersionEntity>({ name: 'eligibility-rules-in-force', text }, [day]);
  }

  /** The last approved version of a rule, locked, which a new one takes the place of. */
  async lastApproved(work: Work, code: string): Promise<RuleVersionEntity | undefined> {
    const text = `${this.select} where t.code = $1 and t.state = 'approved' for update`;
    return (await work.query<RuleVersionEntity>(text, [code]))[0];
  }

  /** Latest first. */
  async list(
    work: Work,
    filter: RuleVersionFilter,
    from: Position | null,
    limit: number,
  ): Promise<RuleVersionEntity[]> {
    const { code = null, state = null, inForceOn = null, changedSince = null } = filter;
    return work.query<RuleVersionEntity>(
      `${this.select}
       where ($1::text is null or t.code = $1) and ($2::text is null or t.state = $2)
         and ($3::date is null or (t.state in ('approved', 'retired') and t.valid_from <= $3
           and (t.valid_to is null or t.valid_to >= $3)))
         and ($4::timestamptz is null or t.updated_at > $4)
         and ($5::timestamptz is null or (t.created_at, t.id) < ($5, $6))
       order by t.created_at desc, t.id desc limit $7`,
      [code, state, inForceOn, changedSince, from?.after ?? null, from?.id ?? null, limit],
    );
  }

  /** Writes the row as it is after an action, and the record of the move. */
  async move(
    work: Work,
    before: RuleVersionEntity,
    after: Partial<RuleVersionEntity>,
    { action, note = null }: RuleMove,
  ): Promise<RuleVersionEntity> {
    const row = { ...before, ...after, version: before.version + 1, updatedAt: work.now };
    await work.update(RuleVersionEntity, row, before.version);
    work.insert(RuleTransitionEntity, {
      id: newId(),
      ruleId: row.id,
      fromState: before.state,
      action,
      toState: row.state,
      byAccount: work.actor.accountId,
      at: work.now,
      note,
    });
    return row;
  }
}
