import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What children and representatives have said to a purpose. */
export class CreateConsents1764020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table children.consent (
        id uuid primary key,
        child_id uuid not null references children.child (id) deferrable initially deferred,
        file_kind text not null,
        file_id uuid not null,
        purpose text not null,
        person text not null,
        representative_id uuid references children.representative (id) deferrable initially deferred,
        state text not null,
        decision text not null,
        decided_at timestamptz not null,
        back_dating_reason text,
        text_version text not null,
        language text not null,
        explained_by uuid not null,
        explained_at timestamptz not null,
        interpretation text not null,
        lawyer_present boolean not null,
        lawyer_absence_reason text,
        form text not null,
        in_custody boolean not null,
        confirm_warn_at timestamptz,
        confirm_due_at timestamptz,
        confirmed_at timestamptz,
        confirmed_by uuid,
        needs_representative boolean not null,
        valid_until date,
        withdrawn_at timestamptz,
        withdrawn_by text,
        withdrawal_reason text,
        withdrawal_recorded_by uuid,
        lapsed_at timestamptz,
        superseded_at timestamptz,
        superseded_by uuid references children.consent (id) deferrable initially deferred,
        agency_id uuid not null,
        recorded_by uuid not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint consent_state_known check (state in ('given', 'unconfirmed', 'refused', 'withdrawn', 'superseded')),
        constraint consent_decision_known check (decision in ('given', 'refused')),
        constraint consent_person_known check (person in ('child', 'representative')),
        constraint consent_representative_named check ((person = 'representative') = (representative_id is not null)),
        constraint consent_file_known check (file_kind in ('child', 'intake', 'referral', 'case', 'order', 'mandate')),
        constraint consent_explained_first check (explained_at <= decided_at),
        constraint consent_lawyer_or_reason check (lawyer_present or lawyer_absence_reason is not null),
        constraint consent_withdrawal_told check ((state = 'withdrawn') <= (withdrawn_at is not null and withdrawn_by is not null)),
        constraint consent_superseded_once check ((state = 'superseded') = (superseded_at is not null))
      );
      create unique index consent_standing on children.consent (file_id, file_kind, purpose, person, coalesce(representative_id, child_id))
        where superseded_at is null;
      create index consent_child on children.consent (child_id, id);
      create index consent_agency on children.consent (agency_id, id);
      create index consent_unconfirmed on children.consent (agency_id, confirm_due_at) where state = 'unconfirmed';
      create index consent_representative on children.consent (representative_id) where representative_id is not null;
      comment on table children.consent is 'What a child or a representative has said to a purpose, as a legal act that is kept';
      comment on column children.consent.id is '[O] identifier';
      comment on column children.consent.child_id is '[S] the child';
      comment on column children.consent.file_kind is '[O] kind of the file that it is for';
      comment on column children.consent.file_id is '[O] the file that it is for, and no other';
      comment on column children.consent.purpose is '[S] code of list consent-purposes';
      comment on column children.consent.person is '[O] whose it is: child or representative';
      comment on column children.consent.representative_id is '[S] the representative whose it is';
      comment on column children.consent.state is '[S] state of the lifecycle';
      comment on column children.consent.decision is '[S] what was said: given or refused';
      comment on column children.consent.decided_at is '[S] when it was said';
      comment on column children.consent.back_dating_reason is '[O] why it is recorded more than a day later';
      comment on column children.consent.text_version is '[O] code of list consent-texts: the wording that was explained';
      comment on column children.consent.language is '[P] code of list languages: in which it was explained';
      comment on column children.consent.explained_by is '[O] who explained it';
      comment on column children.consent.explained_at is '[O] when it was explained';
      comment on column children.consent.interpretation is '[O] code of list interpretations';
      comment on column children.consent.lawyer_present is '[S] whether a lawyer was present';
      comment on column children.consent.lawyer_absence_reason is '[S] code of list lawyer-absence-reasons';
      comment on column children.consent.form is '[O] code of list consent-forms';
      comment on column children.consent.in_custody is '[S] whether the child was held when it was said';
      comment on column children.consent.confirm_warn_at is '[O] from when the confirmation after release is near due';
      comment on column children.consent.confirm_due_at is '[O] by when it is to be confirmed after release';
      comment on column children.consent.confirmed_at is '[S] when it was confirmed after release';
      comment on column children.consent.confirmed_by is '[O] who recorded the confirmation';
      comment on column children.consent.needs_representative is '[S] whether the consent of the child alone does not suffice';
      comment on column children.consent.valid_until is '[O] last day on which it counts';
      comment on column children.consent.withdrawn_at is '[S] when it was withdrawn';
      comment on column children.consent.withdrawn_by is '[O] who withdrew it: the person or a lawyer in their name';
      comment on column children.consent.withdrawal_reason is '[S] code of list consent-withdrawal-reasons';
      comment on column children.consent.withdrawal_recorded_by is '[O] who recorded the withdrawal';
      comment on column children.consent.lapsed_at is '[S] since when it does not count because the representative is barred';
      comment on column children.consent.superseded_at is '[O] when a later one of the same person took its place';
      comment on column children.consent.superseded_by is '[O] the later one';
      comment on column children.consent.agency_id is '[O] agency that recorded it';
      comment on column children.consent.recorded_by is '[O] who recorded it';
      comment on column children.consent.version is '[O] counter of changes';
      comment on column children.consent.created_at is '[O] when recorded';
      comment on column children.consent.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table children.consent');
  }
}
