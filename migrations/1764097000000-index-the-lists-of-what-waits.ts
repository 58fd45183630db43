import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits is little beside what was done: an index of its own gives it in order without walking the rest. */
export class IndexTheListsOfWhatWaits1764097000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index consent_to_confirm on children.consent (agency_id, id) where state = 'unconfirmed';
      create index consent_file on children.consent (file_id, id);
      create index merge_waiting on children.merge (id) where state in ('proposed', 'undoing-proposed');
      drop index children.search_notice_agency;
      create index search_notice_agency on children.search_notice (agency_id, id);
      create index search_notice_to_read on children.search_notice (agency_id, id) where read_at is null;
      create index intake_drafted on intake.intake (agency_id, created_at, id) where state = 'drafted';
      create index handover_to_answer on protection.handover (addressed_agency_id, created_at, id)
        where state in ('handed-over', 'acknowledged');
      create index preventive_registration_live on protection.preventive_registration (agency_id, created_at, id)
        where removed_at is null;
      create index referral_to_submit on referrals.referral (referrer_id, due_at, id) where state in ('drafted', 'returned');
      create index shift_note_open on desk.shift_note (agency_id, created_at, id) where state = 'written';
      create index shift_note_writer on desk.shift_note (agency_id, written_by, created_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index desk.shift_note_writer, desk.shift_note_open, referrals.referral_to_submit,
        protection.preventive_registration_live, protection.handover_to_answer, intake.intake_drafted,
        children.search_notice_to_read, children.search_notice_agency, children.merge_waiting, children.consent_file,
        children.consent_to_confirm;
      create index search_notice_agency on children.search_notice (agency_id, at) where read_at is null;
    `);
  }
}
