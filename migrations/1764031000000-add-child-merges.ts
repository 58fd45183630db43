import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That two registered children are one: a link that two people make and two people undo. */
export class AddChildMerges1764031000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table children.merge (
        id uuid primary key,
        kept_child_id uuid not null references children.child (id) deferrable initially deferred,
        merged_child_id uuid not null references children.child (id) deferrable initially deferred,
        state text not null
          check (state in ('proposed', 'approved', 'rejected', 'withdrawn', 'undoing-proposed', 'undone')),
        reason_code text not null,
        proposing_agency_id uuid not null,
        answering_agency_id uuid not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        approved_by uuid,
        approved_at timestamptz,
        undo_reason_code text,
        undo_agency_id uuid,
        undo_proposed_by uuid,
        undo_proposed_at timestamptz,
        undone_by uuid,
        undone_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        check (kept_child_id <> merged_child_id),
        check (approved_by <> proposed_by),
        check (undone_by <> undo_proposed_by)
      );
      create unique index merge_live on children.merge (merged_child_id)
        where state in ('proposed', 'approved', 'undoing-proposed');
      create index merge_kept on children.merge (kept_child_id);
      create index merge_proposing on children.merge (proposing_agency_id, id);
      create index merge_answering on children.merge (answering_agency_id, id);
      comment on table children.merge is 'That two registered children are one; a link, no row moves';
      comment on column children.merge.id is '[O] identifier';
      comment on column children.merge.kept_child_id is '[S] the child under which new intakes are recorded';
      comment on column children.merge.merged_child_id is '[S] the child that is found as the kept one';
      comment on column children.merge.state is '[O] state of the lifecycle';
      comment on column children.merge.reason_code is '[O] code of list child-merge-reasons';
      comment on column children.merge.proposing_agency_id is '[O] agency that proposed';
      comment on column children.merge.answering_agency_id is '[O] agency that answers';
      comment on column children.merge.proposed_by is '[O] who proposed';
      comment on column children.merge.proposed_at is '[O] when proposed';
      comment on column children.merge.approved_by is '[O] who approved; never who proposed';
      comment on column children.merge.approved_at is '[O] when approved';
      comment on column children.merge.undo_reason_code is '[O] code of list child-merge-undo-reasons';
      comment on column children.merge.undo_agency_id is '[O] agency that proposed to undo';
      comment on column children.merge.undo_proposed_by is '[O] who proposed to undo';
      comment on column children.merge.undo_proposed_at is '[O] when undoing was proposed';
      comment on column children.merge.undone_by is '[O] who approved the undoing; never who proposed it';
      comment on column children.merge.undone_at is '[O] when undone';
      comment on column children.merge.version is '[O] counter of changes';
      comment on column children.merge.updated_at is '[O] when last changed';

      create table children.merge_transition (
        id uuid primary key,
        merge_id uuid not null references children.merge (id),
        from_state text not null,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        agency_id uuid not null,
        at timestamptz not null,
        reason_code text
      );
      create index merge_transition_merge on children.merge_transition (merge_id, at);
      comment on table children.merge_transition is 'Every change of state of a merge';
      comment on column children.merge_transition.id is '[O] identifier';
      comment on column children.merge_transition.merge_id is '[O] merge';
      comment on column children.merge_transition.from_state is '[O] state before';
      comment on column children.merge_transition.action is '[O] action';
      comment on column children.merge_transition.to_state is '[O] state after';
      comment on column children.merge_transition.by_account is '[O] who';
      comment on column children.merge_transition.agency_id is '[O] agency of who acted';
      comment on column children.merge_transition.at is '[O] when';
      comment on column children.merge_transition.reason_code is '[O] why';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table children.merge_transition, children.merge');
  }
}
