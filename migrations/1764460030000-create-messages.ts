import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What who referred and who works with the child tell each other. */
export class CreateMessages1764460030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists messages;

      create table messages.message (
        id uuid primary key,
        referral_id uuid not null references referrals.referral (id),
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        referring_agency_id uuid not null references access.agency (id),
        centre_agency_id uuid not null references access.agency (id),
        from_side text not null check (from_side in ('referrer', 'centre')),
        words bytea not null,
        written_by uuid not null references access.staff_account (id),
        written_at timestamptz not null,
        read_by uuid references access.staff_account (id),
        read_at timestamptz,
        version integer not null,
        check ((read_by is null) = (read_at is null))
      );
      create index message_referral on messages.message (referral_id, written_at, id);
      create index message_case on messages.message (case_id);
      create index message_child on messages.message (child_id);
      create index message_for_referrer on messages.message (referring_agency_id, written_at, id)
        where read_at is null and from_side = 'centre';
      create index message_for_centre on messages.message (centre_agency_id, written_at, id)
        where read_at is null and from_side = 'referrer';
      comment on table messages.message is 'What who referred and who works with the child tell each other';
      comment on column messages.message.id is '[O] identifier';
      comment on column messages.message.referral_id is '[O] referral';
      comment on column messages.message.case_id is '[O] case to which it led';
      comment on column messages.message.child_id is '[S] the child';
      comment on column messages.message.referring_agency_id is '[O] unit that referred';
      comment on column messages.message.centre_agency_id is '[O] centre that works with the child';
      comment on column messages.message.from_side is '[O] referrer or centre';
      comment on column messages.message.words is '[S] what is told, encrypted under the key of the child';
      comment on column messages.message.written_by is '[O] who wrote it';
      comment on column messages.message.written_at is '[O] when';
      comment on column messages.message.read_by is '[O] who of the other side read it first';
      comment on column messages.message.read_at is '[O] when; null while it is unread';
      comment on column messages.message.version is '[O] counter of changes';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table messages.message');
  }
}
