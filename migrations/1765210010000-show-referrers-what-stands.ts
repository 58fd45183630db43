import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work that a referral led to, where the unit that referred follows it; what is over undone is told as ended alone. */
const WORK = `
  select f.referral_id, f.id, f.state, f.centre_agency_id, f.ended_at,
    case when f.ended_at is not null then
      case when f.outcome_code in ('completed', 'partly-completed') then 'completed' else 'ended' end end as outcome
  from cases.case_file f join referrals.referral r on r.id = f.referral_id
  join access.agency a on a.id = r.referring_agency_id
  where exists (select 1 from children.need_to_know k where k.file_kind = 'case' and k.file_id = f.id and k.grantee_id = a.id
    and k.ended_at is null and (a.kind <> 'police-unit' or 'child-inspector' = any (k.for_roles)))`;

/** A unit follows what it submitted, as long as it holds it and its intake stands. */
const FOLLOWED = `
  select r.* from referrals.referral r join intake.intake i on i.id = r.intake_id
  where r.submitted_at is not null and i.state <> 'recorded-in-error'
    and exists (select 1 from children.need_to_know k where k.file_kind = 'referral' and k.file_id = r.id
      and k.grantee_id = r.referring_agency_id and k.ended_at is null)
    and (r.basis <> 'diversion' or i.state <> 'protected' and not (i.state = 'decided' and i.decision = 'no-action'
      and exists (select 1 from intake.act a where a.intake_id = i.id and a.in_error_at is null)
      and not exists (select 1 from intake.act a where a.intake_id = i.id and a.in_error_at is null and a.recorded_as is null)))`;

const STAGE = `
  case when w.outcome = 'ended' or w.state in ('closed', 'finalised') then 'ended'
    when w.state in ('opened', 'allocated', 'assessed', 'in-delivery') then 'with-centre'
    when w.state = 'returned' then 'before-authority' when w.state = 'concluding' then 'ending'
    when r.state = 'submitted' then 'before-authority' when r.state = 'returned' then 'to-complete'
    when r.state in ('offered', 'refused') then r.state
    when r.state in ('taken-up', 'waiting', 'declined') then 'choosing-centre'
    when r.state = 'accepted' then 'with-centre' else 'ended' end`;

const MOVES = `(case t.action when 'allocate' then 'allocated' when 'activate-plan' then 'plan-active' else 'moved' end)`;

/** Milestones, and what is due. */
const DATES = `
  select t.referral_id, t.to_state as kind, t.at, false as is_deadline from referrals.transition t where t.to_state <> 'drafted'
  union
  select w.referral_id, ${MOVES}, case t.action when 'move' then max(t.at) else min(t.at) end, false
  from (${WORK}) w join cases.transition t on t.case_id = w.id and t.action in ('allocate', 'activate-plan', 'move')
  where w.outcome is distinct from 'ended' group by w.referral_id, t.action
  union
  select w.referral_id, w.outcome, w.ended_at, false from (${WORK}) w where w.outcome is not null
  union
  select r.id, 'alternative-ordered', o.decided_at, false from referrals.referral r
  join access.agency a on a.id = r.referring_agency_id and a.kind <> 'school'
  join sentencing.order_file o on o.intake_id = r.intake_id and o.decided_at > r.submitted_at
    and o.state not in ('proposed', 'rejected', 'withdrawn', 'quashed')
  where r.basis = 'diversion'
  union
  select r.id, r.clock, r.due_at, true from referrals.referral r where r.due_at is not null`;

/** What was referred before has a window too. */
export class ShowReferrersWhatStands1765210010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into legal_clinic.referral_status (referral_id, referring_agency_id, child_id, number, stage, since, outcome,
        contact_agency_id, opened_at, version, changed_at)
      select r.id, r.referring_agency_id, r.child_id, r.number, ${STAGE},
        coalesce(w.ended_at, (select max(t.at) from referrals.transition t where t.referral_id = r.id), r.submitted_at),
        case when w.id is not null then w.outcome
          when r.state in ('refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced') then r.state end,
        case when w.id is not null then w.centre_agency_id
          when r.state in ('submitted', 'offered', 'refused') then r.authority_agency_id
          when r.state in ('taken-up', 'waiting') then r.centre_agency_id end,
        r.submitted_at, 1, date_trunc('milliseconds', now())
      from (${FOLLOWED}) r left join (${WORK}) w on w.referral_id = r.id
      on conflict (referral_id) do nothing;
    `);
    await runner.query(`
      insert into legal_clinic.referral_date (referral_id, kind, at, is_deadline)
      select s.referral_id, d.kind, d.at, d.is_deadline
      from (${DATES}) d join legal_clinic.referral_status s on s.referral_id = d.referral_id
      on conflict (referral_id, kind, at, is_deadline) do nothing;
    `);
  }

  /** The windows go; they are written anew by what is done next. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from legal_clinic.referral_status`);
  }
}
