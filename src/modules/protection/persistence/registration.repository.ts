import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { PreventiveRegistrationEntity } from './preventive-registration.entity';

/** The lists of registrations that a unit works from. */
export const REGISTRATION_LISTS = ['ours', 'removal-prompted'] as const;
export type RegistrationListName = (typeof REGISTRATION_LISTS)[number];

/** A registration with what every answer shows of the child. */
export type RegistrationRow = PreventiveRegistrationEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** Which registrations are asked for, and on which day. */
export interface RegistrationWish {
  readonly list: RegistrationListName;
  readonly childId?: string;
  readonly today: LocalDate;
}

/** What is prompted, has not been reviewed in time, or outlasts childhood. */
const TO_REMOVE =
  't.removed_at is null and (t.removal_prompted_at is not null or t.review_on < $2 or t.ends_on < $2)';

/** Rows of preventive registrations; which of them the actor sees, the database decides. */
@Injectable()
export class RegistrationRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, PreventiveRegistrationEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials"
      from protection.preventive_registration t left join children.child_label l on l.child_id = t.child_id`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<RegistrationRow> {
    const statement = { name: 'preventive-registration', text: `${this.select} where t.id = $1` };
    const [row] = await work.query<RegistrationRow>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'preventive-registration', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<RegistrationRow> {
    await work.query('select 1 from protection.preventive_registration where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Has the actor's unit the child on its register now? */
  async isLive(work: Work, childId: string): Promise<boolean> {
    const text = `select 1 from protection.preventive_registration t
      where t.child_id = $1 and t.agency_id = $2 and t.removed_at is null`;
    return (await work.query({ name: 'live-registration', text }, [childId, work.actor.agencyId])).length > 0;
  }

  /** Newest first. */
  async list(
    work: Work,
    wish: RegistrationWish,
    from: Position | null,
    limit: number,
  ): Promise<RegistrationRow[]> {
    const rows = await this.look(work, wish, from, limit);
    for (const row of rows)
      work.saw({ kind: 'preventive-registration', id: row.id, version: row.version, childId: row.childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(
    work: Work,
    { list, childId, today }: RegistrationWish,
    from: Position | null,
    limit: number,
  ): Promise<RegistrationRow[]> {
    return work.query<RegistrationRow>(
      `${this.select} where t.agency_id = $1 and ($3::text = 'ours' or (${TO_REMOVE}))
         and ($4::uuid is null or t.child_id = $4)
         and ($5::timestamptz is null or (t.created_at, t.id) < ($5, $6::uuid))
       order by t.created_at desc, t.id desc limit $7`,
      [work.actor.agencyId, today, list, childId ?? null, from?.after ?? null, from?.id ?? null, limit],
    );
  }

  /** How many wait to be removed, up to a hundred. */
  async countToRemove(work: Work, today: LocalDate): Promise<number> {
    const rows = { where: `t.agency_id = $1 and ${TO_REMOVE}`, values: [work.actor.agencyId, today] };
    return countUpToHundred(work, 'registrations to remove', 'protection.preventive_registration t', rows);
  }
}
