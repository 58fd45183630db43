import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AssessmentAnswerEntity } from './assessment-answer.entity';
import { AssessmentEntity } from './assessment.entity';
import { assessmentsOfCase } from './case-plan-lists';

const LOCK: Statement = {
  name: 'lock-assessment',
  text: 'select 1 from case_plans.assessment where id = $1 for update',
};

const ANSWER: Statement = {
  name: 'answer-assessment',
  text: `insert into case_plans.assessment_answer (assessment_id, domain, score, reason, strength)
    values ($1, $2, $3, $4, $5)
    on conflict (assessment_id, domain) do update
    set score = excluded.score, reason = excluded.reason, strength = excluded.strength`,
};

/** Rows of assessments and their answers; which of them the actor sees, the database decides. */
@Injectable()
export class AssessmentRepository {
  private readonly one: Statement;
  private readonly columns: string;
  private readonly answers: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, AssessmentEntity).columns;
    this.one = {
      name: 'assessment',
      text: `select ${this.columns} from case_plans.assessment t where t.id = $1`,
    };
    const { columns } = tableOf(source, AssessmentAnswerEntity);
    this.answers = {
      name: 'assessment-answers',
      text: `select ${columns} from case_plans.assessment_answer t where t.assessment_id = $1`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<AssessmentEntity> {
    const [row] = await work.query<AssessmentEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'assessment', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<AssessmentEntity> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async answersOf(work: Work, id: string): Promise<AssessmentAnswerEntity[]> {
    return work.query<AssessmentAnswerEntity>(this.answers, [id]);
  }

  /** A domain is answered once; a second answer in the draft stands in the place of the first. */
  answer(work: Work, { assessmentId, domain, score, reason, strength }: AssessmentAnswerEntity): void {
    work.write(ANSWER, [assessmentId, domain, score, reason, strength]);
  }

  /** The last one of the case by the same tool that was completed before, or undefined. */
  async before(
    work: Work,
    { caseId, tool, id, completedAt }: AssessmentEntity,
  ): Promise<AssessmentEntity | undefined> {
    const text = `select ${this.columns} from case_plans.assessment t
      where t.case_id = $1 and t.tool = $2 and t.state = 'completed' and t.id <> $3
        and ($4::timestamptz is null or (t.completed_at, t.id) < ($4, $3))
      order by t.completed_at desc, t.id desc limit 1`;
    const values = [caseId, tool, id, completedAt];
    return (await work.query<AssessmentEntity>({ name: 'assessment-before', text }, values))[0];
  }

  /** Those of a case, the latest first. */
  async list(work: Work, caseId: string, from: Position | null, limit: number): Promise<AssessmentEntity[]> {
    const text = assessmentsOfCase(this.columns);
    const values = [caseId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<AssessmentEntity>({ name: 'assessments-of-case', text }, values);
    for (const { id, version, childId } of rows) work.saw({ kind: 'assessment', id, version, childId });
    return rows;
  }
}
