import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ClockRuleEntity } from './clock-rule.entity';
import { lockedRow } from './locked-row';

/** The clocks, as dated rows. */
@Injectable()
export class ClockRuleRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, ClockRuleEntity).columns} from reference.clock_rule t`;
  }

  /** All clock rules, of all times. */
  async all(work: Work): Promise<ClockRuleEntity[]> {
    const text = `${this.select} order by t.code, t.valid_from`;
    return work.query<ClockRuleEntity>({ name: 'reference-clock-rule', text });
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<ClockRuleEntity> {
    const [row] = await work.query<ClockRuleEntity>(`${this.select} where t.id = $1`, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  /** @throws DomainError `not-found`, or what `If-Match` has to say. */
  async findToChange(work: Work, id: string): Promise<ClockRuleEntity> {
    await work.query('select 1 from reference.clock_rule where id = $1 for update', [id]);
    return lockedRow(work, await this.find(work, id));
  }
}
