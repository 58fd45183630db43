import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people want to be written of, and where. */
export class CreateNoticePreferences1764800020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications.preference (
        account_id uuid primary key references access.staff_account (id),
        mailbox text not null check (length(mailbox) between 3 and 254),
        language text not null check (language in ('az', 'en', 'ru')),
        immediately text[] not null,
        daily text[] not null,
        told uuid[] not null,
        last_digest_on date,
        next_look_at timestamptz not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (not immediately && daily)
      );
      create index preference_due on notifications.preference (next_look_at);
      comment on table notifications.preference is 'What people want to be written of, and where';
      comment on column notifications.preference.account_id is '[O] who';
      comment on column notifications.preference.mailbox is '[P] where they are written to';
      comment on column notifications.preference.language is '[O] language of the letters: az, en or ru';
      comment on column notifications.preference.immediately is '[O] kinds of things that they are written of at once';
      comment on column notifications.preference.daily is '[O] kinds of things that they are written of once a day';
      comment on column notifications.preference.told is '[S] what waits that they were written of before';
      comment on column notifications.preference.last_digest_on is '[O] day of the last letter of a day';
      comment on column notifications.preference.next_look_at is '[O] when it is looked what waits for them';
      comment on column notifications.preference.version is '[O] counter of changes';
      comment on column notifications.preference.created_at is '[O] when first said';
      comment on column notifications.preference.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notifications.preference;');
  }
}
