import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Talks in which who coordinates a centre and who works there look at the work together. */
export class CreateSupervisionTalks1764490010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table monitoring.supervision_talk (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        supervisor_id uuid not null references access.staff_account (id),
        worker_id uuid not null references access.staff_account (id),
        held_at timestamptz not null,
        topics text[] not null,
        note bytea,
        next_on date,
        acknowledged_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        check (supervisor_id <> worker_id),
        check (held_at <= created_at),
        check (acknowledged_at >= created_at)
      );
      create index supervision_talk_supervisor on monitoring.supervision_talk (supervisor_id, held_at, id);
      create index supervision_talk_worker on monitoring.supervision_talk (worker_id, held_at, id);
      comment on table monitoring.supervision_talk is 'A talk in which somebody who coordinates a centre looks at the work with somebody who works there';
      comment on column monitoring.supervision_talk.id is '[O] identifier';
      comment on column monitoring.supervision_talk.centre_agency_id is '[O] centre';
      comment on column monitoring.supervision_talk.supervisor_id is '[O] who coordinates';
      comment on column monitoring.supervision_talk.worker_id is '[O] with whom';
      comment on column monitoring.supervision_talk.held_at is '[O] when it was held';
      comment on column monitoring.supervision_talk.topics is '[O] codes of list supervision-topics';
      comment on column monitoring.supervision_talk.note is '[S] what was agreed, encrypted under a key of this module';
      comment on column monitoring.supervision_talk.next_on is '[O] day of the next one';
      comment on column monitoring.supervision_talk.acknowledged_at is '[O] when the other has read it';
      comment on column monitoring.supervision_talk.version is '[O] counter of changes';
      comment on column monitoring.supervision_talk.created_at is '[O] when recorded';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table monitoring.supervision_talk');
  }
}
