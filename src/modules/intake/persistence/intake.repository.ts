import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireMatch } from '../../../platform/http/etag';
import type { Position } from '../../../platform/http/cursors';
import { publicNumber } from '../../../platform/persistence/public-number';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { IntakeDecision } from '../domain/intake-decision';
import type { IntakeAction, IntakeState } from '../domain/intake.lifecycle';
import { ActEntity } from './act.entity';
import { IntakeEntity } from './intake.entity';
import { IntakeTransitionEntity } from './intake-transition.entity';

/** An intake with what every answer shows of the child and the key that opens its texts. */
export type IntakeRow = IntakeEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** A move of the lifecycle, and why. */
export interface IntakeMove {
  readonly action: IntakeAction;
  readonly to: IntakeState;
  readonly reasonCode: string | null;
}

export interface IntakeFilter {
  readonly state?: IntakeState;
  readonly childId?: string;
  readonly mine?: boolean;
  readonly changedSince?: string;
  readonly decision?: IntakeDecision;
  readonly source?: string;
  readonly district?: string;
  readonly metFrom?: string;
  readonly metUntil?: string;
  readonly withOpenNeeds?: boolean;
}

/**
 * The filters of a list; one that is not asked for lets everything pass, other than what was recorded in error: that is
 * asked for, or told to whoever keeps a copy and asks what has changed.
 */
const OF_AGENCY = `where t.agency_id = $1 and (t.state = $2 or ($2::text is null and (t.state <> 'recorded-in-error' or $5::timestamptz is not null))) and ($3::uuid is null or t.child_id = $3)
         and ($4::uuid[] is null or t.registered_by = any ($4)) and ($5::timestamptz is null or t.updated_at > $5)
         and ($6::timestamptz is null or (t.created_at, t.id) < ($6, $7))
         and ($9::text is null or t.decision = $9) and ($10::text is null or t.source = $10)
         and ($11::text is null or t.met_district = $11)
         and ($12::timestamptz is null or t.met_at >= $12) and ($13::timestamptz is null or t.met_at < $13)
         and (not $14::boolean or exists (
           select 1 from intake.need n where n.intake_id = t.id and n.met_at is null))
       order by t.created_at desc, t.id desc limit $8`;

/** Rows of intakes; which of them the actor sees, the database decides. */
@Injectable()
export class IntakeRepository {
  private readonly select: string;

  constructor(private readonly source: DataSource) {
    this.select = `select ${tableOf(source, IntakeEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from intake.intake t left join children.child_label l on l.child_id = t.child_id`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<IntakeRow> {
    const [row] = await work.query<IntakeRow>({ name: 'intake', text: `${this.select} where t.id = $1` }, [
      id,
    ]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'intake', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<IntakeRow> {
    await work.query('select 1 from intake.intake where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /**
   * The same for what only the unit that met the child does.
   *
   * @throws DomainError `not-permitted` when another agency met the child.
   */
  async findOwnToChange(work: Work, id: string): Promise<IntakeRow> {
    const row = await this.findToChange(work, id);
    if (row.agencyId !== work.actor.agencyId) throw new DomainError('not-permitted', 'intake.not-your-unit');
    return row;
  }

  /**
   * For what is added beside the intake, without its version: only the unit that met the child, in these states.
   *
   * @throws DomainError `not-permitted` when another agency met the child, `not-open` in another state.
   */
  async findOwnToAdd(work: Work, id: string, states: readonly IntakeState[]): Promise<IntakeRow> {
    await work.query('select 1 from intake.intake where id = $1 for update', [id]);
    const row = await this.find(work, id);
    if (row.agencyId !== work.actor.agencyId) throw new DomainError('not-permitted', 'intake.not-your-unit');
    this.requireState(row, states);
    return row;
  }

  /** @throws DomainError `not-open` when the intake stands elsewhere: nothing is recorded in it any more. */
  requireState({ state }: IntakeRow, states: readonly IntakeState[]): void {
    if (!states.includes(state)) throw new DomainError('not-open', 'intake.not-open-for-records');
  }

  /** One version more, because something that belongs to the intake has changed; answers which. */
  async touch(work: Work, row: IntakeRow): Promise<number> {
    const version = row.version + 1;
    await work.update(IntakeEntity, { ...row, version, updatedAt: work.now }, row.version);
    return version;
  }

  /** The public number of the next intake. */
  async nextNumber(work: Work): Promise<string> {
    return publicNumber(work, 'N');
  }

  /** The acts that stand; what was recorded in error is left out. */
  async actsOf(work: Work, intakeId: string): Promise<ActEntity[]> {
    return (await this.allActsOf(work, intakeId)).filter(({ inErrorAt }) => inErrorAt === null);
  }

  async allActsOf(work: Work, intakeId: string): Promise<ActEntity[]> {
    const { columns } = tableOf(this.source, ActEntity);
    const text = `select ${columns} from intake.act t where t.intake_id = $1 order by t.committed_on, t.id`;
    return work.query<ActEntity>({ name: 'acts', text }, [intakeId]);
  }

  /** Has the actor's agency an intake of the child that was not given up or recorded in error? */
  async hasAnother(work: Work, childId: string): Promise<boolean> {
    const text = `select 1 from intake.intake t
      where t.child_id = $1 and t.agency_id = $2 and t.state not in ('discarded', 'recorded-in-error') limit 1`;
    return (await work.query(text, [childId, work.actor.agencyId])).length > 0;
  }

  async list(work: Work, filter: IntakeFilter, from: Position | null, limit: number): Promise<IntakeRow[]> {
    const rows = await this.look(work, filter, from, limit);
    for (const row of rows)
      work.saw({ kind: 'intake', id: row.id, version: row.version, childId: row.childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(work: Work, filter: IntakeFilter, from: Position | null, limit: number): Promise<IntakeRow[]> {
    return work.query<IntakeRow>(`${this.select} ${OF_AGENCY}`, [
      work.actor.agencyId,
      filter.state ?? null,
      filter.childId ?? null,
      filter.mine ? [work.actor.accountId, ...work.actor.standsInFor] : null,
      filter.changedSince ?? null,
      from?.after ?? null,
      from?.id ?? null,
      limit,
      filter.decision ?? null,
      filter.source ?? null,
      filter.district ?? null,
      filter.metFrom ?? null,
      filter.metUntil ?? null,
      filter.withOpenNeeds ?? false,
    ]);
  }

  /** Tells the agency who the child is, when it was attached from a search. */
  identifyChild(work: Work, intakeId: string): void {
    work.write({ name: 'identify-child', text: 'select intake.identify_child($1)' }, [intakeId]);
  }

  /** What a unit has charged the child with leaves the acts aside for which it was too young. */
  setAsideBelowAge(work: Work, intakeId: string): void {
    work.write({ name: 'set-acts-aside', text: 'select intake.set_aside_below_age($1)' }, [intakeId]);
  }

  /** Writes the new state and the record of the move. */
  async move(work: Work, row: IntakeRow, { action, to, reasonCode }: IntakeMove): Promise<void> {
    const before = { state: row.state, version: row.version };
    Object.assign(row, { state: to, version: row.version + 1, updatedAt: work.now });
    await work.update(IntakeEntity, row, before.version);
    work.insert(IntakeTransitionEntity, {
      id: newId(),
      intakeId: row.id,
      fromState: before.state,
      action,
      toState: to,
      byAccount: work.actor.accountId,
      at: work.now,
      reasonCode,
    });
  }
}
