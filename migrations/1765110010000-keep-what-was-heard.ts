import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Column by column, by table: what each holds, and how closely. */
const COMMENTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  hearing_notice: [
    ['id', '[O] identifier'],
    ['hearing_id', '[O] hearing'],
    ['child_id', '[S] the child'],
    ['who', '[S] child, representative or lawyer'],
    ['told_at', '[O] when they were told of it'],
    ['method', '[O] code of list notification-methods'],
    ['recorded_by', '[O] who wrote it down'],
    ['recorded_at', '[O] when written down'],
  ],
  hearing_record: [
    ['hearing_id', '[O] hearing'],
    ['child_id', '[S] the child'],
    ['held_on', '[O] day on which it was held'],
    ['child_words', '[S] what the child said, encrypted under the key of the child'],
    ['not_heard_reason', '[S] code of list hearing-not-heard-reasons'],
    ['outcome_code', '[S] code of list hearing-outcomes'],
    ['next_step', '[S] code of list hearing-next-steps'],
    ['recorded_by', '[O] who wrote it down'],
    ['recorded_at', '[O] when written down'],
  ],
  presence: [
    ['id', '[O] identifier'],
    ['hearing_id', '[O] hearing'],
    ['child_id', '[S] the child'],
    ['who', '[S] as what they were to be there'],
    ['came', '[O] whether they were'],
    ['absence_reason', '[S] code of list hearing-absence-reasons; none for who came'],
  ],
};

const commentsOf = (table: string): string =>
  COMMENTS[table]!.map(([name, text]) => `comment on column hearings.${table}.${name} is '${text}';`).join(
    '\n',
  );

/** Who was told of a hearing, and what was heard and decided in it. */
export class KeepWhatWasHeard1765110010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hearings.hearing_notice (
        id uuid primary key,
        hearing_id uuid not null references hearings.hearing (id),
        child_id uuid not null references children.child (id),
        who text not null check (who in ('child', 'representative', 'lawyer')),
        told_at timestamptz not null,
        method text not null,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null
      );
      create index hearing_notice_hearing on hearings.hearing_notice (hearing_id, told_at, id);
      create index hearing_notice_child on hearings.hearing_notice (child_id);

      create table hearings.hearing_record (
        hearing_id uuid primary key references hearings.hearing (id),
        child_id uuid not null references children.child (id),
        held_on date not null,
        child_words bytea,
        not_heard_reason text,
        outcome_code text,
        next_step text,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        check (child_words is null or not_heard_reason is null)
      );
      create index hearing_record_child on hearings.hearing_record (child_id);

      create table hearings.presence (
        id uuid primary key,
        hearing_id uuid not null references hearings.hearing_record (hearing_id),
        child_id uuid not null references children.child (id),
        who text not null check (who in ('child', 'representative', 'lawyer', 'psychologist', 'teacher', 'interpreter')),
        came boolean not null,
        absence_reason text,
        unique (hearing_id, who),
        check (came = (absence_reason is null))
      );
      create index presence_child on hearings.presence (child_id);

      comment on table hearings.hearing_notice is 'That somebody was told of a hearing';
      comment on table hearings.hearing_record is 'What was heard and decided in a hearing that was held';
      comment on table hearings.presence is 'Who was there, and who was not';
      ${Object.keys(COMMENTS).map(commentsOf).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table hearings.presence;
      drop table hearings.hearing_record;
      drop table hearings.hearing_notice;
    `);
  }
}
