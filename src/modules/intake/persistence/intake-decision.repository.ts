import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { IntakeDecisionEntity } from './intake-decision.entity';

/** Rows of decisions on intakes; which of them the actor sees, the database decides. */
@Injectable()
export class IntakeDecisionRepository {
  constructor(private readonly source: DataSource) {}

  /** Every version, the first one first. */
  async ofIntake(work: Work, intakeId: string): Promise<IntakeDecisionEntity[]> {
    const { columns } = tableOf(this.source, IntakeDecisionEntity);
    const text = `select ${columns} from intake.decision t where t.intake_id = $1 order by t.sequence`;
    return work.query<IntakeDecisionEntity>({ name: 'intake-decisions', text }, [intakeId]);
  }

  /** The place of the next version; the intake is locked by whoever asks. */
  async nextSequence(work: Work, intakeId: string): Promise<number> {
    const text = 'select coalesce(max(sequence), 0) + 1 as next from intake.decision where intake_id = $1';
    const [row] = await work.query<{ next: number }>(text, [intakeId]);
    return row?.next ?? 1;
  }
}
