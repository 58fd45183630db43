import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowFault } from '../domain/paper-columns';
import type { RowOutcome } from '../domain/paper-file';

/** What became of one row of such a table. */
@Entity({ schema: 'paper_files', name: 'import_row', comment: 'What became of one row of such a table' })
export class ImportRowEntity {
  @PrimaryColumn('uuid', { name: 'import_id', comment: '[O] table' })
  importId: string;

  @PrimaryColumn('integer', { name: 'line', comment: '[O] line on which the row begins' })
  line: number;

  @Column({ name: 'outcome', type: 'text', comment: '[O] what became of it' })
  outcome: RowOutcome;

  @Column({
    name: 'faults',
    type: 'jsonb',
    comment: '[O] columns and codes of what was wrong, never what stood there',
  })
  faults: readonly RowFault[];

  @Column({ name: 'case_id', type: 'uuid', nullable: true, comment: '[O] case that it was brought in as' })
  caseId: string | null;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when that was' })
  at: Date;
}
