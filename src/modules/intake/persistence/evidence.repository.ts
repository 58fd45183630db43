import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { EvidenceStanding } from '../domain/evidence';
import { EvidenceEntity } from './evidence.entity';

/** One assessment about to be written. */
export interface NewEvidence {
  readonly id: string;
  readonly intakeId: string;
  readonly actId: string;
  readonly standing: EvidenceStanding;
  readonly basis: string;
}

const ASSESS = 'select intake.assess_evidence($1, $2, $3, $4, $5, $6) as done';

/** Rows of assessments; which of them the actor sees, the database decides. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly source: DataSource) {}

  /** False when the intake has another version by now. */
  async assess(work: Work, row: NewEvidence, version: number): Promise<boolean> {
    const { id, intakeId, actId, standing, basis } = row;
    const [answer] = await work.query<{ done: boolean }>(ASSESS, [
      id,
      intakeId,
      actId,
      standing,
      basis,
      version,
    ]);
    return answer?.done === true;
  }

  async ofIntake(work: Work, intakeId: string): Promise<EvidenceEntity[]> {
    const { columns } = tableOf(this.source, EvidenceEntity);
    const text = `select ${columns} from intake.evidence t where t.intake_id = $1
      order by t.assessed_at desc, t.id desc limit 200`;
    return work.query<EvidenceEntity>({ name: 'evidence-of-intake', text }, [intakeId]);
  }
}
