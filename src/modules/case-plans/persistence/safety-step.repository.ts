import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { stepsOfCentre, stepsOfTeam } from './case-plan-lists';
import { SafetyStepEntity } from './safety-step.entity';

const LOCK: Statement = {
  name: 'lock-safety-step',
  text: 'select 1 from case_plans.safety_step where id = $1 for update',
};

/** An open step with what the desk shows of its case. */
export type WaitingStep = SafetyStepEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** Rows of steps against a danger. */
@Injectable()
export class SafetyStepRepository {
  private readonly one: Statement;
  private readonly ofOne: Statement;
  private readonly ofTeam: Statement;
  private readonly withoutTeam: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, SafetyStepEntity);
    const from = `select ${columns} from case_plans.safety_step t`;
    this.one = { name: 'safety-step', text: `${from} where t.id = $1` };
    this.ofOne = { name: 'safety-steps', text: `${from} where t.assessment_id = $1 order by t.due_at, t.id` };
    this.ofTeam = { name: 'safety-steps-of-team', text: stepsOfTeam(columns) };
    this.withoutTeam = { name: 'safety-steps-of-centre', text: stepsOfCentre(columns) };
  }

  async of(work: Work, assessmentId: string): Promise<SafetyStepEntity[]> {
    return work.query<SafetyStepEntity>(this.ofOne, [assessmentId]);
  }

  /** @throws DomainError `not-found`, `precondition-required` or `changed-since`. */
  async findToChange(work: Work, id: string): Promise<SafetyStepEntity> {
    await work.query(LOCK, [id]);
    const [row] = await work.query<SafetyStepEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    requireMatch(work.facts.ifMatch, row.version);
    work.saw({ kind: 'safety-step', id, version: row.version, childId: row.childId });
    return row;
  }

  /** What is still to be done on the cases of the actor’s teams, the most urgent first. */
  async waitingForTeam(work: Work, limit: number): Promise<WaitingStep[]> {
    return work.query<WaitingStep>(this.ofTeam, [work.actor.accountId, limit]);
  }

  /** What is late in the actor’s centre, or waits on a case for which nobody answers. */
  async waitingForCentre(work: Work, limit: number): Promise<WaitingStep[]> {
    return work.query<WaitingStep>(this.withoutTeam, [work.actor.agencyId, limit, work.now]);
  }

  /** Is there something left to be done on a case? */
  async isAnyOpen(work: Work, caseId: string): Promise<boolean> {
    const text = 'select 1 from case_plans.safety_step where case_id = $1 and done_at is null limit 1';
    return (await work.query({ name: 'open-safety-step', text }, [caseId])).length > 0;
  }
}
