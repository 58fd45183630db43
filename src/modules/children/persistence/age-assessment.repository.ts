import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AgeAssessmentEntity } from './age-assessment.entity';

/** Rows of age assessments; which of them the actor sees, the database decides. */
@Injectable()
export class AgeAssessmentRepository {
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, AgeAssessmentEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, childId: string, id: string): Promise<AgeAssessmentEntity> {
    const text = `select ${this.columns} from children.age_assessment t where t.id = $1 and t.child_id = $2`;
    const [row] = await work.query<AgeAssessmentEntity>({ name: 'age-assessment', text }, [id, childId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'age-assessment', id, version: row.version, childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, childId: string, id: string): Promise<AgeAssessmentEntity> {
    await work.query('select 1 from children.age_assessment where id = $1 for update', [id]);
    const row = await this.find(work, childId, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Latest recorded first. */
  async list(
    work: Work,
    childId: string,
    after: string | null,
    limit: number,
  ): Promise<AgeAssessmentEntity[]> {
    const rows = await work.query<AgeAssessmentEntity>(
      `select ${this.columns} from children.age_assessment t
       where t.child_id = $1 and ($2::uuid is null or t.id < $2) order by t.id desc limit $3`,
      [childId, after, limit],
    );
    for (const { id, version } of rows) work.saw({ kind: 'age-assessment', id, version, childId });
    return rows;
  }

  /** Methods that were used before. */
  async methodsUsed(work: Work, childId: string): Promise<string[]> {
    const text = 'select distinct method from children.age_assessment where child_id = $1';
    return (await work.query<{ method: string }>(text, [childId])).map(({ method }) => method);
  }

  markApplied(work: Work, { id, version }: AgeAssessmentEntity): void {
    work.write(
      `update children.age_assessment set applied_at = $3, applied_by = $4, version = version + 1
       where id = $1 and version = $2`,
      [id, version, work.now, work.actor.accountId],
    );
  }
}
