import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a child and those harmed agree to, in editions, and who has signed which. */
export class CreateRestorativeAgreements1765020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table restorative.process add column edition smallint not null default 0 check (edition between 0 and 100),
        add column proposed_at timestamptz, add column agreed_at timestamptz,
        add check ((edition = 0) = (proposed_at is null)),
        add check (agreed_at is null or proposed_at is not null),
        add check (state not in ('agreed', 'fulfilled') or agreed_at is not null);
      comment on column restorative.process.edition is '[O] which wording of the agreement counts; 0 before there is one';
      comment on column restorative.process.proposed_at is '[O] when that wording was written down';
      comment on column restorative.process.agreed_at is '[O] when all had signed it';

      create table restorative.obligation (
        id uuid primary key,
        process_id uuid not null references restorative.process (id),
        edition smallint not null,
        party_id uuid not null,
        kind_code text not null,
        words bytea not null,
        due_on date not null,
        amount integer check (amount between 1 and 5000),
        hours smallint check (hours between 1 and 120),
        state text not null check (state in ('open', 'done', 'done-in-part', 'not-done')),
        cause_code text,
        is_fault boolean,
        is_confirmed boolean,
        unconfirmed_reason text,
        document_id uuid references documents.document (id),
        is_handed_over boolean,
        settled_by uuid references access.staff_account (id),
        settled_at timestamptz,
        foreign key (process_id, party_id) references restorative.party (process_id, id),
        check ((state = 'open') = (settled_at is null)),
        check ((settled_at is null) = (settled_by is null)),
        check ((state in ('done-in-part', 'not-done')) = (cause_code is not null)),
        check ((cause_code is null) = (is_fault is null)),
        check ((unconfirmed_reason is not null) = (is_confirmed is not null and not is_confirmed)),
        check ((state in ('done', 'done-in-part')) = (is_confirmed is not null)),
        check (is_handed_over is not true or document_id is not null)
      );
      create index obligation_process on restorative.obligation (process_id, edition, due_on, id);
      comment on table restorative.obligation is 'What a child promises to somebody harmed, and what became of it';
      comment on column restorative.obligation.id is '[O] identifier';
      comment on column restorative.obligation.process_id is '[O] process';
      comment on column restorative.obligation.edition is '[O] wording of the agreement that it belongs to';
      comment on column restorative.obligation.party_id is '[S] to whom it is owed';
      comment on column restorative.obligation.kind_code is '[S] code of list restorative-obligation-kinds';
      comment on column restorative.obligation.words is '[S] what is promised, encrypted under the key of the child';
      comment on column restorative.obligation.due_on is '[O] until which day';
      comment on column restorative.obligation.amount is '[S] how much is paid, in whole manat';
      comment on column restorative.obligation.hours is '[S] how many hours of work';
      comment on column restorative.obligation.state is '[S] whether it is open, done, done in part or not done';
      comment on column restorative.obligation.cause_code is '[S] code of list restorative-not-done-causes';
      comment on column restorative.obligation.is_fault is '[S] whether the cause says that the child is to blame';
      comment on column restorative.obligation.is_confirmed is '[S] whether those harmed confirm it';
      comment on column restorative.obligation.unconfirmed_reason is '[S] code of list restorative-unconfirmed-reasons';
      comment on column restorative.obligation.document_id is '[S] letter of the child';
      comment on column restorative.obligation.is_handed_over is '[S] whether that letter was handed over';
      comment on column restorative.obligation.settled_by is '[O] who says what became of it';
      comment on column restorative.obligation.settled_at is '[O] when that was said';

      create table restorative.signature (
        id uuid primary key,
        process_id uuid not null references restorative.process (id),
        edition smallint not null,
        party text not null check (party in ('child', 'representative', 'victim', 'centre', 'authority')),
        party_id uuid,
        representative_id uuid references children.representative (id),
        agency_id uuid references access.agency (id),
        name bytea,
        missing_reason text,
        document_id uuid references documents.document (id),
        signed_on date not null,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        foreign key (process_id, party_id) references restorative.party (process_id, id),
        unique nulls not distinct (process_id, edition, party, party_id),
        check ((party = 'victim') = (party_id is not null)),
        check ((party = 'authority') = (agency_id is not null)),
        check (missing_reason is null or party = 'representative'),
        check ((party = 'representative' and missing_reason is null) = (representative_id is not null)),
        check ((party = 'centre' or missing_reason is not null) = (name is null))
      );
      comment on table restorative.signature is 'Who has signed which wording of an agreement, or why a representative did not';
      comment on column restorative.signature.id is '[O] identifier';
      comment on column restorative.signature.process_id is '[O] process';
      comment on column restorative.signature.edition is '[O] wording of the agreement that was signed';
      comment on column restorative.signature.party is '[O] child, representative, victim, centre or authority';
      comment on column restorative.signature.party_id is '[S] who of those harmed signed';
      comment on column restorative.signature.representative_id is '[S] representative who signed';
      comment on column restorative.signature.agency_id is '[O] authority that signed';
      comment on column restorative.signature.name is '[P] name or office that was signed, encrypted under the key of the child';
      comment on column restorative.signature.missing_reason is '[S] code of list signature-missing-reasons';
      comment on column restorative.signature.document_id is '[S] paper on which one sees it';
      comment on column restorative.signature.signed_on is '[O] on which day';
      comment on column restorative.signature.recorded_by is '[O] who wrote it down; of the centre, who signed';
      comment on column restorative.signature.recorded_at is '[O] when it was written down';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table restorative.signature;
      drop table restorative.obligation;
      alter table restorative.process drop column agreed_at, drop column proposed_at, drop column edition;
    `);
  }
}
