import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How those harmed are reached, apart from all else: for who mediates alone. */
export class KeepContactsOfThoseHarmed1765010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restorative.party_contact (
        party_id uuid primary key references restorative.party (id),
        contact bytea not null,
        kept_by uuid not null references access.staff_account (id),
        kept_at timestamptz not null
      );
      comment on table restorative.party_contact is 'How somebody harmed is reached: for who mediates alone';
      comment on column restorative.party_contact.party_id is '[O] who was harmed';
      comment on column restorative.party_contact.contact is '[P] address and telephone, encrypted';
      comment on column restorative.party_contact.kept_by is '[O] who wrote it';
      comment on column restorative.party_contact.kept_at is '[O] when';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table restorative.party_contact');
  }
}
