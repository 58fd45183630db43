import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { RepresentativeEntity } from './representative.entity';

/** Somebody who stands for a child, without name and contact. */
export type RepresentativeInCodes = Pick<
  RepresentativeEntity,
  'id' | 'childId' | 'kind' | 'validFrom' | 'validUntil' | 'conflict'
>;

/** Rows of representatives; whom a conflict bars, the database shows to the agency that recorded it only. */
@Injectable()
export class RepresentativeRepository {
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, RepresentativeEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<RepresentativeEntity> {
    const row = await this.seek(work, id);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'representative', id, version: row.version, childId: row.childId });
    return row;
  }

  /** The row, or undefined when the actor may not see it. */
  async seek(work: Work, id: string): Promise<RepresentativeEntity | undefined> {
    const text = `select ${this.columns} from children.representative t where t.id = $1`;
    return (await work.query<RepresentativeEntity>({ name: 'representative', text }, [id]))[0];
  }

  /** What who defends the child may know of somebody who stands for it: codes and days. */
  async seekOfDefended(work: Work, id: string): Promise<RepresentativeInCodes | undefined> {
    const text = `select id, child_id as "childId", kind, valid_from as "validFrom", valid_until as "validUntil", conflict
      from children.representative_of_defended($1)`;
    return (await work.query<RepresentativeInCodes>({ name: 'representative-of-defended', text }, [id]))[0];
  }

  /**
   * Locks the row and demands that the caller has seen its present version.
   *
   * @throws DomainError `not-permitted` when another agency recorded it.
   */
  async findToChange(work: Work, id: string): Promise<RepresentativeEntity> {
    await work.query('select 1 from children.representative where id = $1 for update', [id]);
    const row = await this.find(work, id);
    if (row.agencyId !== work.actor.agencyId) {
      throw new DomainError('not-permitted', 'representative.recorded-by-others');
    }
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** All of a child that the actor may see. */
  async ofChild(work: Work, childId: string): Promise<RepresentativeEntity[]> {
    const text = `select ${this.columns} from children.representative t where t.child_id = $1 order by t.id`;
    return work.query<RepresentativeEntity>({ name: 'representatives-of-child', text }, [childId]);
  }

  /** Latest recorded first. */
  async list(
    work: Work,
    childId: string,
    after: string | null,
    limit: number,
  ): Promise<RepresentativeEntity[]> {
    return work.query<RepresentativeEntity>(
      `select ${this.columns} from children.representative t
       where t.child_id = $1 and ($2::uuid is null or t.id < $2) order by t.id desc limit $3`,
      [childId, after, limit],
    );
  }
}
