import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CorrectedField } from '../domain/corrected-field';

/** What was corrected, with the old value kept. */
@Entity({
  schema: 'children',
  name: 'identity_correction',
  comment: 'What was corrected, with the old value kept',
})
export class IdentityCorrectionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'field', type: 'text', comment: '[O] what was corrected' })
  field: CorrectedField;

  @Column({ name: 'old_value', type: 'bytea', nullable: true, comment: '[P] the value before, encrypted' })
  oldValue: Buffer | null;

  @Column({ name: 'reason_code', type: 'text', comment: '[O] why' })
  reasonCode: string;

  @Column({ name: 'corrected_by', type: 'uuid', comment: '[O] who' })
  correctedBy: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] agency of who corrected' })
  agencyId: string;

  @Column({ name: 'corrected_at', type: 'timestamptz', comment: '[O] when' })
  correctedAt: Date;
}
