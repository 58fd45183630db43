import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A table of paper files that was brought in. */
@Entity({ schema: 'paper_files', name: 'case_import', comment: 'A table of paper files that was brought in' })
export class CaseImportEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'agency_id', type: 'uuid', comment: '[O] centre' })
  agencyId: string;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who brought it in' })
  byAccount: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when that was' })
  at: Date;

  @Column({ name: 'digest', type: 'text', comment: '[O] SHA-256 of the table' })
  digest: string;

  @Column({ name: 'lines', type: 'integer', comment: '[O] how many rows it had' })
  lines: number;
}
