import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the child of a case comes of age, in which month, and what it says to it. */
export class CreateEighteenthBirthdays1764530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table life_events.eighteenth_birthday (
        id uuid primary key,
        case_id uuid not null unique references cases.case_file (id),
        child_id uuid not null references children.child (id),
        state text not null check (state in ('ahead', 'talked', 'asked')),
        month date check (extract(day from month) = 1),
        talk_from date,
        talked_at timestamptz,
        talked_by uuid references access.staff_account (id),
        talk_words bytea,
        asked_at timestamptz,
        asked_by uuid references access.staff_account (id),
        answer text check (answer in ('goes-on', 'ends')),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((month is null) = (talk_from is null)),
        check (talk_from < month),
        check ((state in ('talked', 'asked')) = (talked_at is not null)),
        check ((talked_at is null) = (talked_by is null)),
        check ((talked_at is null) = (talk_words is null)),
        check ((state = 'asked') = (asked_at is not null)),
        check ((asked_at is null) = (asked_by is null)),
        check ((asked_at is null) = (answer is null))
      );
      create index eighteenth_birthday_child on life_events.eighteenth_birthday (child_id);
      create index eighteenth_birthday_waiting on life_events.eighteenth_birthday (month, id) where state <> 'asked';
      comment on table life_events.eighteenth_birthday is 'That the child of a case comes of age, in which month, and what it says to it';
      comment on column life_events.eighteenth_birthday.id is '[O] identifier';
      comment on column life_events.eighteenth_birthday.case_id is '[O] case';
      comment on column life_events.eighteenth_birthday.child_id is '[S] the child';
      comment on column life_events.eighteenth_birthday.state is '[O] state of the lifecycle';
      comment on column life_events.eighteenth_birthday.month is '[P] first day of the month of the birthday; null where nobody knows it';
      comment on column life_events.eighteenth_birthday.talk_from is '[P] first day on which one talks with the child';
      comment on column life_events.eighteenth_birthday.talked_at is '[O] when it was written down that somebody has talked with the child';
      comment on column life_events.eighteenth_birthday.talked_by is '[O] who has talked with the child';
      comment on column life_events.eighteenth_birthday.talk_words is '[S] what the child said, encrypted under the key of the child';
      comment on column life_events.eighteenth_birthday.asked_at is '[O] when it was written down that the young person was asked';
      comment on column life_events.eighteenth_birthday.asked_by is '[O] who has asked';
      comment on column life_events.eighteenth_birthday.answer is '[S] whether the young person goes on';
      comment on column life_events.eighteenth_birthday.version is '[O] counter of changes';
      comment on column life_events.eighteenth_birthday.created_at is '[O] when it was made';
      comment on column life_events.eighteenth_birthday.updated_at is '[O] when it was changed last';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table life_events.eighteenth_birthday');
  }
}
