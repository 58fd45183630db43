import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { ChildMergeState } from '../domain/child-merge.lifecycle';
import type { MergeFacts } from '../domain/child-merge.rules';
import { ChildMergeEntity } from './child-merge.entity';
import { ChildMergeTransitionEntity } from './child-merge-transition.entity';

/** A merge with what is shown of its children, as far as the register opens them. */
export type KnownMerge = ChildMergeEntity & {
  readonly keptNumber: string | null;
  readonly keptInitials: string | null;
  readonly mergedNumber: string | null;
  readonly mergedInitials: string | null;
};

export interface MergeFilter {
  readonly state?: ChildMergeState;
  readonly childId?: string;
  readonly changedSince?: string;
}

/** What waits for the answer of agency $1. */
const TO_ANSWER = `(t.state = 'proposed' and t.answering_agency_id = $1
  or t.state = 'undoing-proposed' and (t.undo_agency_id <> $1 or t.proposing_agency_id = t.answering_agency_id))`;

type Standing = Omit<MergeFacts, 'sameChild'>;

const NOT_HELD: Standing = { holdsRecord: false, isMerged: false, keepsAnother: false, isProposed: false };

/** Merges of one's own agency, and of those it answers. */
@Injectable()
export class ChildMergeRepository {
  private readonly select: string;
  private readonly transitionColumns: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, ChildMergeEntity).columns},
        k.number as "keptNumber", k.initials as "keptInitials", m.number as "mergedNumber", m.initials as "mergedInitials"
      from children.merge t left join children.child k on k.id = t.kept_child_id
      left join children.child m on m.id = t.merged_child_id`;
    this.transitionColumns = tableOf(source, ChildMergeTransitionEntity).columns;
  }

  /** Until the end of the work nobody else proposes anything about either of the children. */
  async factsOf(work: Work, keptId: string, mergedId: string): Promise<Standing> {
    const lock = 'select children.lock_tokens(array[uuid_send($1::uuid), uuid_send($2::uuid)])';
    await work.query(lock, [keptId, mergedId]);
    const [row] = await work.query<Standing>(
      `select holds_record as "holdsRecord", is_merged as "isMerged", keeps_another as "keepsAnother",
         is_proposed as "isProposed" from children.merge_facts($1, $2)`,
      [keptId, mergedId],
    );
    return row ?? NOT_HELD;
  }

  propose(work: Work, merge: { id: string; keptId: string; mergedId: string; reasonCode: string }): void {
    const { id, keptId, mergedId, reasonCode } = merge;
    work.write('select children.propose_merge($1, $2, $3, $4)', [id, keptId, mergedId, reasonCode]);
    this.letRegisterFollow(work, id);
  }

  /** What the agencies know of each other's child follows the state of the merge. */
  letRegisterFollow(work: Work, id: string): void {
    work.write('select children.follow_merge($1)', [id]);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownMerge> {
    const [row] = await work.query<KnownMerge>(`${this.select} where t.id = $1`, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'child-merge', id, version: row.version, childId: row.mergedChildId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownMerge> {
    await work.query('select 1 from children.merge where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Latest first. */
  async list(work: Work, filter: MergeFilter, after: string | null, limit: number): Promise<KnownMerge[]> {
    const { state = null, childId = null, changedSince = null } = filter;
    const rows = await work.query<KnownMerge>(
      `${this.select} where ($1::text is null or t.state = $1)
         and ($2::uuid is null or $2 in (t.kept_child_id, t.merged_child_id))
         and ($3::timestamptz is null or t.updated_at > $3) and ($4::uuid is null or t.id < $4)
       order by t.id desc limit $5`,
      [state, childId, changedSince, after, limit],
    );
    for (const { id, version, mergedChildId } of rows)
      work.saw({ kind: 'child-merge', id, version, childId: mergedChildId });
    return rows;
  }

  async historyOf(work: Work, id: string): Promise<ChildMergeTransitionEntity[]> {
    return work.query<ChildMergeTransitionEntity>(
      `select ${this.transitionColumns} from children.merge_transition t where t.merge_id = $1 order by t.at, t.id limit 100`,
      [id],
    );
  }

  /** What waits for the answer of the actor's agency; it does not say that it was seen. */
  async toAnswer(work: Work, limit: number): Promise<KnownMerge[]> {
    const text = `${this.select} where ${TO_ANSWER} order by t.id limit $2`;
    return work.query<KnownMerge>(text, [work.actor.agencyId, limit]);
  }

  async countToAnswer(work: Work): Promise<number> {
    const [row] = await work.query<{ count: number }>(
      `select count(*)::int as count from children.merge t
       where ${TO_ANSWER}`,
      [work.actor.agencyId],
    );
    return row?.count ?? 0;
  }
}
