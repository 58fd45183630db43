import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import { requirePurpose } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { availableActions } from '../domain/referral.actions';
import type { ReferralFacts } from '../domain/referral-facts';
import { isPartyTo } from '../domain/referral-parties';
import { standingRulesFor } from '../domain/referral.rules';
import { referralLifecycle, type ReferralAction } from '../domain/referral.lifecycle';
import type { ReferralListQuery } from '../http/referral.requests';
import type {
  MilestonesResponse,
  ReferralResponse,
  ReferralSummaryResponse,
} from '../http/referral.response';
import { audienceOf, showClock, showMilestone, showReferral, summariseReferral } from '../http/show-referral';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { FindConditions } from './find-conditions';
import { NO_REVIEW } from './find-parties';
import { GatherFacts } from './gather-facts';
import { ReferralTextsVault } from './referral-texts';

/** Reading referrals: one, its milestones, and the lists that people work from. */
@Injectable()
export class FindReferrals {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
    private readonly facts: GatherFacts,
    private readonly texts: ReferralTextsVault,
    private readonly conditions: FindConditions,
  ) {}

  async read(work: Work, id: string): Promise<ReferralResponse> {
    return this.show(work, await this.referrals.find(work, id));
  }

  async readByNumber(work: Work, number: string): Promise<ReferralResponse> {
    return this.show(work, await this.referrals.findByNumber(work, number));
  }

  /** The referral as the actor sees it, with what they may do now. */
  async show(work: Work, row: ReferralRow): Promise<ReferralResponse> {
    const audience = audienceOf(work, row);
    const permitted = this.permitted(work, row);
    const [conditions, facts] = await Promise.all([
      this.conditions.of(work, row),
      this.factsFor(work, row, permitted),
    ]);
    const actions = availableActions({ ...row, conditions }, permitted, facts, work.now);
    const shown = audience === 'centre' ? [] : conditions;
    return showReferral(row, work.now, {
      audience,
      texts: this.texts.open(row),
      conditions: shown,
      actions,
    });
  }

  /** @throws DomainError `malformed` without a purpose, as every window on where it stands. */
  async milestones(work: Work, id: string): Promise<MilestonesResponse> {
    requirePurpose(work);
    const row = await this.referrals.find(work, id);
    const moves = await this.referrals.transitionsOf(work, id);
    return { items: moves.map(showMilestone), clock: showClock(row, work.now) };
  }

  async list(work: Work, query: ReferralListQuery): Promise<Page<ReferralSummaryResponse>> {
    const { list, state, basis, childId, changedSince, limit } = query;
    const name = ['referrals', list, state, basis, childId, changedSince].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.referrals.list(work, list, query, { from, limit: limit + 1 });
    const byDue = list === 'near' || list === 'overdue';
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: ((byDue ? row.dueAt : null) ?? row.createdAt).toISOString(), id: row.id }),
      item: (row) => summariseReferral(row, work.now),
    });
  }

  private permitted(work: Work, row: ReferralRow): readonly ReferralAction[] {
    return referralLifecycle.actions
      .filter((action) => this.table.allows(work.actor.roles, `referral.${action}`))
      .filter((action) => isPartyTo(row, action, work.actor));
  }

  /** Facts are looked up only when a rule could close an action that the lifecycle leaves open. */
  private async factsFor(
    work: Work,
    row: ReferralRow,
    permitted: readonly ReferralAction[],
  ): Promise<ReferralFacts> {
    const asks = permitted.some(
      (action) => this.isOpen(row, action) && standingRulesFor(action, row.basis).length > 0,
    );
    return asks ? this.facts.gather(work, row, null) : this.bare(work);
  }

  private isOpen(row: ReferralRow, action: ReferralAction): boolean {
    return referralLifecycle.next(row.state, action) !== undefined;
  }

  private bare(work: Work): ReferralFacts {
    return {
      actor: work.actor,
      child: { ageYoungest: 0, ageOldest: null },
      acts: [],
      victims: [],
      causeSince: null,
      intakeInError: false,
      decidedOtherwise: false,
      carriesADiversion: true,
      authority: null,
      centre: null,
      competences: [],
      submitterIds: [],
      sameIntake: [],
      superiorAgencyIds: [],
      draftExpiresAt: null,
      review: NO_REVIEW,
      request: null,
    };
  }
}
