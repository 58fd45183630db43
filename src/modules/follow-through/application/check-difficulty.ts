import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { type KnownCase, type KnownSuspension, SuspensionsFacade } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { SessionsFacade } from '../../sessions';
import { difficultyRules } from '../domain/difficulty.rules';

/** What is told of a difficulty. */
export interface ToldDifficulty {
  readonly ground: string;
  readonly happenedOn: LocalDate;
  readonly sessionIds: readonly string[];
}

/** Asks whether something may be held to be a difficulty, as it stands by now (TR 14; GC24 §18). */
@Injectable()
export class CheckDifficulty {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly sessions: SessionsFacade,
    private readonly suspensions: SuspensionsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` for a ground or a session that is not usable, `rule-broken` when it is none. */
  async check(work: Work, file: KnownCase, told: ToldDifficulty): Promise<void> {
    const { ground, happenedOn, sessionIds } = told;
    const { attributes } = await this.reference.requireCodeToday(work, {
      ...{ list: 'difficulty-grounds', code: ground, pointer: '/ground' },
    });
    const known = await this.sessions.attendanceAt(work, file.id, sessionIds);
    refuseUnknown(sessionIds, known);
    const still = await this.suspensions.of(work, file.id);
    const sessions = known.map((one) => ({ ...one, isSuspended: isWithin(still, one.beginsAt) }));
    requireAll(difficultyRules, {
      ...{ isOfOrder: file.basis === 'order', happenedOn, sessions },
      ...{ openedOn: this.day(file.openedAt), today: this.day(work.now) },
      isAbsence: attributes['isAbsence'] === true,
    });
  }

  private day = (at: Date): LocalDate => localDateIn(this.settings.timeZone, at);
}

const isWithin = (still: readonly KnownSuspension[], at: Date): boolean =>
  still.some(({ fromAt, endedAt }) => fromAt <= at && (endedAt === null || at < endedAt));

/** @throws DomainError `invalid` for a session of which it was not said whether the child came. */
function refuseUnknown(asked: readonly string[], known: readonly { readonly sessionId: string }[]): void {
  const fields = asked.flatMap((id, n) =>
    known.some(({ sessionId }) => sessionId === id)
      ? []
      : [{ pointer: `/sessionIds/${n}`, code: 'reference-not-usable' }],
  );
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}
