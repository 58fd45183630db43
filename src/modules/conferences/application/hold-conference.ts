import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownCase } from '../../cases';
import { ReferenceFacade, type ListName } from '../../reference';
import { holdingRules, type HoldingFacts } from '../domain/holding.rules';
import type { HoldConferenceRequest } from '../http/hold-conference.requests';
import type { ConferenceGuestEntity } from '../persistence/conference-guest.entity';
import { ChangeConference } from './change-conference';
import { CheckShown } from './check-shown';
import { InviteGuests } from './invite-guests';
import { KeepOutcome } from './keep-outcome';

/** Records that a conference was held, how the child was heard, and what came of it; or calls it off. */
@Injectable()
export class HoldConference {
  constructor(
    private readonly changing: ChangeConference,
    private readonly keeping: KeepOutcome,
    private readonly inviting: InviteGuests,
    private readonly shown: CheckShown,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `holdingRules` that does not hold. */
  async hold(work: Work, id: string, request: HoldConferenceRequest): Promise<void> {
    const { row, file } = await this.changing.begin(work, id, 'hold');
    const { childHeard, childWords, notHeardReason } = request;
    if (notHeardReason !== undefined)
      await this.requireCode(work, 'conference-not-heard-reasons', notHeardReason, '/notHeardReason');
    await this.shown.requirePapers(work, request.guests);
    const guests = await this.keeping.invited(work, id);
    requireAll(holdingRules, await this.facts(work, file, guests, request));
    this.keeping.keep(work, row, guests, request);
    await this.changing.finish(work, row, 'hold', {
      ...{ heldAt: new Date(request.heldAt), childHeard, notHeardReason: notHeardReason ?? null },
      childWords: childWords === undefined ? null : this.keeping.sealWords(row, childWords),
      ...{ endedBy: work.actor.accountId, endedAt: work.now },
    });
  }

  async cancel(work: Work, id: string, cancelReason: string): Promise<void> {
    const { row } = await this.changing.begin(work, id, 'cancel');
    await this.requireCode(work, 'conference-cancel-reasons', cancelReason, '/reasonCode');
    const ended = { cancelReason, endedBy: work.actor.accountId, endedAt: work.now };
    await this.changing.finish(work, row, 'cancel', ended);
  }

  private async requireCode(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }

  private async facts(
    work: Work,
    file: KnownCase,
    guests: readonly ConferenceGuestEntity[],
    { heldAt, childHeard, childWords, notHeardReason, ...request }: HoldConferenceRequest,
  ): Promise<HoldingFacts> {
    const told = request.guests.map(({ shown = [], ...one }) => ({ ...one, shown: shown.length }));
    const shownTo = guests.filter(({ id }) => told.some((one) => one.guestId === id && one.shown > 0));
    return {
      ...{ heldAt: new Date(heldAt), now: work.now, openedAt: file.openedAt, childHeard, told },
      heldOn: localDateIn(this.settings.timeZone, new Date(heldAt)),
      hasWords: childWords !== undefined,
      hasReason: notHeardReason !== undefined,
      invited: guests.map(({ id }) => id),
      isConsentMissing: await this.shown.isConsentMissing(work, file, shownTo),
      isShownInConflict: await this.inviting.isOneInConflict(work, file.id, shownTo),
      ...{ decisions: request.decisions.length, steps: request.steps },
    };
  }
}
