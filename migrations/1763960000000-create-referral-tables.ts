import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referrals: from the draft of the referrer over the decision of the authority to the answer of the centre. */
export class CreateReferralTables1763960000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists referrals;

      create table referrals.referral (
        id uuid primary key,
        number text not null unique,
        state text not null,
        basis text not null check (basis in ('diversion', 'prevention')),
        stage text not null check (stage in ('police', 'prosecution', 'court')),
        child_id uuid not null references children.child (id),
        intake_id uuid not null references intake.intake (id),
        district text not null,
        gravity text,
        referring_agency_id uuid not null references access.agency (id),
        referrer_id uuid not null references access.staff_account (id),
        submitted_by uuid references access.staff_account (id),
        authority_agency_id uuid references access.agency (id),
        decided_by uuid references access.staff_account (id),
        reviewer_agency_id uuid references access.agency (id),
        centre_agency_id uuid references access.agency (id),
        proposed_measure text,
        conditions jsonb not null,
        decision jsonb,
        offer jsonb,
        answer jsonb,
        placement jsonb,
        summary bytea,
        reasons bytea,
        clock text,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        submitted_at timestamptz,
        purged_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index referral_referring on referrals.referral (referring_agency_id, created_at, id);
      create index referral_referrer on referrals.referral (referrer_id, created_at, id);
      create index referral_authority on referrals.referral (authority_agency_id, created_at, id);
      create index referral_to_decide on referrals.referral (authority_agency_id, created_at, id) where state = 'submitted';
      create index referral_centre on referrals.referral (centre_agency_id, created_at, id);
      create index referral_to_answer on referrals.referral (centre_agency_id, created_at, id)
        where state in ('taken-up', 'waiting');
      create index referral_child on referrals.referral (child_id);
      create index referral_intake on referrals.referral (intake_id);
      create unique index referral_one_decision on referrals.referral (intake_id, basis)
        where state not in ('drafted', 'withdrawn', 'expired', 'not-taken-up', 'unplaced');
      create index referral_due_referring on referrals.referral (referring_agency_id, due_at, id) where due_at is not null;
      create index referral_due_authority on referrals.referral (authority_agency_id, due_at, id) where due_at is not null;
      create index referral_due_centre on referrals.referral (centre_agency_id, due_at, id) where due_at is not null;
      comment on table referrals.referral is 'The way of one child from a referrer over an authority to a centre';
      comment on column referrals.referral.id is '[O] identifier';
      comment on column referrals.referral.number is '[O] public number';
      comment on column referrals.referral.state is '[O] state of the lifecycle';
      comment on column referrals.referral.basis is '[O] diversion or prevention';
      comment on column referrals.referral.stage is '[O] stage of the proceedings';
      comment on column referrals.referral.child_id is '[S] the child';
      comment on column referrals.referral.intake_id is '[O] intake that it rests on';
      comment on column referrals.referral.district is '[P] district of residence of the child, code of list districts';
      comment on column referrals.referral.gravity is '[S] gravest band among the acts';
      comment on column referrals.referral.referring_agency_id is '[O] unit that refers';
      comment on column referrals.referral.referrer_id is '[O] who drafted it';
      comment on column referrals.referral.submitted_by is '[O] who submitted it';
      comment on column referrals.referral.authority_agency_id is '[O] authority that decides';
      comment on column referrals.referral.decided_by is '[O] who decided';
      comment on column referrals.referral.reviewer_agency_id is '[O] authority that may overturn a refusal';
      comment on column referrals.referral.centre_agency_id is '[O] centre that is asked';
      comment on column referrals.referral.proposed_measure is '[O] code of list measures that the referrer proposes';
      comment on column referrals.referral.conditions is '[S] conditions of GC24 §18: each with who, when and basis';
      comment on column referrals.referral.decision is '[S] decision: action, reason code, legal basis, when';
      comment on column referrals.referral.offer is '[S] offer: measure, longest duration, explained by, language, lawyer';
      comment on column referrals.referral.answer is '[S] answer of the child: taken up or not, explained by, language, lawyer';
      comment on column referrals.referral.placement is '[O] answer of the centre: reason code, what happens next, when';
      comment on column referrals.referral.summary is '[S] summary by the referrer, encrypted under the key of the child';
      comment on column referrals.referral.reasons is '[S] reasons of the decision, encrypted under the key of the child';
      comment on column referrals.referral.clock is '[O] clock that runs now';
      comment on column referrals.referral.clock_started_at is '[O] since when it runs';
      comment on column referrals.referral.due_at is '[O] last instant in time';
      comment on column referrals.referral.warn_at is '[O] when it is near';
      comment on column referrals.referral.escalates_to is '[O] role that is told when it is late';
      comment on column referrals.referral.submitted_at is '[O] when first submitted';
      comment on column referrals.referral.purged_at is '[O] when the content of an expired draft was removed';
      comment on column referrals.referral.version is '[O] counter of changes';
      comment on column referrals.referral.created_at is '[O] when drafted';
      comment on column referrals.referral.updated_at is '[O] when last changed';

      create table referrals.transition (
        id uuid primary key,
        referral_id uuid not null references referrals.referral (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        agency_id uuid not null,
        at timestamptz not null,
        reason_code text,
        note bytea
      );
      create index transition_referral on referrals.transition (referral_id, at, id);
      comment on table referrals.transition is 'Every change of state of a referral: the milestones that its referrer follows';
      comment on column referrals.transition.id is '[O] identifier';
      comment on column referrals.transition.referral_id is '[O] referral';
      comment on column referrals.transition.from_state is '[O] state before; none when drafted';
      comment on column referrals.transition.action is '[O] action';
      comment on column referrals.transition.to_state is '[O] state after';
      comment on column referrals.transition.by_account is '[O] who';
      comment on column referrals.transition.agency_id is '[O] agency of who acted';
      comment on column referrals.transition.at is '[O] when';
      comment on column referrals.transition.reason_code is '[O] why';
      comment on column referrals.transition.note is '[S] note, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table referrals.transition, referrals.referral;`);
  }
}
