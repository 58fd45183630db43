import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IntakeDecision } from '../domain/intake-decision';

/** One version of what was decided on an intake. */
@Entity({ schema: 'intake', name: 'decision', comment: 'What was decided on an intake, each version' })
export class IntakeDecisionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'intake_id', type: 'uuid', comment: '[O] intake' })
  intakeId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'sequence', type: 'smallint', comment: '[O] which version of the decision' })
  sequence: number;

  @Column({ name: 'decision', type: 'text', comment: '[S] what was decided' })
  decision: IntakeDecision;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list intake-decision-reasons' })
  reasonCode: string;

  @Column({ name: 'reasons', type: 'bytea', comment: '[S] why, encrypted under the key of the child' })
  reasons: Buffer;

  @Column({ name: 'legal_basis', type: 'text', comment: '[O] code of list legal-bases' })
  legalBasis: string;

  @Column({ name: 'decided_by', type: 'uuid', comment: '[O] who' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz', comment: '[O] when' })
  decidedAt: Date;
}
