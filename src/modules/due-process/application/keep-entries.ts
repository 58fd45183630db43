import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { ReferenceFacade, type ListName } from '../../reference';
import { boundsOf } from './told-bounds';
import { toldRules } from '../domain/told.rules';
import type { ToldRequest } from '../http/told.requests';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { RecordedEntity } from '../persistence/recorded.entity';

/** Something told about an intake: of which kind, when it happened, and what the request says of the telling itself. */
export interface Told {
  readonly kind: EntityTarget<RecordedEntity>;
  readonly happenedAt: readonly (Date | undefined)[];
  readonly request: ToldRequest;
  /** Where in the whole request this is told, for a refusal; the whole where it is left out. */
  readonly within?: string;
}

/** A code to check: the list that it must stand in, and the field that names it. */
export type CodeToCheck = readonly [list: ListName, code: string | undefined, pointer: string];

/** What all entries about an intake have in common: whose intake it is, when they are told, what they put right. */
@Injectable()
export class KeepEntries {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly reference: ReferenceFacade,
    private readonly entries: EntryRepository,
    private readonly held: HeldRepository,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-found`, alike for an intake that does not exist and one that the actor may not see. */
  async intakeToRead(work: Work, id: string): Promise<KnownIntake> {
    const intake = await this.intakes.known(work, id);
    if (!intake) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'intake', id, childId: intake.childId });
    return intake;
  }

  /**
   * An intake of the actor's own agency, about which more may be told. It stays as it is, and nobody else tells of the
   * child, until the transaction ends.
   *
   * @throws DomainError `not-permitted` for another agency's, `not-open` when it was discarded or recorded in error.
   */
  async intakeToWrite(work: Work, id: string): Promise<KnownIntake> {
    await this.intakes.hold(work, id);
    const intake = await this.intakeToRead(work, id);
    if (intake.agencyId !== work.actor.agencyId)
      throw new DomainError('not-permitted', 'due-process.recorded-by-others');
    if (intake.state === 'discarded') throw new DomainError('not-open', 'due-process.intake-discarded');
    if (intake.state === 'recorded-in-error')
      throw new DomainError('not-open', 'due-process.intake-recorded-in-error');
    await this.held.wait(work, intake.childId);
    return intake;
  }

  /**
   * The same for what a child went through: a draft is given up without a trace, and nothing of it would count any more.
   *
   * @throws DomainError `not-open` on a draft too.
   */
  async registeredToWrite(work: Work, id: string, subject: 'custody' | 'interview'): Promise<KnownIntake> {
    const intake = await this.intakeToWrite(work, id);
    if (intake.state === 'drafted') throw new DomainError('not-open', `${subject}.intake-not-registered`);
    return intake;
  }

  /** The columns that every entry begins with; marks the entry that it puts right. */
  async begin(
    work: Work,
    intake: KnownIntake,
    { kind, happenedAt, request, within = '' }: Told,
  ): Promise<RecordedEntity> {
    const { backDatingReason, corrects } = request;
    await this.requireCodes(work, [
      ['back-dating-reasons', backDatingReason, `${within}/backDatingReason`],
      ['entry-correction-reasons', corrects?.reasonCode, '/corrects/reasonCode'],
    ]);
    const told = { now: work.now, backDatingReason: backDatingReason ?? null };
    const bounds = boundsOf(intake, kind, this.settings.timeZone);
    requireAll(toldRules, { ...told, ...bounds, happenedAt: happenedAt.filter((at) => at !== undefined) });
    if (corrects) await this.entries.correct(work, kind, intake.id, corrects);
    return {
      id: newId(),
      ...{ intakeId: intake.id, childId: intake.childId, agencyId: work.actor.agencyId },
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now, version: 1 },
      backDatingReason: backDatingReason ?? null,
      correctsId: corrects?.id ?? null,
      ...{ correctedAt: null, correctedBy: null, correctionReason: null },
    };
  }

  /** @throws DomainError `invalid` at the first field whose code is not in its list today. */
  async requireCodes(work: Work, codes: readonly CodeToCheck[]): Promise<void> {
    const today = this.today(work);
    for (const [list, code, pointer] of codes)
      if (code !== undefined) await this.reference.requireCode(work, { list, code, onDay: today, pointer });
  }

  /** The local day of the work. */
  today(work: Work): string {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
