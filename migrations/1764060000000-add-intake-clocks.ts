import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clocks that run on an intake, and the spans in which they stand still. */
export class AddIntakeClocks1764060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.clock (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        code text not null,
        rule_id uuid not null references reference.clock_rule (id),
        started_at timestamptz not null,
        back_dated boolean not null,
        back_dating_reason text,
        due_at timestamptz,
        warn_at timestamptz,
        stopped_at timestamptz,
        paused_since timestamptz,
        escalates_to text not null,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint clock_of_intake unique (id, intake_id),
        constraint clock_back_dated check (back_dated = (back_dating_reason is not null)),
        constraint clock_dates check (warn_at <= due_at),
        constraint clock_unknown_when_paused check (due_at is not null or paused_since is not null)
      );
      create unique index clock_one_of_a_kind on intake.clock (intake_id, code);
      create index clock_child on intake.clock (child_id);
      create index clock_running on intake.clock (agency_id, started_at, id) where stopped_at is null;
      create index clock_due on intake.clock (agency_id, due_at, id) where stopped_at is null and due_at is not null;
      create index clock_to_tell on intake.clock (due_at) where stopped_at is null and told_overdue_at is null;
      comment on table intake.clock is 'What must happen in time about an intake: since when, until when, and who is told when it is late';
      comment on column intake.clock.id is '[O] identifier';
      comment on column intake.clock.intake_id is '[O] intake';
      comment on column intake.clock.child_id is '[S] the child';
      comment on column intake.clock.agency_id is '[O] agency of the intake';
      comment on column intake.clock.code is '[O] code of the clock';
      comment on column intake.clock.rule_id is '[O] the dated rule that it runs by';
      comment on column intake.clock.started_at is '[S] when what it counts from happened';
      comment on column intake.clock.back_dated is '[O] whether its start was told late';
      comment on column intake.clock.back_dating_reason is '[O] code: why its start was told late';
      comment on column intake.clock.due_at is '[O] last instant in time; unknown while it is paused';
      comment on column intake.clock.warn_at is '[O] when it is near';
      comment on column intake.clock.stopped_at is '[S] when what it waits for happened';
      comment on column intake.clock.paused_since is '[O] since when it stands still';
      comment on column intake.clock.escalates_to is '[O] role that is told when it is late';
      comment on column intake.clock.told_near_at is '[O] when it was told that it is near';
      comment on column intake.clock.told_overdue_at is '[O] when it was told that it is overdue';
      comment on column intake.clock.version is '[O] counter of changes';
      comment on column intake.clock.created_at is '[O] when recorded';
      comment on column intake.clock.updated_at is '[O] when last changed';

      create table intake.clock_pause (
        id uuid primary key,
        clock_id uuid not null,
        intake_id uuid not null,
        reason text not null,
        from_at timestamptz not null,
        until_at timestamptz,
        back_dating_reason text,
        paused_by uuid not null references access.staff_account (id),
        resumed_by uuid references access.staff_account (id),
        created_at timestamptz not null,
        ended_at timestamptz,
        constraint clock_pause_of_clock foreign key (clock_id, intake_id) references intake.clock (id, intake_id),
        constraint clock_pause_order check (until_at >= from_at),
        constraint clock_pause_end check ((until_at is null) = (ended_at is null))
      );
      create index clock_pause_clock on intake.clock_pause (clock_id, from_at);
      create unique index clock_pause_open on intake.clock_pause (clock_id) where until_at is null;
      comment on table intake.clock_pause is 'Spans in which a clock of an intake stands still, and why';
      comment on column intake.clock_pause.id is '[O] identifier';
      comment on column intake.clock_pause.clock_id is '[O] clock';
      comment on column intake.clock_pause.intake_id is '[O] intake';
      comment on column intake.clock_pause.reason is '[S] code of list clock-pause-reasons';
      comment on column intake.clock_pause.from_at is '[O] first instant';
      comment on column intake.clock_pause.until_at is '[O] first instant after it; none while it lasts';
      comment on column intake.clock_pause.back_dating_reason is '[O] code: why it was told late';
      comment on column intake.clock_pause.paused_by is '[O] who paused';
      comment on column intake.clock_pause.resumed_by is '[O] who ended it; none when the clock was stopped';
      comment on column intake.clock_pause.created_at is '[O] when recorded';
      comment on column intake.clock_pause.ended_at is '[O] when its end was recorded';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.clock_pause, intake.clock;`);
  }
}
