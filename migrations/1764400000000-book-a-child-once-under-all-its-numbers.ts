import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child is booked once, whatever number it is booked under; what two numbers had booked when they became one is kept. */
export class BookAChildOnceUnderAllItsNumbers1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions.participant
        add column person_id uuid references children.child (id),
        add column is_double boolean not null default false;
      alter table sessions.participant drop constraint session_child_taken;
      update sessions.participant p set person_id = coalesce(
        (select m.kept_child_id from children.merge m
         where m.merged_child_id = p.child_id and m.state in ('approved', 'undoing-proposed')), p.child_id);
      update sessions.participant p set is_double = true
      where exists (select 1 from sessions.participant o
        where o.person_id = p.person_id and (o.begins_at, o.session_id, o.case_id) < (p.begins_at, p.session_id, p.case_id)
          and (o.session_id = p.session_id
            or o.is_live and p.is_live and tstzrange(o.begins_at, o.ends_at) && tstzrange(p.begins_at, p.ends_at)));
      alter table sessions.participant
        alter column person_id set not null,
        alter column is_double drop default,
        add constraint session_child_taken exclude using gist (person_id with =, tstzrange(begins_at, ends_at) with &&)
          where (is_live and not is_double);
      create unique index participant_person on sessions.participant (session_id, person_id) where not is_double;
      create index participant_double on sessions.participant (begins_at) where is_double and is_live;
      comment on column sessions.participant.person_id is '[S] the child, whatever number it is booked under';
      comment on column sessions.participant.is_double is '[S] whether it was booked elsewhere then when two numbers became one';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions.participant drop constraint session_child_taken;
      drop index sessions.participant_person, sessions.participant_double;
      alter table sessions.participant
        drop column person_id,
        drop column is_double,
        add constraint session_child_taken exclude using gist (child_id with =, tstzrange(begins_at, ends_at) with &&) where (is_live);
    `);
  }
}
