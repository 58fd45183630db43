import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = {
  id: '[O] identifier',
  mandate_id: '[O] mandate that it proves',
  media_type: '[O] what it is, found by its content',
  size: '[O] bytes',
  sha256: '[S] digest of the bytes',
  stored_as:
    '[O] digest of the sealed bytes, by which the store knows them; none once it was replaced or withdrawn',
  file_key:
    '[S] key of the file, wrapped by a key outside the database; none once it was replaced or withdrawn',
  attached_by: '[O] who attached it',
  attached_at: '[O] when',
  ended_by: '[O] who replaced or withdrew it',
  ended_at: '[O] when it was replaced or withdrawn',
  end_reason: '[S] replaced, or code of list document-error-reasons',
};

/** The paper that proves that a lawyer was wanted, under a key of its own. */
export class CreateMandateProofs1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal_clinic.mandate_proof (
        id uuid primary key,
        mandate_id uuid not null references legal_clinic.mandate (id),
        media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
        size integer not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        stored_as text check (stored_as ~ '^[0-9a-f]{64}$'),
        file_key bytea,
        attached_by uuid not null references access.staff_account (id),
        attached_at timestamptz not null,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        end_reason text,
        check ((ended_at is null) = (stored_as is not null)),
        check ((ended_at is null) = (file_key is not null)),
        check ((ended_at is null) = (ended_by is null)),
        check ((ended_at is null) = (end_reason is null))
      );
      create unique index mandate_proof_one_stands on legal_clinic.mandate_proof (mandate_id) where ended_at is null;
      create index mandate_proof_mandate on legal_clinic.mandate_proof (mandate_id);
      create index mandate_proof_stored on legal_clinic.mandate_proof (stored_as) where stored_as is not null;
      comment on table legal_clinic.mandate_proof is
        'A paper that proves a mandate; the bytes lie sealed in the store of files, and what was replaced or withdrawn opens no more';
      ${Object.entries(COLUMNS)
        .map(([name, text]) => `comment on column legal_clinic.mandate_proof.${name} is '${text}';`)
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table legal_clinic.mandate_proof');
  }
}
