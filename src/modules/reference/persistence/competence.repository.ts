import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CompetenceEntity } from './competence.entity';
import { lockedRow } from './locked-row';

/** Who may decide, as dated rows. */
@Injectable()
export class CompetenceRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, CompetenceEntity).columns} from reference.competence t`;
  }

  /** All competences, of all times. */
  async all(work: Work): Promise<CompetenceEntity[]> {
    const text = `${this.select} order by t.stage, t.gravity, t.min_age, t.agency_kind, t.role, t.valid_from`;
    return work.query<CompetenceEntity>({ name: 'reference-competence', text });
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<CompetenceEntity> {
    const [row] = await work.query<CompetenceEntity>(`${this.select} where t.id = $1`, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  /** @throws DomainError `not-found`, or what `If-Match` has to say. */
  async findToChange(work: Work, id: string): Promise<CompetenceEntity> {
    await work.query('select 1 from reference.competence where id = $1 for update', [id]);
    return lockedRow(work, await this.find(work, id));
  }
}
